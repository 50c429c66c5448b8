namespace LibraryService.Delivery;

public sealed partial class DeliveryWorker
{
    private const int MostRereads = 16;
    private static readonly TimeSpan FirstStoreWait = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestStoreWait = TimeSpan.FromSeconds(1);

    private async Task<OutboxEntry> DealWithAsync(OutboxEntry entry, DeliveryResults results, CancellationToken ct)
    {
        if (ct.IsCancellationRequested || results.IsOvertaken || !MaySend(entry))
        {
            return await GiveBackAsync(entry).ConfigureAwait(false);
        }

        DeliveryCheck check;
        try
        {
            check = await CheckAsync(entry, ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return await GiveBackAsync(entry).ConfigureAwait(false);
        }
        catch
        {
            await PostponeAsync(entry).ConfigureAwait(false);
            throw;
        }

        // What takes its place comes first: should the worker die in between, it is there already and the old message is asked about again.
        IReadOnlyList<OutboxEntry> instead = check.Apart ?? (entry.MayHaveLeft && check.Steps is { } steps ? [entry.Correction(steps)] : []);
        if (instead.Count > 0)
        {
            await _store.AddAsync(instead, CancellationToken.None).ConfigureAwait(false);
        }

        var ready = entry.Checked(check, _time.GetUtcNow());
        return ready.State == DeliveryState.Sending
            ? await SendAsync(entry, ready, results, ct).ConfigureAwait(false)
            : await KeepAsync(entry, ready).ConfigureAwait(false);
    }

    private async ValueTask<DeliveryCheck> CheckAsync(OutboxEntry entry, CancellationToken ct)
    {
        var now = _time.GetUtcNow();
        if (entry.Gathered.Count == 0)
        {
            return await _questions.Check(entry, now, ct).ConfigureAwait(false);
        }

        var parts = entry.Parts;
        return GatheredCheck.Of(parts, await Task.WhenAll(parts.Select(part => _questions.Check(part, now, ct).AsTask())).ConfigureAwait(false), now);
    }

    private async Task<OutboxEntry> SendAsync(OutboxEntry entry, OutboxEntry ready, DeliveryResults results, CancellationToken ct)
    {
        if (!_gateways.TryGetValue(ready.Current.To.Channel, out var gateway))
        {
            return await KeepAsync(entry, ready.Skipped(_time.GetUtcNow())).ConfigureAwait(false);
        }

        // New bytes are committed before the first attempt with them.
        if (!ReferenceEquals(ready.Steps, entry.Steps))
        {
            ready = await KeepAsync(entry, ready).ConfigureAwait(false);
            if (ready.State != DeliveryState.Sending || !string.Equals(ready.Claim!.Worker, _name, StringComparison.Ordinal))
            {
                return ready;
            }
        }

        // The questions took their time.
        if (ct.IsCancellationRequested || results.IsOvertaken || !MaySend(ready))
        {
            return await GiveBackAsync(ready).ConfigureAwait(false);
        }

        var message = ready.Current;
        var outcome = await TryAsync(gateway, message).ConfigureAwait(false);
        var now = _time.GetUtcNow();
        return await KeepPatientlyAsync(
            ready,
            ready.Recorded(outcome, now, _policy),
            current =>
            {
                // This process stood still for longer than its claims, or the clock was put back: the rest of the batch is not sent on the strength of them.
                results.Overtaken();
                return current.Receipt(message.Key, outcome, now, _policy);
            },
            ct).ConfigureAwait(false);
    }

    // The carrier has it, and as long as nobody else knows of that, another attempt would repeat it. So a store that fails is asked again until the claim runs out, and meanwhile
    // nothing else is sent in its place: of a batch no more than is being sent at once can be repeated.
    private async Task<OutboxEntry> KeepPatientlyAsync(OutboxEntry before, OutboxEntry after, Func<OutboxEntry, OutboxEntry> otherwise, CancellationToken ct)
    {
        for (var wait = FirstStoreWait; ; wait = wait * 2 < LongestStoreWait ? wait * 2 : LongestStoreWait)
        {
            try
            {
                return await KeepAsync(before, after, otherwise).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // A store is somebody else's code; what it threw last is thrown in the end.
            catch (Exception) when (!ct.IsCancellationRequested && before.Claim!.Until - _time.GetUtcNow() > wait)
#pragma warning restore CA1031
            {
                await Task.Delay(wait, _time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    // A claim that may run out while the message is being sent is not used: its entry will be claimed again.
    private bool MaySend(OutboxEntry entry) => entry.Claim!.Until - _time.GetUtcNow() > _policy.SendTimeout;

    private Task<OutboxEntry> GiveBackAsync(OutboxEntry entry) => KeepAsync(entry, entry.GivenBack(_time.GetUtcNow()));

    private Task<OutboxEntry> PostponeAsync(OutboxEntry entry) => KeepAsync(entry, entry.GivenBack(_time.GetUtcNow() + _policy.FirstRetry));

    // Whatever a gateway throws, the message may have arrived; its own words may hold personal data, so only the kind of the error is kept.
    // A worker that is being stopped waits for the answer: a message of which nobody knows what became of it is sent twice.
    private async Task<DeliveryOutcome> TryAsync(IMessageGateway gateway, OutboundMessage message)
    {
        using var activity = DeliveryInstruments.Attempt(gateway.Channel);
        using var limit = new CancellationTokenSource(_policy.SendTimeout, _time);
        var begun = _time.GetTimestamp();
        DeliveryOutcome outcome;
        try
        {
            outcome = await gateway.SendAsync(message, limit.Token).AsTask().WaitAsync(limit.Token).ConfigureAwait(false)
                ?? new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: "the gateway gave no outcome");
        }
#pragma warning disable CA1031 // A gateway is somebody else's code: no error of it may end the round or lose the message.
        catch (Exception e)
#pragma warning restore CA1031
        {
            outcome = new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: e is OperationCanceledException ? "the gateway took too long" : e.GetType().Name);
        }

        _instruments.Tried(activity, gateway.Channel, outcome, _time.GetElapsedTime(begun));
        return outcome;
    }

    private async Task<OutboxEntry> KeepAsync(OutboxEntry before, OutboxEntry after, Func<OutboxEntry, OutboxEntry>? otherwise = null)
    {
        // What became of an attempt is kept even while the worker is being stopped.
        for (var reread = 0; reread < MostRereads; reread++)
        {
            if (await _store.UpdateAsync([after], CancellationToken.None).ConfigureAwait(false))
            {
                return Told(after.Saved());
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

    private OutboxEntry Told(OutboxEntry kept)
    {
        if (kept.IsOver || kept.State == DeliveryState.Held)
        {
            _instruments.Ended(kept);
        }

        if (kept.IsOver)
        {
            Ended?.Invoke(kept);
        }

        return kept;
    }
}
