using System.Text.RegularExpressions;
using LibraryService.Templates;
using LibraryService.Templates.Rendering;

namespace LibraryService.Tests.Templates.Messages;

/// <summary>What somebody borrows, owes or asks for is set to values that are nowhere else, and looked for.</summary>
public partial class MessagePrivacyTests
{
    private const string Canary = "Zanzibar";
    private const long Figure = 987_654;
    private static readonly DateOnly Day = new(1987, 8, 17);

    public static TheoryData<string, string> Messages => GoldenTests.Messages;

    [Theory]
    [MemberData(nameof(Messages))]
    public void No_title_item_or_amount_is_in_what_others_may_read_or_hear(string name, string language) => Targets(name, language)
        .Select(target => Rendering.Render(new MessageName(name), Canaries(name), target))
        .SelectMany(message => Traces($"{message.Subject}\n{message.Text}\n{message.Html}").Select(trace => $"{message.Channel}: {trace}"))
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Messages))]
    public void No_subject_has_a_title_item_or_amount(string name, string language) => Rendering.ChannelsOf(name)
        .Select(channel => Rendering.Render(new MessageName(name), Canaries(name), Rendering.Target(channel, language)).Subject)
        .SelectMany(subject => Traces(subject ?? ""))
        .ShouldBeEmpty();

    [Fact]
    public void The_values_that_are_looked_for_are_in_the_mail_to_the_patron_alone()
    {
        var mail = Rendering.Render(new MessageName("Overdue"), Canaries("Overdue"), Rendering.Target(Channel.Email, "en")).Text;
        Traces(mail).ShouldBe([Canary, "17 August", "987,654"], ignoreOrder: true);
    }

    private static IEnumerable<RenderTarget> Targets(string name, string language) =>
    [
        .. Rendering.ChannelsOf(name).Select(channel => Rendering.Target(channel, language, isShared: true)),
        .. Rendering.ChannelsOf(name)
            .Where(channel => channel is Channel.Voice or Channel.PhoneTree or Channel.Push or Channel.Postcard or Channel.Social)
            .Select(channel => Rendering.Target(channel, language)),
    ];

    private static IEnumerable<string> Traces(string text) => Trace().Matches(text).Select(trace => trace.Value).Distinct(StringComparer.Ordinal);

    private static MessageValues Canaries(string name) => ExampleValues.With(Rendering.Example(name), (field, value) => field switch
    {
        { Privacy: not FieldPrivacy.Private } => value,
        { Kind: FieldKind.Text } => FieldValue.Of(Canary),
        { Kind: FieldKind.Number } => FieldValue.Of(Figure),
        { Kind: FieldKind.Money } => FieldValue.Of(new Money(Figure, "GBP")),
        { Kind: FieldKind.Date } => FieldValue.Of(Day),
        _ => value,
    });

    [GeneratedRegex(@"Zanzibar|1987|17 August|17 de agosto|987\D?654", RegexOptions.None, 10_000)]
    private static partial Regex Trace();
}
