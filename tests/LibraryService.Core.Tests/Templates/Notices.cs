using LibraryService.Templates;

namespace LibraryService.Tests.Templates;

/// <summary>Fields and values that the tests of templates share.</summary>
internal static class Notices
{
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("title", privacy: FieldPrivacy.Private)
        .Text("patron", privacy: FieldPrivacy.Personal)
        .Text("note", optional: true)
        .Number("copies")
        .Date("until")
        .Date("day")
        .Time("opens")
        .Duration("wait")
        .Money("fee")
        .Link("url")
        .Phone("desk")
        .List("items", i => i.Text("name")));

    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public static string Render(string template, RenderTarget target, Action<MessageValuesBuilder>? change = null) =>
        MessageTemplate.Parse(template, Fields).Render(Values(change), target);

    public static MessageValues Values(Action<MessageValuesBuilder>? change = null) => Fields.Values(v =>
    {
        v.Set("title", "Dune").Set("patron", "Ada").Set("copies", 3).Set("until", new DateTimeOffset(2026, 11, 27, 17, 0, 0, TimeSpan.Zero)).Set("day", new DateOnly(2026, 12, 4))
            .Set("opens", new TimeOnly(9, 30)).Set("wait", new TimeSpan(2, 1, 5, 0)).Set("fee", new Money(1234.5m, "EUR")).Set("url", "https://library.example/renew?a=1&b=2")
            .Set("desk", "+441223456789").Set("items", ["one", "two", "three"], (name, item) => item.Set("name", name));
        change?.Invoke(v);
    });
}
