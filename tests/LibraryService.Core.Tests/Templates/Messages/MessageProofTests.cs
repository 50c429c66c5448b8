using System.Text.RegularExpressions;
using LibraryService.Templates;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;

namespace LibraryService.Tests.Templates.Messages;

public partial class MessageProofTests
{
    private static readonly Proofreader Reader = new(new ProofreadingPolicy { Suppressions = [.. Suppressions] });

    public static TheoryData<string, string> Messages => GoldenTests.Messages;

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_proofreader_finds_nothing_in_a_message_however_it_turns_out(string name, string language) =>
        Renderings(name, language).SelectMany(one => Findings(one, name, language)).Distinct().Take(20).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_has_no_slip_of_spacing_or_number_however_it_turns_out(string name, string language) => Renderings(name, language)
        .SelectMany(one => Slips().Matches(one.Text).Select(slip => $"{one.What}: '{slip.Value.ReplaceLineEndings("|")}' in: {one.Text}"))
        .Distinct()
        .Take(10)
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_fits_two_segments_however_it_turns_out(string name, string language) => Renderings(name, language)
        .Where(one => one.Message.Channel == Channel.Sms && SmsText.Measure(one.Text).Segments > 2)
        .Select(one => $"{SmsText.Measure(one.Text)} {one.What}: {one.Text}")
        .ShouldBeEmpty();

    private static IEnumerable<(string What, RenderedMessage Message, string Text, MessageValues Values)> Renderings(string name, string language)
    {
        foreach (var (what, values) in MessageVariants.Of(Rendering.Example(name)))
        {
            foreach (var channel in Rendering.ChannelsOf(name))
            {
                foreach (var (isShared, frame) in new[] { (false, MessageExamples.Frame), (true, MessageExamples.Frame), (false, Rendering.BareFrame), (true, Rendering.BareFrame) })
                {
                    var message = Rendering.Catalogue.Render(new MessageName(name), values, Rendering.Target(channel, language, isShared) with { Frame = frame });
                    yield return ($"{channel}{(isShared ? " shared" : "")}, {what}", message, Rendering.Plain(message), values);
                }
            }
        }
    }

    private static IEnumerable<string> Findings((string What, RenderedMessage Message, string Text, MessageValues Values) one, string name, string language)
    {
        var kind = Rendering.Example(name).Kind;
        var context = new ProofreadContext
        {
            Tone = kind.Tone,
            Audience = kind.Audience,
            Intent = kind.Intent,
            Sensitive = kind.IsSensitive,
            SecondReader = kind.IsSensitive || kind.Audience == Audience.AllStaff ? "Tom Reyes" : null,
            Channel = one.Message.Channel,
            Language = language,
            FieldValues = [.. one.Values.Texts(), "Priya"],
            PolicyUrl = new Uri("https://millbrook.example/what-we-buy"),
            AllowedHosts = ["millbrook.example"],
            Limit = one.Message.Channel == Channel.Social ? 280 : one.Message.Channel == Channel.Push ? 178 : null,
            Template = new MessageName(name),
        };
        return Reader.Read(one.Text, context)
            .Select(finding => $"{one.What}: {finding} in: {one.Text}")
            .Concat(one.Message.Subject is { } subject
                ? Reader.Read(subject, context with { Tone = MessageTone.Neutral, Intent = null, Channel = Channel.Push, Limit = null }).Select(finding => $"subject: {finding} in: {subject}")
                : []);
    }

    [GeneratedRegex(@"  |[ \t]\n| [,.;:?!](?!\w)|\n\n\n|\(\s*\)|[,;:.]\.(?!\.)|,,|\b[2-9] (?:item|title|day|copy|reservation|book|título|ejemplar|día|reserva|préstamo|sala)\b|\b1 (?:items|titles|days|copies|reservations|books|títulos|ejemplares|días|reservas|préstamos)\b|^\s|\s$", RegexOptions.None, 10_000)]
    private static partial Regex Slips();
}
