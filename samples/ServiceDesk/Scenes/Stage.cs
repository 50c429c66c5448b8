using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Routing;
using LibraryService.Samples.Desk.Running;
using LibraryService.Testing;

namespace LibraryService.Samples.Desk.Scenes;

/// <summary>The made-up library on a Monday morning, with nobody in it yet.</summary>
internal sealed class Stage
{
    public Stage()
    {
        Hours = SmallLibrary.Hours();
        Time = new ManualTime(new DateTimeOffset(2026, 9, 21, 9, 0, 0, TimeSpan.Zero));

        // A library makes its key once, by HashKey.Create, and keeps it secret; a play is to say the same each time.
        Keys = new HashKeyRing(new HashKey("2026", new byte[32]));
        Links = new UnsubscribeLinks("https://millbrook.example/stop/{token}", Keys);
        Desk = new ServiceDesk(
            new InquiryRouter(DefaultRouting.Inquiries(Hours)), DefaultPromises.Read(), Hours, ReplyWords.Catalogue, new ContactRouter(DefaultRouting.Contacts()), Time, unsubscribe: Links);
    }

    public HoursBook Hours { get; }

    public ManualTime Time { get; }

    public HashKeyRing Keys { get; }

    public UnsubscribeLinks Links { get; }

    public ServiceDesk Desk { get; }

    public DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>A patron with a mailbox, who agreed to hear of new titles there.</summary>
    public PatronContact Reader(string id, string mailbox, bool agreed = true) => new()
    {
        Id = new PatronId(id),
        Points = [ContactPoint.Email(mailbox)],
        TimeZone = SmallLibrary.TimeZone.Id,
        Consents = agreed ? [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Now.AddDays(-30), "the form at the desk")] : ConsentHistory.Of(),
    };
}
