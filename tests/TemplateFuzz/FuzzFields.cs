using LibraryService.Templates;

namespace LibraryService.TemplateFuzz;

/// <summary>Fields of every kind, and values that are hard to write.</summary>
internal static class FuzzFields
{
    private static readonly string[] Texts =
        ["Dune", "", "{{ title }}", "{% if a %}", "<b>&\"'</b>", "a\r\nb\u2028c", "\u202Eabc\u2066", "\uD800", "مكتبة", "📚", "]]>", "- x", "\n\n- x", new string('x', 5_000)];

    private static readonly string[] Languages = ["en", "es", "ar", "cy", "pl", "xx", "th-TH", "ar-SA", "pt-BR"];

    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Text("note", optional: true)
        .Number("copies")
        .Number("part", optional: true)
        .Date("until")
        .Date("since", optional: true)
        .Time("opens")
        .Duration("wait")
        .Flag("renewable")
        .Money("fee", optional: true)
        .Link("url")
        .Phone("desk")
        .Choice("reason", ["lost", "missing", "damaged"])
        .List("items", i => i.Text("name").Number("volume", optional: true).List("parts", p => p.Text("name"))));

    public static string[] Names { get; } = [.. Fields.All.Select(field => field.Name), "i.name", "i.volume", "i.parts", "j.name", "private", "more", "titel", "patron.name"];

    public static MessageValues Values(Random random) => Fields.Values(v => v
        .Set("title", Pick(random, Texts))
        .Set("note", random.Next(2) == 0 ? null : Pick(random, Texts))
        .Set("copies", (decimal)random.Next(-3, 40) / random.Next(1, 3))
        .Set("until", random.Next(2) == 0 ? DateTimeOffset.MinValue.AddDays(random.Next(3_600_000)) : new DateTimeOffset(2026, 11, 1 + random.Next(28), 17, 0, 0, TimeSpan.Zero))
        .Set("since", random.Next(2) == 0 ? null : DateOnly.FromDayNumber(random.Next(3_652_058)))
        .Set("opens", new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay)))
        .Set("wait", TimeSpan.FromMinutes(random.Next(100_000)))
        .Set("renewable", random.Next(2) == 0)
        .Set("fee", random.Next(2) == 0 ? null : new Money(random.Next(-5, 5_000) / 100m, "GBP"))
        .Set("url", "https://library.example/a?b=1&c=%22")
        .Set("desk", "+441223456789")
        .Set("reason", "missing")
        .Set("items", Enumerable.Range(0, random.Next(random.Next(50) == 0 ? 2_000 : 6)), (n, i) => i
            .Set("name", Pick(random, Texts))
            .Set("parts", Enumerable.Range(0, n % 4), (_, p) => p.Set("name", "part"))));

    public static RenderTarget Target(Random random) => new(Pick(random, Enum.GetValues<Channel>()), Pick(random, Languages))
    {
        At = random.Next(2) == 0 ? null : new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero),
        IsShared = random.Next(4) == 0,
    };

    private static T Pick<T>(Random random, T[] of) => of[random.Next(of.Length)];
}
