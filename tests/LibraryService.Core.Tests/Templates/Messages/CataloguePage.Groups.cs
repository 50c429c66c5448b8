namespace LibraryService.Tests.Templates.Messages;

internal static partial class CataloguePage
{
    /// <summary>The rows as the page groups them.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<CatalogueRow> Rows)> Groups { get; } =
    [
        ("Circulation and holds", Circulation),
        ("Requests, suggestions, loans from elsewhere", Requests),
        ("Service conversation", Service),
        ("Outreach, staff, stakeholders", Outreach),
        ("Also from day one", More),
    ];
}
