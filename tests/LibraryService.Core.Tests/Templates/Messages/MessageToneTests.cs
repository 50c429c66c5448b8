using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Messages;

/// <summary>Messages that are bad news only when they turn out so, read as bad news when they do.</summary>
public class MessageToneTests
{
    private static readonly string[] BadNewsRules = ["PR101", "PR104", "PR105", "PR109"];

    public static TheoryData<string> Turned => ["HoldDateChanged", "DueDateChanged", "HoldCancelled"];

    [Theory]
    [MemberData(nameof(Turned))]
    public void A_change_for_the_worse_says_sorry_why_and_what_now_on_every_channel(string name) => Rendering.ChannelsOf(name)
        .Select(channel => Rendering.Render(name, channel, "en"))
        .SelectMany(message => Proofreader.Default
            .Read(message.Words, new ProofreadContext { Tone = MessageTone.BadNews, Channel = message.Channel })
            .Where(finding => BadNewsRules.Contains(finding.RuleId))
            .Select(finding => $"{message.Channel}: {finding}"))
        .ShouldBeEmpty();
}
