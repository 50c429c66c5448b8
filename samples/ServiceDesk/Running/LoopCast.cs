using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Routing;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Running;

/// <summary>Who plays what: what people did, who asked, who took it, and how they are reached.</summary>
/// <param name="Log">What people did.</param>
/// <param name="Routed">Who took what; empty when nobody looks at that.</param>
/// <param name="Patrons">The patrons' records.</param>
/// <param name="Promises">What is promised.</param>
/// <param name="Inquiries">Who answers what.</param>
/// <param name="Seed">Of the answers to the survey.</param>
internal sealed record LoopCast(DeskLog Log, IReadOnlyList<RoutedInquiry> Routed, PatronBook Patrons, SlaPolicyBook Promises, InquiryPolicy Inquiries, ulong Seed)
{
    /// <summary>The made-up quarter, routed.</summary>
    public static LoopCast Of(DeskLog log, SlaPolicyBook promises, ulong seed)
    {
        var patrons = new PatronBook(YearOfPatrons.Generate(seed), seed);
        var inquiries = DefaultRouting.Inquiries(log.Hours);
        var routed = new DeskRouting(inquiries, new Roster(seed), log.Hours).Run(QuarterInquiries.Of(log, seed, patrons), log.Now);
        return new LoopCast(log, routed, patrons, promises, inquiries, seed);
    }

    /// <summary>A log of somebody else's desk: nobody knows who asked or who was on the rota.</summary>
    public static LoopCast OfReal(DeskLog log, SlaPolicyBook promises, ulong seed) =>
        new(log, [], new PatronBook([], seed), promises, InquiryPolicy.Default, seed);

    /// <summary>The desk, under these hours.</summary>
    public ServiceDesk Desk(HoursBook hours, TimeProvider time) =>
        new(new InquiryRouter(Inquiries), Promises, hours, ReplyWords.Catalogue, new ContactRouter(DefaultRouting.Contacts()), time);

    /// <summary>How a message about a hold would go to a patron, as their facts are now.</summary>
    public static ContactPlan NextPlan(PatronContact patron, DateTimeOffset at) =>
        new ContactRouter(DefaultRouting.Contacts()).Plan(new ContactRequest { Patron = patron, Topic = Quarter.HoldLost, At = at });

    /// <summary>Whether people are said to be praising or complaining in a card for the box.</summary>
    public static VoiceKind? VoiceOf(Inquiry inquiry) =>
        inquiry.Topic != "feedback" ? null : Questions.Number(inquiry.Id) % 3 == 0 ? VoiceKind.Concern : VoiceKind.Praise;
}
