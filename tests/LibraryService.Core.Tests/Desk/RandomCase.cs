using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

/// <summary>Cases to which a desk did one thing after another, at random.</summary>
internal static class RandomCase
{
    /// <summary>The case after as many steps, and each event that any step added, in the order in which it came.</summary>
    public static (ServiceCase Case, IReadOnlyList<CaseEvent> Added) Of(int seed, int steps)
    {
        var random = new Random(seed);
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var @case = desk.Receive(Inquiry());
        var added = new List<CaseEvent>(@case.NewEvents);
        for (var i = 0; i < steps; i++)
        {
            // Often the clock stands still between two steps.
            time.Advance(TimeSpan.FromMinutes(random.Next(3) * random.Next(90)));
            var next = Step(desk, @case, random, i, time.GetUtcNow());
            added.AddRange(next.NewEvents.Skip(@case.NewEvents.Count));
            added.AddRange(next.NewEvents.Except(added));
            @case = next;
        }

        return (@case, added);
    }

    private static ServiceCase Step(ServiceDesk desk, ServiceCase @case, Random random, int number, DateTimeOffset now) => random.Next(16) switch
    {
        0 => desk.PatronWrote(@case, $"m-{number}", Channel.Email, "And on Sunday?"),
        1 => desk.PatronWrote(@case, $"m-{number}", Channel.Sms, "I wrote this yesterday.", now.AddDays(-1)),
        2 => desk.PatronWrote(@case, $"m-{number}", Channel.Email, "Thank you!", needsNoReply: true),
        3 => desk.Answered(@case, Channel.InPerson),
        4 => desk.Answered(@case, Channel.Voice, new StaffId("tom")),
        5 => desk.Wait(@case, PauseState.WaitingOnPatron),
        6 => desk.Wait(@case, "waiting-on-lender"),
        7 => desk.Resume(@case),
        8 => desk.Transfer(@case, random.Next(2) == 0 ? Front : History),
        9 => desk.Resolve(@case),
        10 => desk.Reopen(@case),
        11 => desk.NoReplyNeeded(@case),
        12 => desk.Reply(@case, Cafe, Ada with { Points = [ContactPoint.Email("ada@example.org")] }),
        13 or 14 => @case.Outbox.Count == 0 ? @case : desk.Delivered(@case, Ended(@case.Outbox[random.Next(@case.Outbox.Count)], random.Next(4))),
        _ => desk.Merge(@case, desk.Receive(Inquiry($"C-{number}"))).Kept,
    };

    private static OutboxEntry Ended(OutboxEntry entry, int how)
    {
        var failed = entry.Claimed("one", entry.DueAt!.Value, TimeSpan.FromMinutes(1)).Recorded(new DeliveryOutcome(DeliveryOutcomeKind.HardBounce), entry.DueAt!.Value, new DeliveryPolicy());
        return how switch
        {
            0 => entry.Dropped(DeliveryReason.CapReached),
            1 => entry.Dropped(DeliveryReason.Stale),
            2 => failed,
            _ => failed.Receipt(failed.Current.Key, new DeliveryOutcome(DeliveryOutcomeKind.Delivered), entry.DueAt!.Value, new DeliveryPolicy()),
        };
    }
}
