using LibraryService.Templates.Wording;

namespace LibraryService.Templates.Parsing;

/// <summary>Reads the filters of an output and checks each against the kind of the field.</summary>
internal sealed class FilterReader
{
    private const int MostArguments = 16;

    private static readonly string[] Names =
    [
        "default", "quote", "lines", "number", "date", "time", "relative", "when", "until", "duration", "money", "link", "phone", "ending", "choose",
        "count", "quantity", "join",
    ];

    private readonly TagReader _reader;
    private readonly Output _output;
    private readonly string? _language;
    private bool _isStyled;

    private FilterReader(TagReader reader, Output output, string? language) => (_reader, _output, _language) = (reader, output, language);

    private MessageField Field => _output.Reference.Field;

    public static Output Read(TagReader reader, FieldReference reference, string? language)
    {
        var at = reader.At;
        var filters = new FilterReader(reader, new Output(reference), language);
        while (reader.TakeIf("|"))
        {
            filters.Filter();
        }

        reader.RequireEnd();
        if (!filters._isStyled)
        {
            filters.Plain(at);
        }

        return filters._output;
    }

    /// <summary>How a value is written that no filter was named for.</summary>
    private void Plain(int at) => _output.Style = Field.Kind switch
    {
        FieldKind.Text => OutputStyle.Text,
        FieldKind.Number => OutputStyle.Number,
        FieldKind.Date => OutputStyle.Date,
        FieldKind.Time => OutputStyle.Time,
        FieldKind.Duration => OutputStyle.Duration,
        FieldKind.Money => OutputStyle.Money,
        FieldKind.Link => OutputStyle.Link,
        FieldKind.Phone => OutputStyle.Phone,
        FieldKind.List => throw _reader.Error(at, $"the list '{Field.Name}' needs a filter or a loop", "count, quantity, join, or {% for item in … %}"),
        _ => throw _reader.Error(at, $"'{Field.Name}' is of the kind {Field.Kind} and has no words of its own", "choose, or {% if … %}"),
    };

    private void Filter()
    {
        var at = _reader.At;
        var name = _reader.Name("a filter");
        var arguments = Arguments();
        switch (name)
        {
            case "default":
                _output.Default = _output.Default is null && Field.IsOptional
                    ? OneText(at, name, arguments)
                    : throw _reader.Error(at, Field.IsOptional ? "'default' stands here twice" : $"'{Field.Name}' always has a value and needs no default");
                break;
            case "quote":
                Require(at, name, FieldKind.Text);
                None(at, name, arguments);
                _output.IsQuoted = true;
                break;
            default:
                if (_isStyled)
                {
                    throw _reader.Error(at, $"'{name}' comes after a filter that has made a text already", "default, or the end");
                }

                Style(at, name, arguments);
                _isStyled = true;
                break;
        }
    }

    private void Style(int at, string name, List<FilterArgument> arguments)
    {
        switch (name)
        {
            case "lines":
                Simple(at, name, arguments, OutputStyle.Lines, FieldKind.Text);
                break;
            case "number":
                Require(at, name, FieldKind.Number);
                _output.Style = OutputStyle.Number;
                _output.Figure = arguments.Count == 0 ? null : OneFigure(at, name, arguments, 0, 6);
                break;
            case "date":
                Require(at, name, FieldKind.Date);
                _output.Style = arguments.Count == 0 ? OutputStyle.Date : DateStyle(at, OneText(at, name, arguments));
                break;
            case "time":
                Simple(at, name, arguments, OutputStyle.Time, FieldKind.Time, FieldKind.Date);
                break;
            case "relative":
                Simple(at, name, arguments, OutputStyle.Relative, FieldKind.Date);
                break;
            case "when":
                Simple(at, name, arguments, OutputStyle.When, FieldKind.Date);
                break;
            case "until":
                Simple(at, name, arguments, OutputStyle.Until, FieldKind.Date);
                break;
            case "duration":
                Simple(at, name, arguments, OutputStyle.Duration, FieldKind.Duration);
                break;
            case "money":
                Simple(at, name, arguments, OutputStyle.Money, FieldKind.Money);
                break;
            case "link":
                Require(at, name, FieldKind.Link);
                _output.Style = OutputStyle.NamedLink;
                _output.Words = OneText(at, name, arguments);
                break;
            case "phone":
                Simple(at, name, arguments, OutputStyle.Phone, FieldKind.Phone);
                break;
            case "ending":
                Simple(at, name, arguments, OutputStyle.Ending, FieldKind.Phone);
                break;
            case "count":
                Simple(at, name, arguments, OutputStyle.Count, FieldKind.List);
                break;
            case "choose":
                Choose(at, arguments);
                break;
            case "quantity":
                Quantity(at, arguments);
                break;
            case "join":
                Join(at, arguments);
                break;
            default:
                throw _reader.Error(at, $"there is no filter '{name}'", null, NearestName.Find(name, Names));
        }
    }

    private void Choose(int at, List<FilterArgument> arguments)
    {
        Require(at, "choose", FieldKind.Choice, FieldKind.Flag);
        IReadOnlyList<string> choices = Field.Kind == FieldKind.Flag ? ["no", "yes"] : Field.Choices;
        _output.Style = OutputStyle.Choose;
        _output.Forms = Forms(at, "choose", arguments, choices, choices);
    }

    private void Quantity(int at, List<FilterArgument> arguments)
    {
        Require(at, "quantity", FieldKind.Number, FieldKind.List);
        _output.Style = OutputStyle.Quantity;
        if (arguments is [{ Name: null, Text: { Length: > 0 } word }])
        {
            if (_language is not null && !HumanWords.Has(_language))
            {
                throw _reader.Error(at, $"plurals are made by rule in English only, not in '{_language}'", "one: \"…\", other: \"…\"");
            }

            _output.IsEnglishOnly = true;
            _output.Forms = [null, word, null, null, null, HumanWords.Plural(word)];
            return;
        }

        var needed = _language is null ? [PluralCategory.Other] : PluralRules.Needed(_language);
        _output.Forms = Forms(
            at, "quantity", arguments, [.. Enum.GetNames<PluralCategory>().Select(name => name.ToLowerInvariant())], [.. needed.Select(category => category.ToString().ToLowerInvariant())]);
    }

    private string?[] Forms(int at, string name, List<FilterArgument> arguments, IReadOnlyList<string> known, IReadOnlyList<string> needed)
    {
        var forms = new string?[known.Count];
        foreach (var argument in arguments)
        {
            var place = argument.Name is null ? -1 : Array.IndexOf([.. known], argument.Name);
            if (place < 0 || argument.Text is null || forms[place] is not null)
            {
                throw _reader.Error(
                    argument.At, place < 0 ? $"'{name}' has no '{argument.Name}'" : $"'{name}' has '{argument.Name}' twice, or with no text", string.Join(", ", known.Select(word => $"{word}: \"…\"")),
                    argument.Name is null ? null : NearestName.Find(argument.Name, known));
            }

            forms[place] = argument.Text;
        }

        var missing = needed.Where(word => forms[Array.IndexOf([.. known], word)] is null).ToList();
        return missing.Count == 0
            ? forms
            : throw _reader.Error(at, $"'{name}' lacks {string.Join(", ", missing)}", string.Join(", ", needed.Select(word => $"{word}: \"…\"")));
    }

    private void Join(int at, List<FilterArgument> arguments)
    {
        Require(at, "join", FieldKind.List);
        _output.Style = OutputStyle.Join;
        if (arguments is not ([{ Name: null, Text: not null }] or [{ Name: null, Text: not null }, { Name: "limit", Number: not null }]))
        {
            throw _reader.Error(at, "'join' takes a field of the items, and a limit if there is one", "join: \"title\", limit: 5");
        }

        var name = arguments[0].Text!;
        _output.ItemSlot = Field.Items!.SlotOf(name);
        if (_output.ItemSlot < 0 || Field.Items[_output.ItemSlot] is not { Kind: FieldKind.Text, IsOptional: false })
        {
            throw _reader.Error(
                arguments[0].At, $"the items of '{Field.Name}' have no text '{name}' that is always there", null, NearestName.Find(name, Field.Items.All.Select(field => field.Name)));
        }

        _output.Figure = arguments.Count == 1 ? null : Figure(arguments[1], 1, TemplateLimits.Items);
    }

    private OutputStyle DateStyle(int at, string form) => DateForms.Find(form)
        ?? throw _reader.Error(at, $"a date has no form '{form}'", DateForms.All, NearestName.Find(form, DateForms.Names));

    private void Simple(int at, string name, List<FilterArgument> arguments, OutputStyle style, params ReadOnlySpan<FieldKind> kinds)
    {
        Require(at, name, kinds);
        None(at, name, arguments);
        _output.Style = style;
    }

    private void Require(int at, string name, params ReadOnlySpan<FieldKind> kinds)
    {
        if (!kinds.Contains(Field.Kind))
        {
            throw _reader.Error(at, $"'{name}' is not for '{Field.Name}', which is of the kind {Field.Kind}", string.Join(" or ", kinds.ToArray()));
        }
    }

    private void None(int at, string name, List<FilterArgument> arguments)
    {
        if (arguments.Count > 0)
        {
            throw _reader.Error(at, $"'{name}' takes no argument");
        }
    }

    private string OneText(int at, string name, List<FilterArgument> arguments) => arguments is [{ Name: null, Text: { } text }]
        ? text
        : throw _reader.Error(at, $"'{name}' takes one text", $"{name}: \"…\"");

    private int OneFigure(int at, string name, List<FilterArgument> arguments, int least, int most) => arguments is [{ Name: null, Number: not null }]
        ? Figure(arguments[0], least, most)
        : throw _reader.Error(at, $"'{name}' takes one number", $"{least} to {most}");

    private int Figure(FilterArgument argument, int least, int most) => argument.Number is { } number && decimal.IsInteger(number) && number >= least && number <= most
        ? (int)number
        : throw _reader.Error(argument.At, "a whole number is out of range here", $"{least} to {most}");

    private List<FilterArgument> Arguments()
    {
        var arguments = new List<FilterArgument>();
        if (!_reader.TakeIf(":"))
        {
            return arguments;
        }

        do
        {
            if (arguments.Count == MostArguments)
            {
                throw _reader.Error(_reader.At, $"a filter has at most {MostArguments} arguments");
            }

            var at = _reader.At;
            var name = _reader.TakeName();
            if (name is not null && !_reader.TakeIf(":"))
            {
                throw _reader.Error(_reader.At, $"{_reader.Next} stands where ':' should", $"{name}: \"…\"");
            }

            var text = _reader.TakeText();
            var number = text is null ? _reader.TakeNumber() : null;
            if (text is null && number is null)
            {
                throw _reader.Error(_reader.At, $"{_reader.Next} stands where an argument should", "a text between quotes or a number");
            }

            arguments.Add(new FilterArgument(name, text, number, at));
        }
        while (_reader.TakeIf(","));

        return arguments;
    }
}
