namespace LibraryService.Templates.Parsing;

internal sealed partial class TemplateParser
{
    private static readonly string[] Tags =
        ["if", "elsif", "else", "endif", "for", "more", "endfor", "plural", "zero", "one", "two", "few", "many", "other", "endplural", "include"];

    private void Tag(SourcePart part, TagReader reader, int at)
    {
        if (reader.TakeIf("#"))
        {
            return;
        }

        var nameAt = reader.At;
        var name = reader.Name("a tag such as if, for, plural or include");
        var span = new TextSpan(at, part.At - at);
        switch (name)
        {
            case "if":
                OpenIf(part, reader, span);
                break;
            case "elsif" or "else":
                NextBranch(part, reader, span, name);
                break;
            case "for":
                OpenFor(part, reader, span);
                break;
            case "more":
                OpenMore(part, span);
                break;
            case "plural":
                OpenPlural(part, reader, span);
                break;
            case "endif" or "endfor" or "endplural":
                End(part, name, span);
                break;
            case "include":
                Include(part, reader, at);
                break;
            default:
                OpenForm(part, name, nameAt, span);
                break;
        }

        reader.RequireEnd();
    }

    private void End(SourcePart part, string name, TextSpan span)
    {
        switch (name)
        {
            case "endif":
                EndIf(Innermost(part, BlockKind.If, span.Start, name));
                break;
            case "endfor":
                EndFor(part, Innermost(part, BlockKind.For, span.Start, name), span);
                break;
            default:
                EndPlural(part, Innermost(part, BlockKind.Plural, span.Start, name), span.Start);
                break;
        }
    }

    private OpenBlock Innermost(SourcePart part, BlockKind kind, int at, string tag)
    {
        if (_blocks.Count <= part.Blocks)
        {
            throw part.Source.Error(at, $"'{tag}' stands outside of its block", $"{{% {Name(kind)} … %}} before it");
        }

        return _blocks[^1].Kind == kind
            ? _blocks[^1]
            : throw part.Source.Error(at, $"'{tag}' stands inside of '{Name(_blocks[^1].Kind)}'", $"{{% end{Name(_blocks[^1].Kind)} %}}");
    }

    private void Push(OpenBlock block)
    {
        if (_blocks.Count == TemplateLimits.Depth)
        {
            throw block.Source.Error(block.At, $"blocks stand at most {TemplateLimits.Depth} deep in one another");
        }

        _blocks.Add(block);
    }

    private void OpenIf(SourcePart part, TagReader reader, TextSpan span)
    {
        var block = new OpenBlock(BlockKind.If, span.Start, part.Source, _facts.Count);
        Push(block);
        Branch(block, part, reader, span);
    }

    private void Branch(OpenBlock block, SourcePart part, TagReader reader, TextSpan span)
    {
        var condition = Condition(reader, part.Source);
        block.Pending = Emit(OpCode.Branch, condition, part.Source, span);
        _facts.AddRange(condition.FactsWhenTrue);
        block.Otherwise.AddRange(condition.FactsWhenFalse);
    }

    private void NextBranch(SourcePart part, TagReader reader, TextSpan span, string tag)
    {
        var block = Innermost(part, BlockKind.If, span.Start, tag);
        if (block.IsInLast)
        {
            throw part.Source.Error(span.Start, $"'{tag}' comes after 'else'", "{% endif %}");
        }

        block.Exits.Add(Emit(OpCode.Jump, null, part.Source, span));
        Patch(block.Pending);
        block.Pending = -1;
        ForgetFactsOf(block);
        _facts.AddRange(block.Otherwise);
        if (string.Equals(tag, "elsif", StringComparison.Ordinal))
        {
            Branch(block, part, reader, span);
        }
        else
        {
            block.IsInLast = true;
        }
    }

    private void EndIf(OpenBlock block)
    {
        Patch(block.Pending);
        block.Exits.ForEach(Patch);
        Pop(block);
    }

    private void OpenFor(SourcePart part, TagReader reader, TextSpan span)
    {
        var at = reader.At;
        var item = reader.Name("a name for the item, such as item");
        if (!FieldName.IsWord(item) || FieldName.IsReserved(item) || IsKnown(item))
        {
            throw part.Source.Error(at, $"'{item}' cannot name the item: it is a field, a word of the language or no plain word");
        }

        if (!reader.TakeWord("in"))
        {
            throw reader.Error(reader.At, $"{reader.Next} stands where 'in' should", "in");
        }

        var listAt = reader.At;
        var list = Reference(reader, part.Source);
        if (list.Field.Items is not { } fields)
        {
            throw part.Source.Error(listAt, $"'{list.Field.Name}' is of the kind {list.Field.Kind}", "a list");
        }

        RequirePresence(list, listAt, part.Source);
        var limit = Limit(reader);
        reader.RequireEnd();
        var loop = new Loop(list, 2 + _items.Count, limit);
        var block = new OpenBlock(BlockKind.For, span.Start, part.Source, _facts.Count) { Loop = loop };
        Push(block);
        block.Pending = Emit(OpCode.Loop, loop, part.Source, span);
        block.FirstOfBody = _code.Count;
        _items.Add((item, fields, loop.ItemScope));
    }

    private static int? Limit(TagReader reader)
    {
        if (!reader.TakeWord("limit"))
        {
            return null;
        }

        if (!reader.TakeIf(":"))
        {
            throw reader.Error(reader.At, $"{reader.Next} stands where ':' should", "limit: and a number");
        }

        var at = reader.At;
        return reader.TakeNumber() is { } number && decimal.IsInteger(number) && number is >= 1 and <= TemplateLimits.Items
            ? (int)number
            : throw reader.Error(at, "a limit is a whole number", $"1 to {TemplateLimits.Items}");
    }

    private void OpenMore(SourcePart part, TextSpan span)
    {
        var block = Innermost(part, BlockKind.For, span.Start, "more");
        if (block.IsInLast || block.Loop!.Limit is null)
        {
            throw part.Source.Error(span.Start, block.IsInLast ? "'more' stands here twice" : "'more' needs a limit", "{% for item in items limit: 5 %}");
        }

        EndBody(part, block, span);
        block.IsInLast = true;
        block.Pending = Emit(OpCode.Left, block.Loop, part.Source, span);
    }

    private void EndBody(SourcePart part, OpenBlock block, TextSpan span)
    {
        Emit(OpCode.Next, block.Loop, part.Source, span, block.FirstOfBody);
        Patch(block.Pending);
        _items.RemoveAt(_items.Count - 1);
        ForgetFactsOf(block);
    }

    private void EndFor(SourcePart part, OpenBlock block, TextSpan span)
    {
        if (block.IsInLast)
        {
            Patch(block.Pending);
        }
        else if (block.Loop!.Limit is not null)
        {
            throw part.Source.Error(span.Start, "a loop with a limit must say what it leaves out", "{% more %} and then {{ more }}");
        }
        else
        {
            EndBody(part, block, span);
        }

        Pop(block);
    }

    private void Include(SourcePart part, TagReader reader, int at)
    {
        var nameAt = reader.At;
        var name = reader.TakeText() ?? throw reader.Error(nameAt, $"{reader.Next} stands where a partial's name should", "a name between quotes");
        if (!_ground.Partials.TryGetValue(name, out var partial))
        {
            throw part.Source.Error(nameAt, $"there is no partial '{name}'", null, NearestName.Find(name, _ground.Partials.Keys));
        }

        if (_parts.Exists(open => string.Equals(open.Partial, name, StringComparison.Ordinal)))
        {
            throw part.Source.Error(at, $"the partial '{name}' includes itself: {string.Join(" > ", _parts.Select(open => open.Partial).Where(open => open is not null))} > {name}");
        }

        if (_parts.Count > TemplateLimits.PartialDepth)
        {
            throw part.Source.Error(at, $"partials include one another at most {TemplateLimits.PartialDepth} deep");
        }

        _partials.Add(name);
        _parts.Add(new SourcePart(partial, 0, partial.Text.AsSpan().TrimEnd().Length, _blocks.Count, name));
    }

    private void Pop(OpenBlock block)
    {
        ForgetFactsOf(block);
        _blocks.RemoveAt(_blocks.Count - 1);
    }

    private void ForgetFactsOf(OpenBlock block) => _facts.RemoveRange(block.KnownFacts, _facts.Count - block.KnownFacts);
}
