using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Bridge.Board;

/// <summary>Finds the messages that need a person, in the outbox and in open cases.</summary>
internal static class FailedMessages
{
    private const int Most = 50;

    /// <summary>Those of the outbox whose case is closed, or that belong to none; open cases tell their own.</summary>
    public static async Task<IReadOnlyList<FailedRow>> InAsync(IOutboxStore outbox, ICaseStore cases, CancellationToken ct)
    {
        List<FailedRow> rows = [];
        foreach (var entry in await outbox.InStateAsync(DeliveryState.Failed, Most, ct))
        {
            var @case = entry.Case.IsEmpty ? null : await cases.FindAsync(entry.Case, ct);
            if (@case is null || (@case.IsClosed && IsLatest(@case, entry)))
            {
                rows.Add(Row(entry, @case, Why(entry)));
            }
        }

        foreach (var entry in await outbox.InStateAsync(DeliveryState.Held, Most, ct))
        {
            var @case = entry.Case.IsEmpty ? null : await cases.FindAsync(entry.Case, ct);
            rows.Add(Row(entry, @case, entry.Reason == DeliveryReason.Burst ? "held: far more than usual at once, somebody has to let them go" : "held until somebody lets it go"));
        }

        return rows;
    }

    /// <summary>What is wrong with the latest reply of an open case; null when nothing is, or only a second reader is missing.</summary>
    public static FailedRow? Of(BoardCase @case) => @case is { NeedsStaff: true, WaitsForReader: false }
        ? new FailedRow(@case.Id, @case.Channel, @case.Branch, @case.Topic, Why(@case.Outcome), @case.LastReplyAt)
        : null;

    private static FailedRow Row(OutboxEntry entry, ServiceCase? @case, string why) =>
        new(entry.Case, entry.Steps[entry.Step].Message.To.Channel, @case?.Inquiry.BranchId ?? default, entry.Topic, why, entry.Attempts.Count == 0 ? @case?.LastReply?.At : entry.Attempts[^1].At);

    // Once somebody has answered anew, by phone for instance, the old message is nobody's trouble any more.
    private static bool IsLatest(ServiceCase @case, OutboxEntry entry) =>
        @case.LastReply?.Entry is { } latest && entry.Key.StartsWith(latest, StringComparison.Ordinal);

    private static string Why(OutboxEntry entry) => entry.Reason switch
    {
        DeliveryReason.NoGateway => "nobody carries this channel",
        DeliveryReason.TooLate => "too late to be of use",
        DeliveryReason.Altered => "not what was committed",
        _ => $"did not arrive, after {Words.Count(entry.Attempts.Count, "attempt")}",
    };

    private static string Why(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.Sent => "did not arrive",
        ReplyOutcome.HeldForFindings => "held: a rule found what must not go out",
        ReplyOutcome.HeldForClosedCase => "held: the case was closed",
        ReplyOutcome.NoContact => "nobody knows how to reach this person",
        ReplyOutcome.NoText => "there are no words for any channel of this person",
        ReplyOutcome.NotReachable => "no channel may be used",
        _ => "needs a person",
    };
}
