using LibraryService.Templates.Rendering;

namespace LibraryService.Templates.Parsing;

/// <summary>Turns a template into instructions, in one pass and without recursion: open blocks and partials lie on lists of their own.</summary>
internal sealed partial class TemplateParser
{
    private readonly TemplateGround _ground;
    private readonly List<SourcePart> _parts = [];
    private readonly List<OpenBlock> _blocks = [];
    private readonly List<Instruction> _code = [];
    private readonly List<Fact> _facts = [];
    private readonly List<(string Name, MessageFields Fields, int Scope)> _items = [];
    private readonly List<Exposure> _exposures = [];
    private readonly SortedSet<string> _partials = new(StringComparer.Ordinal);

    private TemplateParser(TemplateGround ground) => _ground = ground;

    /// <summary>Reads the part of <paramref name="source"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <exception cref="TemplateException">It cannot be read.</exception>
    public static CompiledTemplate Parse(TemplateSource source, int start, int end, TemplateGround ground)
    {
        var parser = new TemplateParser(ground);
        parser._parts.Add(new SourcePart(source, start, end, 0, null));
        while (parser._parts.Count > 0)
        {
            parser.ReadNext(parser._parts[^1]);
        }

        return new CompiledTemplate([.. parser._code], parser._exposures, parser._partials);
    }

    private void ReadNext(SourcePart part)
    {
        var text = part.Source.Text;
        var open = NextTag(text, part.At, part.End);
        if (open < 0)
        {
            Literal(part, part.At, part.End);
            Close(part);
            return;
        }

        var isTag = text[open + 1] == '%';
        var (start, close, after) = TagEnd(part, open, isTag ? '%' : '}');
        var literalEnd = open;
        if (text[open + 2] == '-')
        {
            literalEnd = text.AsSpan(part.At, open - part.At).TrimEnd().Length + part.At;
        }

        if (close < after - 2)
        {
            while (after < part.End && char.IsWhiteSpace(text[after]))
            {
                after++;
            }
        }
        else if (isTag && literalEnd == open && !IsInclude(text, start, close) && LineOf(part, open, after) is var (lineStart, lineEnd))
        {
            (literalEnd, after) = (lineStart, lineEnd);
        }

        Literal(part, part.At, literalEnd);
        part.At = after;
        var reader = new TagReader(part.Source, start, close);
        if (isTag)
        {
            Tag(part, reader, open);
        }
        else
        {
            Output(reader, new TextSpan(open, after - open), part.Source);
        }
    }

    private static int NextTag(string text, int from, int end)
    {
        while (from < end - 1)
        {
            var brace = text.IndexOf('{', from, end - 1 - from);
            if (brace < 0)
            {
                return -1;
            }

            if (text[brace + 1] is '{' or '%')
            {
                return brace;
            }

            from = brace + 1;
        }

        return -1;
    }

    /// <summary>Where the words of a tag start and end, and where the text after it goes on. Braces between quotes do not count.</summary>
    private static (int Start, int Close, int After) TagEnd(SourcePart part, int open, char closing)
    {
        var text = part.Source.Text;
        var start = open + 2;
        if (start < part.End && text[start] == '-')
        {
            start++;
        }

        var quote = '\0';
        var isNote = closing == '%' && text.AsSpan(start, part.End - start).TrimStart().StartsWith("#", StringComparison.Ordinal);
        for (var i = start; i < part.End - 1; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '"' or '\'' && !isNote)
            {
                quote = text[i];
            }
            else if (text[i] == closing && text[i + 1] == '}')
            {
                var close = i > start && text[i - 1] == '-' ? i - 1 : i;
                return (start, close, i + 2);
            }
        }

        throw part.Source.Error(open, "a tag is never closed", closing == '%' ? "%}" : "}}");
    }

    private static bool IsInclude(string text, int start, int close) => text.AsSpan(start, close - start).TrimStart().StartsWith("include", StringComparison.Ordinal);

    /// <summary>The line that a tag has to itself, with its line break, or null. Such a line leaves nothing behind.</summary>
    private static (int Start, int End)? LineOf(SourcePart part, int open, int after)
    {
        var text = part.Source.Text;
        var start = open;
        while (start > part.At && text[start - 1] is ' ' or '\t' && start > part.At)
        {
            start--;
        }

        if (start > 0 && text[start - 1] != '\n')
        {
            return null;
        }

        while (after < part.End && text[after] is ' ' or '\t')
        {
            after++;
        }

        return after >= part.End ? (start, part.End) : text[after] == '\n' ? (start, after + 1) : null;
    }

    private void Literal(SourcePart part, int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        if (_blocks is [.., { Plural: not null, HasForm: false }])
        {
            var text = part.Source.Text.AsSpan(start, end - start);
            if (!text.IsWhiteSpace())
            {
                throw part.Source.Error(start + text.Length - text.TrimStart().Length, "text stands before the first form of a plural", "a form such as {% one %} or {% other %}");
            }

            return;
        }

        Emit(OpCode.Literal, new LiteralText(part.Source.Text[start..end]), part.Source, new TextSpan(start, end - start));
    }

    private void Close(SourcePart part)
    {
        if (_blocks.Count > part.Blocks)
        {
            var open = _blocks[^1];
            var name = Name(open.Kind);
            throw open.Source.Error(open.At, $"'{name}' is never closed", $"{{% end{name} %}}");
        }

        _parts.RemoveAt(_parts.Count - 1);
    }

    private int Emit(OpCode op, object? payload, TemplateSource source, TextSpan span, int target = -1)
    {
        if (_code.Count == TemplateLimits.Instructions)
        {
            throw source.Error(span.Start, $"a template with its partials is at most {TemplateLimits.Instructions} parts long");
        }

        _code.Add(new Instruction(op, target, payload, source, span));
        return _code.Count - 1;
    }

    private void Patch(int instruction)
    {
        if (instruction >= 0)
        {
            _code[instruction] = _code[instruction] with { Target = _code.Count };
        }
    }

    private static string Name(BlockKind kind) => kind switch { BlockKind.If => "if", BlockKind.For => "for", _ => "plural" };
}
