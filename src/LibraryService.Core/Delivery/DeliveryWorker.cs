namespace LibraryService.Delivery;

/// <summary>Takes up what is due, asks whether it is still right, hands it to its gateway and keeps what became of it.</summary>
/// <remarks>
/// Several workers, in one process or in many, may share a store. Nothing is lost when one of them dies: its messages are taken up when its claims run out,
/// marked as possible repetitions. One worker's rounds must not overlap.
/// </remarks>
public sealed class DeliveryWorker
{
    private const int MostRereads = 16;
    private readonly IOutboxStore _store;
    private readonly Dictionary<Channel, IMessageGateway> _gateways;
    private readonly DeliveryPolicy _policy;
    private readonly TimeProvider _time;
    private readonly DeliveryQuestions _questions;
    private readonly DeliveryRate _rate;
    private readonly string _name;

    /// <param name="store">Where the messages are kept.</param>
    /// <param name="gateways">Who carries them; of two for one channel the later counts.</param>
    /// <param name="policy">How often, how long and how fast; null for the default.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <param name="questions">What is asked before a message is sent; null for nothing.</param>
    /// <param name="name">Tells the worker from all others; null for a name of its own.</param>
    /// <exception cref="ArgumentException">The policy's lease is not longer than its time for sending.</exception>
    public DeliveryWorker(
        IOutboxStore store,
        IEnumerable<IMessageGateway> gateways,
        DeliveryPolicy? policy = null,
        TimeProvider? time = null,
        DeliveryQuestions? questions = null,
        string? name = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(gateways);
        _store = store;
        _policy = policy ?? new DeliveryPolicy();
        if (_policy.Lease <= _policy.SendTimeout)
        {
            throw new ArgumentException($"A claim must outlast one attempt: the lease is {_policy.Lease}, the time for sending {_policy.SendTimeout}.", nameof(policy));
        }

        _gateways = [];
        foreach (var gateway in gateways)
        {
            _gateways[gateway.Channel] = gateway;
        }

        _time = time ?? TimeProvider.System;
        _questions = questions ?? DeliveryQuestions.None;
        _rate = new DeliveryRate(_policy.MaxPerMinute);
        _name = name ?? Guid.NewGuid().ToString("N");
    }

    /// <summary>One round: claims what is due, up to a batch, and deals with it.</summary>
    /// <param name="ct">Ends the round after the message that is being sent; what was claimed and not tried is given back.</param>
    public async Task<DeliveryRound> RunOnceAsync(CancellationToken ct = default)
    {
        var now = _time.GetUtcNow();
        if (_policy.Burst is { } burst && await _store.CountDueAsync(now, ct).ConfigureAwait(false) > burst)
        {
            return await HoldBurstAsync(now, ct).ConfigureAwait(false);
        }

        var allowed = _rate.Allowed(now, _policy.Batch);
        var claimed = allowed == 0 ? [] : await _store.ClaimAsync(_name, now, _policy.Lease, allowed, ct).ConfigureAwait(false);
        _rate.Take(now, claimed.Count);
        return await RoundAsync(await DealWithAsync(claimed, ct).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task<List<OutboxEntry>> DealWithAsync(IReadOnlyList<OutboxEntry> claimed, CancellationToken ct)
    {
        var done = new List<OutboxEntry>(claimed.Count);
        foreach (var entry in await GatherAsync(claimed, done, ct).ConfigureAwait(false))
        {
            // A claim that may run out while the message is being sent is not used: its entry will be claimed again.
            var now = _time.GetUtcNow();
            var inTime = entry.Claim!.Until - now > _policy.SendTimeout;
            done.Add(ct.IsCancellationRequested || !inTime
                ? await KeepAsync(entry, entry.GivenBack(now)).ConfigureAwait(false)
                : await SendAsync(entry, ct).ConfigureAwait(false));
        }

        return done;
    }

    private async Task<OutboxEntry> SendAsync(OutboxEntry entry, CancellationToken ct)
    {
        var check = await _questions.Check(entry, _time.GetUtcNow(), ct).ConfigureAwait(false);
        var ready = entry.Checked(check, _time.GetUtcNow());
        if (ready.State != DeliveryState.Sending || ready.Step != entry.Step)
        {
            return await KeepAsync(entry, ready).ConfigureAwait(false);
        }

        if (!_gateways.TryGetValue(ready.Current.To.Channel, out var gateway))
        {
            return await KeepAsync(entry, ready.Skipped(_time.GetUtcNow())).ConfigureAwait(false);
        }

        // New bytes are committed before the first attempt with them.
        if (!ReferenceEquals(ready.Steps, entry.Steps))
        {
            var kept = await KeepAsync(entry, ready).ConfigureAwait(false);
            if (kept.State != DeliveryState.Sending)
            {
                return kept;
            }

            ready = kept;
        }

        var message = ready.Current;
        var outcome = await TryAsync(gateway, message, ct).ConfigureAwait(false);
        var now = _time.GetUtcNow();
        return await KeepAsync(ready, ready.Recorded(outcome, now, _policy), current => current.Receipt(message.Key, outcome, now, _policy)).ConfigureAwait(false);
    }

    // Whatever a gateway throws, the message may have arrived; its own words may hold personal data, so only the kind of the error is kept.
    private async Task<DeliveryOutcome> TryAsync(IMessageGateway gateway, OutboundMessage message, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var timeout = new CancellationTokenSource(_policy.SendTimeout, _time);
        using var link = timeout.Token.Register(limit.Cancel);
        try
        {
            return await gateway.SendAsync(message, limit.Token).AsTask().WaitAsync(limit.Token).ConfigureAwait(false)
                ?? new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: "the gateway gave no outcome");
        }
#pragma warning disable CA1031 // A gateway is somebody else's code: no error of it may end the round or lose the message.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: e is OperationCanceledException ? "the gateway took too long" : e.GetType().Name);
        }
    }

    private async Task<OutboxEntry> KeepAsync(OutboxEntry before, OutboxEntry after, Func<OutboxEntry, OutboxEntry>? otherwise = null)
    {
        // What became of an attempt is kept even while the worker is being stopped.
        for (var reread = 0; reread < MostRereads; reread++)
        {
            if (await _store.UpdateAsync([after], CancellationToken.None).ConfigureAwait(false))
            {
                return after.Saved();
            }

            var current = await _store.FindAsync(before.Key, CancellationToken.None).ConfigureAwait(false);
            if (current is null || otherwise is null)
            {
                return current ?? after;
            }

            after = otherwise(current);
            if (ReferenceEquals(after, current))
            {
                return current;
            }
        }

        throw new InvalidOperationException($"The outbox refused {MostRereads} changes of one message in a row; its versions do not count as they should.");
    }

    private async Task<IReadOnlyList<OutboxEntry>> GatherAsync(IReadOnlyList<OutboxEntry> claimed, List<OutboxEntry> done, CancellationToken ct)
    {
        if (_questions.Gather is not { } gather)
        {
            return claimed;
        }

        var left = new List<OutboxEntry>(claimed.Count);
        foreach (var group in claimed.GroupBy(entry => entry.MayHaveLeft ? null : entry.DigestKey, StringComparer.Ordinal))
        {
            OutboxEntry[] entries = [.. group];
            if (group.Key is null || entries.Length == 1)
            {
                left.AddRange(entries);
                continue;
            }

            var now = _time.GetUtcNow();
            var steps = await gather(entries, ct).ConfigureAwait(false);
            OutboxEntry[] changed = [entries[0].Checked(DeliveryCheck.RenderAnew(steps), now), .. entries[1..].Select(entry => entry.Dropped(DeliveryReason.Gathered))];
            if (!await _store.UpdateAsync(changed, ct).ConfigureAwait(false))
            {
                // Somebody else changed one of them; all are claimed again when the claims run out.
                continue;
            }

            done.AddRange(changed[1..].Select(entry => entry.Saved()));
            (changed[0].State == DeliveryState.Sending ? left : done).Add(changed[0].Saved());
        }

        return left;
    }

    private async Task<DeliveryRound> HoldBurstAsync(DateTimeOffset now, CancellationToken ct)
    {
        var done = new List<OutboxEntry>();
        while (await _store.ClaimAsync(_name, now, _policy.Lease, _policy.Batch, ct).ConfigureAwait(false) is { Count: > 0 } claimed)
        {
            List<OutboxEntry> go = [];
            foreach (var entry in claimed)
            {
                if (entry.IsReleased || entry.Urgency == Urgency.Urgent || entry.Purpose == MessagePurpose.Legal)
                {
                    go.Add(entry);
                }
                else
                {
                    done.Add(await KeepAsync(entry, entry.Held(DeliveryReason.Burst)).ConfigureAwait(false));
                }
            }

            done.AddRange(await DealWithAsync(go, ct).ConfigureAwait(false));
        }

        return await RoundAsync(done).ConfigureAwait(false);
    }

    private async Task<DeliveryRound> RoundAsync(List<OutboxEntry> done) =>
        DeliveryRound.Of(done, _rate.NotBefore(await _store.NextDueAsync(CancellationToken.None).ConfigureAwait(false)));
}
