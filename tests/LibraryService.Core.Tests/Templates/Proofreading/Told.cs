using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Proofreading;

/// <summary>Contexts and texts for the rules' tests.</summary>
internal static class Told
{
    public static ProofreadContext Mail { get; } = new();

    public static ProofreadContext BadNews { get; } = new() { Tone = MessageTone.BadNews };

    public static ProofreadContext Sms { get; } = new() { Channel = Channel.Sms };

    public static ProofreadContext Social { get; } = new() { Channel = Channel.Social, Audience = Audience.Public, AllowedHosts = ["millbrook.example"] };

    public static ProofreadContext In(string language) => new() { Language = language, Channel = Channel.Chat };

    /// <summary>The body of an e-mail in a whole one.</summary>
    public static string Letter(string body) => $"Dear Priya,\n\n{body}\n\nKind regards,\nTom Reyes, Millbrook Library";

    /// <summary>The ids of the rules that find something, each once.</summary>
    public static IReadOnlyList<string> Ids(string text, ProofreadContext context) =>
        [.. Proofreader.Default.Read(text, context).Select(finding => finding.RuleId).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a rule finds something in the text as it stands.</summary>
    public static bool Finds(string rule, string text, ProofreadContext context) =>
        Proofreader.Default.Read(text, context).Any(finding => string.Equals(finding.RuleId, rule, StringComparison.Ordinal));

    /// <summary>How often a rule finds something in the body of an e-mail, or in the text itself on another channel.</summary>
    public static int Count(string rule, string body, ProofreadContext context) =>
        Proofreader.Default.Read(context.Channel is Channel.Email or Channel.Letter ? Letter(body) : body, context)
            .Count(finding => string.Equals(finding.RuleId, rule, StringComparison.Ordinal));
}
