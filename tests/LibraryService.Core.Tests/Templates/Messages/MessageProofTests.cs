using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using LibraryService.Templates;
using LibraryService.Testing;

namespace LibraryService.Tests.Templates.Messages;

public partial class MessageProofTests
{
    private static readonly ConcurrentDictionary<(string Name, string Language), Lazy<IReadOnlyList<(string What, RenderedMessage Message)>>> Rendered = new();

    public static TheoryData<string, string> Messages => GoldenTests.Messages;

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_proofreader_finds_nothing_in_a_message_however_it_turns_out(string name, string language) =>
        Renderings(name, language).SelectMany(one => Findings(one.What, one.Message)).Distinct(StringComparer.Ordinal).Take(20).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_has_no_slip_of_spacing_or_number_however_it_turns_out(string name, string language) => Renderings(name, language)
        .SelectMany(one => Slips().Matches(one.Message.Words).Select(slip => $"{one.What}: '{slip.Value.ReplaceLineEndings("|")}' in: {one.Message.Words}"))
        .Distinct(StringComparer.Ordinal)
        .Take(10)
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_fits_two_segments_however_it_turns_out(string name, string language) => Renderings(name, language)
        .Where(one => one.Message.Channel == Channel.Sms && SmsText.Measure(one.Message.Words).Segments > 2)
        .Select(one => $"{SmsText.Measure(one.Message.Words)} {one.What}: {one.Message.Words}")
        .ShouldBeEmpty();

    private static IReadOnlyList<(string What, RenderedMessage Message)> Renderings(string name, string language) =>
        Rendered.GetOrAdd((name, language), _ => new(() => [.. Render(name, language)])).Value;

    private static IEnumerable<(string What, RenderedMessage Message)> Render(string name, string language)
    {
        foreach (var (what, values) in MessageVariants.Of(Rendering.Example(name, language)))
        {
            foreach (var channel in Rendering.ChannelsOf(name))
            {
                foreach (var (isShared, frame) in new[] { (false, MessageExamples.Frame), (true, Rendering.BareFrame) })
                {
                    var target = Rendering.Target(channel, language, isShared) with { Frame = frame };
                    yield return ($"{channel}{(isShared ? " shared" : "")}, {what}", Rendering.Render(new MessageName(name), values, target));
                }
            }
        }
    }

    private static IEnumerable<string> Findings(string what, RenderedMessage message) =>
        message.Findings.Select(finding => $"{what}: {finding} in: {(finding.IsInSubject ? message.Subject : message.Words)}");

    [GeneratedRegex(@"  |[ \t]\n| [,.;:?!](?!\w)|\n\n\n|\(\s*\)|[,;:.]\.(?!\.)|,,|\b[2-9] (?:item|title|day|copy|reservation|book|título|ejemplar|día|reserva|préstamo|sala)\b|\b1 (?:items|titles|days|copies|reservations|books|títulos|ejemplares|días|reservas|préstamos)\b|\bunos 1\b|^\s|\s$", RegexOptions.None, 10_000)]
    private static partial Regex Slips();
}
