using LibraryService.Samples.Desk.Files;
using LibraryService.Templates;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Samples.Desk.Story;

/// <summary>A notice as library systems send it today, in the manner of their stock texts, with what our proofreader finds in it.</summary>
/// <param name="Text">The notice.</param>
/// <param name="Findings">What is found.</param>
internal sealed record UsualNotice(string Text, IReadOnlyList<Finding> Findings)
{
    /// <summary>What is found, each rule once, with its id first.</summary>
    public IReadOnlyList<string> Told => [.. Findings.DistinctBy(finding => finding.RuleId, StringComparer.Ordinal).Select(finding => $"{finding.RuleId} {finding.Message}")];

    private static readonly MessageFields Fields = MessageFields.Declare(f => f.Text("item"));

    /// <summary>The notice for a title.</summary>
    public static UsualNotice Of(string title)
    {
        var text = MessageTemplate.Parse(OwnFile.Read("usual-notice.txt"), Fields)
            .Render(Fields.Values(v => v.Set("item", title)), new RenderTarget(Channel.Sms, "en"))
            .ReplaceLineEndings("\n")
            .Trim();
        return new UsualNotice(text, Proofreader.Default.Read(text, new ProofreadContext { Tone = MessageTone.BadNews, Channel = Channel.Email, FieldValues = [title] }));
    }
}
