using System.Globalization;

namespace LibraryService.Evidence;

/// <summary>What help there is: on which channels, when a person is there, and how soon answers come now.</summary>
/// <remarks>It holds for the instant at which it was made, and is made anew for the next: a page that keeps it for long says what was.</remarks>
public sealed class ServiceStatement
{
    private ServiceStatement(StatementFacts facts, DateTimeOffset at, StatementLine[] lines) => (Facts, At, Lines) = (facts, at, lines);

    /// <summary>What the library is called.</summary>
    public string Library => Facts.Library;

    /// <summary>When it was made.</summary>
    public DateTimeOffset At { get; }

    /// <summary>What it says of each way to reach the library, in the order in which they were named.</summary>
    public IReadOnlyList<StatementLine> Lines { get; }

    internal StatementFacts Facts { get; }

    /// <summary>Makes the statement of an instant.</summary>
    /// <exception cref="ArgumentException">The library has no name.</exception>
    public static ServiceStatement Of(StatementFacts facts, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentException.ThrowIfNullOrWhiteSpace(facts.Library, nameof(facts));
        return new ServiceStatement(facts, at, [.. facts.Contacts.Select(contact => StatementLine.Of(contact, facts, at))]);
    }

    /// <summary>The statement as plain text: in Spanish for a Spanish culture, else in English.</summary>
    /// <param name="culture">The language, and how dates and times are written.</param>
    public string ToText(CultureInfo culture) => StatementText.Of(this, new StatementWords(culture));

    /// <summary>The statement as a part of a page, in which nothing is markup but its own.</summary>
    /// <param name="culture">The language, and how dates and times are written.</param>
    public string ToHtml(CultureInfo culture) => StatementHtml.Of(this, new StatementWords(culture));

    /// <summary>The statement as JSON-LD in the words of schema.org: a Library with a ContactPoint for each line and the hours of the coming seven days. It may stand in a script element as it is.</summary>
    /// <param name="culture">The language of the names and descriptions.</param>
    public string ToJsonLd(CultureInfo culture) => StatementJsonLd.Of(this, new StatementWords(culture));

    /// <summary>When it was made, and how many lines it has.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At:O}: {Lines.Count} lines");
}
