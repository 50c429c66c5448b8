using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Bridge.Board;

/// <summary>Finds the messages that need a person, in the outbox and in open cases.</summary>
/// <param name="outbox">The messages.</param>
/// <param name="cases">Their cases.</param>
/// <param name="isOpen">Whether a case is known to be open, so that it tells its own.</param>
internal sealed class FailedMessages(IOutboxStore outbox, ICaseStore cases, Func<CaseId, bool> isOpen)
{
    private const int Most = 50;
    private const int MostRead = 10_000;
    private HashSet<string> _settled = new(StringComparer.Ordinal);
    private int _read = Most;

    /// <summary>Those of the outbox whose case is closed, or that belong to none; open cases tell their own.</summary>
    public async Task<IReadOnlyList<FailedRow>> ReadAsync(CancellationToken ct)
    {
        var rows = await FailedAsync(ct);
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

    // The store tells them in the order of their keys, whoever they are for: it is asked for more until enough of them need somebody.
    private async Task<List<FailedRow>> FailedAsync(CancellationToken ct)
    {
        for (var most = _read; ; most = Math.Min(2 * most, MostRead))
        {
            var entries = await outbox.InStateAsync(DeliveryState.Failed, most, ct);
            var (rows, settled, looked) = (new List<FailedRow>(), new HashSet<string>(StringComparer.Ordinal), 0);
            for (; looked < entries.Count && rows.Count < Most; looked++)
            {
                var entry = entries[looked];
                if (_settled.Contains(entry.Key))
                {
                    settled.Add(entry.Key);
                }
                else if (!isOpen(entry.Case))
                {
                    var @case = entry.Case.IsEmpty ? null : await cases.FindAsync(entry.Case, ct);
                    if (@case is null || (@case.IsClosed && IsLatest(@case, entry)))
                    {
                        rows.Add(Row(entry, @case, Why(entry)));
                    }
                    else if (@case.IsClosed)
                    {
                        // An answer that came after it stays after it, so that nobody has to look again.
                        settled.Add(entry.Key);
                    }
                }
            }

            _settled = settled;
            _read = Math.Clamp(looked + 1, Most, MostRead);
            if (rows.Count == Most || entries.Count < most || most == MostRead)
            {
                return rows;
            }
        }
    }

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
