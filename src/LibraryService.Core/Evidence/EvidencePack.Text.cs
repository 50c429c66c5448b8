using System.Globalization;

namespace LibraryService.Evidence;

/// <content>The pack as files for others.</content>
public sealed partial class EvidencePack
{
    /// <summary>The pack as one HTML page that needs nothing else: no script, no font, no request. It is for the screen of a phone as for paper, light and dark.</summary>
    /// <param name="culture">The form of dates and numbers; the words are English, or Spanish for a Spanish culture.</param>
    public string ToHtml(CultureInfo culture) => EvidencePage.Of(this, EvidenceWords.For(culture));

    /// <summary>The pack for an accreditation, as one HTML page: each claim beside the count, the rule and the days that support it.</summary>
    /// <param name="culture">As for <see cref="ToHtml"/>.</param>
    public string ToAccreditation(CultureInfo culture) => AccreditationPage.Of(this, EvidenceWords.For(culture));

    /// <summary>The claims as CSV (RFC 4180, with a heading and CRLF), a claim to a row. Numbers and days are written the same for every culture.</summary>
    /// <remarks>A text that a spreadsheet could take for a formula begins with an apostrophe. What is hidden is empty, and its status says <c>Hidden</c>.</remarks>
    /// <param name="culture">The language of the rules.</param>
    public string ToCsv(CultureInfo culture) => EvidenceCsv.Of(this, EvidenceWords.For(culture));

    /// <summary>The pack as JSON, the same text for the same pack, as docs/evidence-pack.schema.json describes it. What is hidden is null.</summary>
    public string ToJson() => EvidenceJson.Of(this);
}
