using System.Text;

namespace LibraryService.TemplateFuzz;

/// <summary>Writes a template by the grammar, with a slip here and there.</summary>
internal sealed class RandomTemplate(Random random)
{
    private const int Longest = 4_000;
    private static readonly string[] Words = ["Hello", "\n", "\n\n", "- ", " ", "{", "}", "%", "é", "\n- x\n", "<b>", "&"];
    private static readonly string[] Filters =
    [
        "quote", "lines", "number", "number: 2", "date", "date: 'day'", "date: \"iso\"", "time", "relative", "when", "until", "duration", "money", "link: 'Go'", "phone", "ending",
        "choose: lost: 'a', missing: 'b', damaged: 'c'", "choose: yes: 'a', no: 'b'", "count", "quantity: 'item'", "quantity: one: 'x', other: 'y'", "join: 'name'",
        "join: 'name', limit: 2", "default: 'none'", "datte", "number: 99", "default:",
    ];

    private static readonly string[] Sound =
    [
        "title", "title | quote", "title | lines", "note | default: 'none'", "note | quote | default: ''", "copies", "copies | number: 2", "copies | quantity: one: 'x', other: 'y'",
        "part | default: '0'", "until", "until | date: 'day'", "until | date: 'month'", "until | date: 'weekday'", "until | date: 'iso'", "until | relative", "until | when",
        "until | until", "since | date | default: 'never'", "opens", "opens | time", "wait", "fee | default: 'free'", "url", "url | link: 'Go'", "desk", "desk | ending",
        "reason | choose: lost: 'a', missing: 'b', damaged: 'c'", "renewable | choose: yes: 'a', no: 'b'", "items | count", "items | join: 'name'", "items | join: 'name', limit: 2 | quote",
    ];

    private static readonly string[] SoundConditions =
        ["note", "not note", "renewable", "not renewable", "fee", "items", "private", "reason == 'lost'", "reason != 'missing'", "copies > 2", "copies <= 1.5", "items | count > 1"];

    // Half of the templates are as they should be; in the others a word in ten is not.
    private readonly int _slips = random.Next(2) == 0 ? 0 : 10;
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _ends = new();

    public string Write()
    {
        if (random.Next(200) == 0)
        {
            return Deep();
        }

        for (var parts = random.Next(1, 30); parts > 0 && _text.Length < Longest; parts--)
        {
            Part();
        }

        while (_ends.TryPop(out var end) && (_slips == 0 || random.Next(10) != 0))
        {
            _text.Append(end);
        }

        return _text.ToString();
    }

    /// <summary>Much of one thing: what recursion or a square of steps would not survive.</summary>
    private string Deep()
    {
        var times = random.Next(10, 3_000);
        return random.Next(6) switch
        {
            0 => Repeat("{% if renewable %}", times) + Repeat("{% endif %}", times),
            1 => "{% if " + Repeat("not ", times) + "renewable %}{% endif %}",
            2 => "{% if renewable" + Repeat(" and renewable", times) + " %}x{% endif %}",
            3 => Repeat("{% for i in items %}", Math.Min(times, 40)) + Repeat("{% endfor %}", Math.Min(times, 40)),
            4 => Repeat("{{", times),
            _ => "{{ note" + Repeat(" | default: 'x'", times) + " }}",
        };
    }

    private void Part()
    {
        switch (random.Next(12))
        {
            case < 4:
                _text.Append(Pick(Words));
                break;
            case < 7:
                Output();
                break;
            case 7:
                Open($"{{% if {Condition()} %}}", "{% endif %}");
                break;
            case 8:
                var limit = random.Next(3) == 0;
                var list = Slips() ? $"{Pick("i", "j", "title")} in {Pick("items", "i.parts", "copies")}" : $"x{_ends.Count} in items";
                Open($"{{% for {list}{(limit ? " limit: 2" : "")} %}}", limit ? "{% more %}{{ more }}{% endfor %}" : "{% endfor %}");
                break;
            case 9:
                Open($"{{% plural {(Slips() ? Pick("part", "title") : Pick("copies", "items"))} %}}{{% one %}}1", "{% other %}n{% endplural %}");
                break;
            case 10:
                _text.Append(!Slips() ? "{% # note %}" : Pick("{% else %}", "{% elsif " + Condition() + " %}", "{% # note %}", "{% include 'greeting' %}", "{% endif %}", "{% few %}"));
                break;
            default:
                if (_ends.TryPop(out var end))
                {
                    _text.Append(end);
                }

                break;
        }
    }

    private void Output()
    {
        if (!Slips())
        {
            _text.Append(Pick("{{ ", "{{", "{{- ")).Append(Pick(Sound)).Append(Pick(" }}", "}}", " -}}"));
            return;
        }

        _text.Append(Pick("{{ ", "{{", "{{- ")).Append(Pick(FuzzFields.Names));
        for (var filters = random.Next(3); filters > 0; filters--)
        {
            _text.Append(" | ").Append(Pick(Filters));
        }

        _text.Append(Pick(" }}", "}}", " -}}", " }"));
    }

    private void Open(string tag, string end)
    {
        _text.Append(tag);
        _ends.Push(end);
    }

    private string Condition() => string.Join(Pick(" and ", " or "), Enumerable.Range(0, random.Next(1, 4)).Select(_ => Term()));

    private bool Slips() => _slips > 0 && random.Next(_slips) == 0;

    private string Term() => !Slips() ? Pick(SoundConditions) : Pick("", "", "not ") + Pick(FuzzFields.Names) + Pick("", "", " == 'lost'", " != 'x'", " > 2", " <= 1.5", " | count > 1");

    private string Pick(params string[] of) => of[random.Next(of.Length)];

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
