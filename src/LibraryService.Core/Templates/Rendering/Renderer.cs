using LibraryService.Templates.Parsing;
using LibraryService.Templates.Wording;

namespace LibraryService.Templates.Rendering;

/// <summary>Runs the instructions of a template. Each thread keeps one, so that a rendering allocates its result and little else.</summary>
internal sealed class Renderer
{
    [ThreadStatic]
    private static Renderer? s_kept;

    private readonly OutputText _text = new();
    private readonly ValueWriter _writer;
    private readonly FieldValue[]?[] _scopes = new FieldValue[]?[TemplateLimits.Depth + 2];
    private readonly int[] _turns = new int[TemplateLimits.Depth + 2];
    private RenderTarget _target = null!;
    private Locale? _locale;
    private bool _showsPrivate;
    private bool _isTraced;
    private int _items;

    private Renderer() => _writer = new ValueWriter(_text);

    /// <summary>Renders a text in one form.</summary>
    public static RenderedText Render(CompiledTemplate template, FieldValue[] values, RenderTarget target, in RenderAs how)
    {
        var renderer = s_kept ?? new Renderer();
        // Gone while it works, so that a culture that renders in turn gets another.
        s_kept = null;
        try
        {
            return renderer.Run(template, values, target, how);
        }
        finally
        {
            Array.Clear(renderer._scopes);
            s_kept = renderer;
        }
    }

    private RenderedText Run(CompiledTemplate template, FieldValue[] values, RenderTarget target, in RenderAs how)
    {
        (_target, _showsPrivate, _isTraced, _items) = (target, how.ShowsPrivate, how.IsTraced, 0);
        _locale = Locale.Of(target, _locale);
        _writer.Start(target, _locale);
        _text.Start(how.Form, how.IsTidy, _locale.IsRightToLeft);
        _scopes[0] = values;
        _scopes[1] = how.Frame;
        RunAll(template.Code);
        return new RenderedText(_text.Finish(), _isTraced ? _text.Spans() : []);
    }

    private void RunAll(Instruction[] code)
    {
        var at = 0;
        try
        {
            for (var steps = 0; at < code.Length; steps++)
            {
                if (steps == TemplateLimits.Steps)
                {
                    throw new UnfitOutputException($"a rendering takes at most {TemplateLimits.Steps} steps");
                }

                at = Step(in code[at], at);
            }
        }
        catch (UnfitOutputException e)
        {
            throw code[at].Source.Error(code[at].Span.Start, e.Message);
        }
    }

    private int Step(in Instruction step, int at)
    {
        switch (step.Op)
        {
            case OpCode.Literal:
                Literal(in step);
                return at + 1;
            case OpCode.Output:
                Output(in step, (Output)step.Payload!);
                return at + 1;
            case OpCode.Branch:
                return Holds((Condition)step.Payload!) ? at + 1 : step.Target;
            case OpCode.Jump:
                return step.Target;
            case OpCode.Loop:
                return Turn((Loop)step.Payload!, 0) ? at + 1 : step.Target;
            case OpCode.Next:
                var loop = (Loop)step.Payload!;
                return Turn(loop, _turns[loop.ItemScope] + 1) ? step.Target : at + 1;
            case OpCode.Left:
                return Left((Loop)step.Payload!) > 0 ? at + 1 : step.Target;
            case OpCode.More:
                More(in step);
                return at + 1;
            default:
                var plural = (PluralSwitch)step.Payload!;
                return plural.Target(PluralRules.Of(_target.Language, Value(plural.Number).Number));
        }
    }

    private void Literal(in Instruction step)
    {
        var from = _text.Length;
        _text.Literal((LiteralText)step.Payload!);
        Note(in step, from, null, isQuoted: false);
    }

    private void Output(in Instruction step, Output output)
    {
        var from = _text.Length;
        ref readonly var value = ref _scopes[output.Reference.Scope]![output.Reference.Slot];
        if (!value.IsAbsent)
        {
            _writer.Write(in value, output);
        }
        else
        {
            _text.Phrase(output.Default ?? throw Absent(output.Reference.Field));
        }

        Note(in step, from, output.Reference.Field, output.Reference.IsQuoted);
    }

    private void More(in Instruction step)
    {
        var from = _text.Length;
        _writer.More(Left((Loop)step.Payload!));
        Note(in step, from, null, isQuoted: false);
    }

    private void Note(in Instruction step, int from, MessageField? field, bool isQuoted)
    {
        if (_isTraced)
        {
            _text.Note(from, step.Span, field?.Name, step.Source.File, isQuoted);
        }
    }

    private bool Turn(Loop loop, int turn)
    {
        var items = Value(loop.List).Items;
        if (turn >= Math.Min(items.Length, loop.Limit ?? items.Length))
        {
            return false;
        }

        if (++_items > TemplateLimits.Items)
        {
            throw new UnfitOutputException($"the loops of a rendering go through at most {TemplateLimits.Items} items");
        }

        _scopes[loop.ItemScope] = items[turn];
        _turns[loop.ItemScope] = turn;
        return true;
    }

    private int Left(Loop loop) => Math.Max(0, Value(loop.List).Items.Length - loop.Limit!.Value);

    private bool Holds(Condition condition)
    {
        foreach (var term in condition.Terms)
        {
            if (Holds(term) != term.Negated == condition.Any)
            {
                return condition.Any;
            }
        }

        return !condition.Any;
    }

    private bool Holds(Term term)
    {
        if (term.Kind == TestKind.Private)
        {
            return _showsPrivate;
        }

        if (term.Kind == TestKind.Present)
        {
            ref readonly var asked = ref _scopes[term.Reference.Scope]![term.Reference.Slot];
            return asked.IsAbsent
                ? term.Reference.Field.IsOptional ? false : throw Absent(term.Reference.Field)
                : asked.Shape != ValueShape.List || asked.Items.Length > 0;
        }

        ref readonly var value = ref Value(term.Reference);
        return term.Kind switch
        {
            TestKind.True => value.Bits != 0,
            TestKind.Is => string.Equals(value.Text, term.Word, StringComparison.Ordinal),
            TestKind.Equal => value.Number == term.Number,
            TestKind.Less => value.Number < term.Number,
            _ => value.Number <= term.Number,
        };
    }

    private ref readonly FieldValue Value(FieldReference reference)
    {
        ref readonly var value = ref _scopes[reference.Scope]![reference.Slot];
        if (value.IsAbsent)
        {
            throw Absent(reference.Field);
        }

        return ref value;
    }

    private static UnfitOutputException Absent(MessageField field) => new($"'{field.Name}' was given no value");
}
