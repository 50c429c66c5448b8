using LibraryService.Routing;
using LibraryService.Samples.Desk.Routing;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Explains some decisions in sentences: one taken at once, one that came at night, one for a partner library; and how the patron hears of it.</summary>
internal static class DecisionsShow
{
    /// <param name="console">Where to write.</param>
    /// <param name="routed">What became of each inquiry.</param>
    /// <param name="contacts">How patrons are reached.</param>
    public static void Write(IAnsiConsole console, IReadOnlyList<RoutedInquiry> routed, ContactPolicy contacts)
    {
        DeskReport.Title(console, "Why: three decisions, and how a patron is told");
        var atNight = Tellable(routed, one => !one.CameInHours && one is { First.Kind: InquiryRouteKind.Waiting, TakenBy: InquiryTaker.Staff } && one.Inquiry.ReceivedAt.Hour >= 21);
        WriteDecision(console, "taken at once", Tellable(routed, one => one is { First.Kind: InquiryRouteKind.Assigned, Inquiry: { Channel: Channel.Voice or Channel.Chat, Language: not "en" } }));
        WriteDecision(console, "out of hours", atNight);
        WriteDecision(console, "to a partner", Tellable(routed, one => one is { First.Kind: InquiryRouteKind.Partner, TakenBy: InquiryTaker.Partner }));
        if (atNight is not null)
        {
            WriteContact(console, atNight.Inquiry, contacts);
        }
    }

    // The one with most to tell, and of several the earliest.
    private static RoutedInquiry? Tellable(IReadOnlyList<RoutedInquiry> routed, Func<RoutedInquiry, bool> isSuch) =>
        routed.Where(isSuch).MaxBy(one => one.First!.Reasons.Count);

    private static void WriteDecision(IAnsiConsole console, string name, RoutedInquiry? one)
    {
        if (one is null)
        {
            return;
        }

        var inquiry = one.Inquiry;
        Head(console, inquiry.Id, $"{name}: {Words.Of(inquiry.Channel)}, {inquiry.BranchId}, {(inquiry.Topic.IsEmpty ? "" : $"{inquiry.Topic}, ")}{Words.Language(inquiry.Language)}, {Moments.Short(inquiry.ReceivedAt)}");
        var later = one.Last != one.First && one.Last!.Staff is { } staff ? $" {staff} took it {Moments.Long(inquiry.ReceivedAt + one.Wait!.Value)}." : "";
        Paragraph.Write(console, string.Join(' ', one.First!.Explain(English.Culture)) + later, first: 4, others: 4);
    }

    // The patron is made up: prefers texts, then e-mail, and shares the mailbox with the household.
    private static void WriteContact(IAnsiConsole console, Inquiry inquiry, ContactPolicy contacts)
    {
        var plan = new ContactRouter(contacts).Plan(new ContactRequest
        {
            At = inquiry.ReceivedAt,
            Topic = "inquiry.received",
            IsConfidential = true,
            Patron = new PatronContact
            {
                Preferences = ChannelPreference.Ordered(Channel.Sms, Channel.Email),
                Points = [ContactPoint.Sms("+447700900123"), ContactPoint.Email("household@example.org") with { IsShared = true }],
            },
        });
        Head(console, inquiry.Id, "how the patron hears that it has arrived (texts first, a shared mailbox)");
        Paragraph.Write(console, string.Join(' ', plan.Explain(English.Culture)), first: 4, others: 4);
    }

    private static void Head(IAnsiConsole console, CaseId id, string text) => console.Write(new Markup($"[bold]{Markup.Escape(id.ToString())}[/] {Markup.Escape(text)}\n"));
}
