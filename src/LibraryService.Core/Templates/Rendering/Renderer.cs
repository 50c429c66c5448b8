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
        _writer.Start(target);
        _text.Start(how.Form, how.IsTidy, TextDirection.IsRightToLeft(target.Language));
        _scopes[0] = values;
        _scopes[1] = how.Frame;
        var code = template.Code;
        var steps = 0;
        for (var at = 0; at < code.Length;)
        {
            ref readonly var step = ref code[at];
            if (++steps > TemplateLimits.Steps)
            {
                throw step.Source.Error(step.Span.Start, $"a rendering takes at most {TemplateLimits.Steps} steps");
            }

            at = Step(in step, at);
        }

        return new RenderedText(_text.Finish(), _isTraced ? _text.Spans() : []);
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
                return Holds(in step, (Condition)step.Payload!) ? at + 1 : step.Target;
            case OpCode.Jump:
                return step.Target;
            case OpCode.Loop:
                return Turn(in step, (Loop)step.Payload!, 0) ? at + 1 : step.Target;
            case OpCode.Next:
                var loop = (Loop)step.Payload!;
                return Turn(in step, loop, _turns[loop.ItemScope] + 1) ? step.Target : at + 1;
            case OpCode.Left:
                return Left(in step, (Loop)step.Payload!) > 0 ? at + 1 : step.Target;
            case OpCode.More:
                More(in step);
                return at + 1;
            default:
                var plural = (PluralSwitch)step.Payload!;
                return plural.Target(PluralRules.Of(_target.Language, Value(in step, plural.Number).Number));
        }
    }

    private void Literal(in Instruction step)
    {
        var from = _text.Length;
        try
        {
            _text.Literal((LiteralText)step.Payload!);
        }
        catch (OutputLimitException)
        {
            throw TooLong(in step);
        }

        if (_isTraced)
        {
            _text.Note(from, step.Span, null, step.Source.File);
        }
    }

    private void Output(in Instruction step, Output output)
    {
        var from = _text.Length;
        try
        {
            ref readonly var value = ref _scopes[output.Reference.Scope]![output.Reference.Slot];
            if (!value.IsAbsent)
            {
                _writer.Write(in value, output);
            }
            else if (output.Default is { } words)
            {
                _text.Phrase(words);
            }
            else
            {
                throw Absent(in step, output.Reference.Field);
            }
        }
        catch (OutputLimitException)
        {
            throw TooLong(in step);
        }
        catch (UnfitOutputException e)
        {
            throw step.Source.Error(step.Span.Start, e.Message);
        }

        if (_isTraced)
        {
            _text.Note(from, step.Span, output.Reference.Field, step.Source.File);
        }
    }

    private void More(in Instruction step)
    {
        var from = _text.Length;
        try
        {
            _writer.More(Left(in step, (Loop)step.Payload!));
        }
        catch (OutputLimitException)
        {
            throw TooLong(in step);
        }

        if (_isTraced)
        {
            _text.Note(from, step.Span, null, step.Source.File);
        }
    }

    private bool Turn(in Instruction step, Loop loop, int turn)
    {
        var items = Value(in step, loop.List).Items;
        if (turn >= Math.Min(items.Length, loop.Limit ?? items.Length))
        {
            return false;
        }

        if (++_items > TemplateLimits.Items)
        {
            throw step.Source.Error(step.Span.Start, $"the loops of a rendering go through at most {TemplateLimits.Items} items", "a limit");
        }

        _scopes[loop.ItemScope] = items[turn];
        _turns[loop.ItemScope] = turn;
        return true;
    }

    private int Left(in Instruction step, Loop loop) => Math.Max(0, Value(in step, loop.List).Items.Length - loop.Limit!.Value);

    private bool Holds(in Instruction step, Condition condition)
    {
        foreach (var term in condition.Terms)
        {
            if (Holds(in step, term) != term.Negated == condition.Any)
            {
                return condition.Any;
            }
        }

        return !condition.Any;
    }

    private bool Holds(in Instruction step, Term term)
    {
        if (term.Kind == TestKind.Private)
        {
            return _showsPrivate;
        }

        if (term.Kind == TestKind.Present)
        {
            ref readonly var asked = ref _scopes[term.Reference.Scope]![term.Reference.Slot];
            return asked.IsAbsent
                ? term.Reference.Field.IsOptional ? false : throw Absent(in step, term.Reference.Field)
                : asked.Shape != ValueShape.List || asked.Items.Length > 0;
        }

        ref readonly var value = ref Value(in step, term.Reference);
        return term.Kind switch
        {
            TestKind.True => value.Bits != 0,
            TestKind.Is => string.Equals(value.Text, term.Word, StringComparison.Ordinal),
            TestKind.Equal => value.Number == term.Number,
            TestKind.Less => value.Number < term.Number,
            _ => value.Number <= term.Number,
        };
    }

    private ref readonly FieldValue Value(in Instruction step, FieldReference reference)
    {
        ref readonly var value = ref _scopes[reference.Scope]![reference.Slot];
        if (value.IsAbsent)
        {
            throw Absent(in step, reference.Field);
        }

        return ref value;
    }

    private static TemplateException Absent(in Instruction step, MessageField field) =>
        step.Source.Error(step.Span.Start, $"'{field.Name}' was given no value");

    private static TemplateException TooLong(in Instruction step) =>
        step.Source.Error(step.Span.Start, $"a rendered text is at most {TemplateLimits.Output} characters long");
}
