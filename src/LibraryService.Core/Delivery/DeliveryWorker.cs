using System.Diagnostics.Metrics;

namespace LibraryService.Delivery;

/// <summary>Takes up what is due, asks whether it is still right, hands it to its gateway and keeps what became of it.</summary>
/// <remarks>
/// Several workers, in one process or in many, may share a store. Nothing is lost when one of them dies: its messages are taken up when its claims run out,
/// marked as possible repetitions. One worker sends several messages at once, but its rounds must not overlap.
/// </remarks>
public sealed partial class DeliveryWorker
{
    private readonly IOutboxStore _store;
    private readonly Dictionary<Channel, IMessageGateway> _gateways;
    private readonly DeliveryPolicy _policy;
    private readonly TimeProvider _time;
    private readonly DeliveryQuestions _questions;
    private readonly DeliveryRate _rate;
    private readonly DeliveryInstruments _instruments;
    private readonly string _name;

    /// <param name="store">Where the messages are kept.</param>
    /// <param name="gateways">Who carries them; of two for one channel the later counts.</param>
    /// <param name="policy">How often, how long and how fast; null for the default.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <param name="questions">What is asked before a message is sent; null for nothing.</param>
    /// <param name="name">Tells the worker from all others; null for a name of its own.</param>
    /// <param name="meters">Makes the meter of <see cref="LibraryServiceTelemetry"/>; null for one of the whole process.</param>
    /// <exception cref="ArgumentException">The policy's lease is not longer than its time for sending.</exception>
    public DeliveryWorker(
        IOutboxStore store,
        IEnumerable<IMessageGateway> gateways,
        DeliveryPolicy? policy = null,
        TimeProvider? time = null,
        DeliveryQuestions? questions = null,
        string? name = null,
        IMeterFactory? meters = null)
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
        _instruments = new DeliveryInstruments(meters);
        _name = name ?? Guid.NewGuid().ToString("N");
    }

    /// <summary>Told of each message that came to its end, right after that was kept: from several threads, so it takes note and returns.</summary>
    public Action<OutboxEntry>? Ended { get; init; }

    /// <summary>One round: claims what is due, up to a batch, and deals with it.</summary>
    /// <param name="ct">Ends the round after the messages that are being sent; what was claimed and not tried is given back.</param>
    public async Task<DeliveryRound> RunOnceAsync(CancellationToken ct = default)
    {
        var now = _time.GetUtcNow();
        var results = new DeliveryResults();
        if (_policy.Burst is { } burst && await _store.CountDueAsync(now, ct).ConfigureAwait(false) > burst)
        {
            await HoldBurstAsync(now, results, ct).ConfigureAwait(false);
        }
        else
        {
            var allowed = _rate.Allowed(now, _policy.Batch);
            var claimed = allowed == 0 ? [] : await _store.ClaimAsync(_name, now, _policy.Lease, allowed, ct).ConfigureAwait(false);
            _rate.Take(now, claimed.Count);
            await DealWithAsync(claimed, results, ct).ConfigureAwait(false);
        }

        // What became of this round is told even when the store cannot say what comes next.
        DateTimeOffset? next = now;
        await (results.IsEmpty ? AskAsync() : AttemptAsync(results, AskAsync)).ConfigureAwait(false);
        return results.Round(_rate.NotBefore(next));

        async Task AskAsync() => next = await _store.NextDueAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private async Task HoldBurstAsync(DateTimeOffset now, DeliveryResults results, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested && await _store.ClaimAsync(_name, now, _policy.Lease, _policy.Batch, ct).ConfigureAwait(false) is { Count: > 0 } claimed)
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
                    await AttemptAsync(results, async () => results.Add(await KeepAsync(entry, entry.Held(DeliveryReason.Burst)).ConfigureAwait(false))).ConfigureAwait(false);
                }
            }

            // What a person let go, and what is urgent, keeps to the rate all the same.
            var allowed = Math.Min(go.Count, _rate.Allowed(now, _policy.Batch));
            _rate.Take(now, allowed);
            await DealWithAsync(go[..allowed], results, ct).ConfigureAwait(false);
            foreach (var entry in go[allowed..])
            {
                var later = entry.GivenBack(_rate.NotBefore(now)!.Value);
                await AttemptAsync(results, async () => results.Add(await KeepAsync(entry, later).ConfigureAwait(false))).ConfigureAwait(false);
            }
        }
    }

    private async Task DealWithAsync(IReadOnlyList<OutboxEntry> claimed, DeliveryResults results, CancellationToken ct)
    {
        using var activity = DeliveryInstruments.Round(claimed.Count);
        using var lanes = new DeliveryLanes(_policy);
        var entries = await GatherAsync(claimed, results, ct).ConfigureAwait(false);
        await Task.WhenAll(entries.Select(entry => lanes.RunAsync(
            entry.Current.To.Channel,
            () => AttemptAsync(results, async () => results.Add(await DealWithAsync(entry, results, ct).ConfigureAwait(false)))))).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<OutboxEntry>> GatherAsync(IReadOnlyList<OutboxEntry> claimed, DeliveryResults results, CancellationToken ct)
    {
        if (_questions.Gather is not { } gather)
        {
            return claimed;
        }

        var left = new List<OutboxEntry>(claimed.Count);
        foreach (var group in claimed.GroupBy(entry => entry.MayHaveLeft ? null : entry.DigestKey, StringComparer.Ordinal))
        {
            OutboxEntry[] entries = [.. group];
            if (group.Key is null || ct.IsCancellationRequested)
            {
                left.AddRange(entries);
                continue;
            }

            await AttemptAsync(results, () => Asked(gather, entries, left, results, ct)).ConfigureAwait(false);
        }

        return left;
    }

    private async Task Asked(
        Func<IReadOnlyList<OutboxEntry>, CancellationToken, ValueTask<IReadOnlyList<DeliveryStep>>> gather,
        OutboxEntry[] entries,
        List<OutboxEntry> left,
        DeliveryResults results,
        CancellationToken ct)
    {
        IReadOnlyList<OutboxEntry> changed;
        try
        {
            entries = [.. entries, .. await TakeOthersAsync(entries[0], ct).ConfigureAwait(false)];
            if (entries.Length == 1)
            {
                left.AddRange(entries);
                return;
            }

            // What has passed, must wait or is too late goes its own way.
            var checks = await Task.WhenAll(entries.Select(entry => CheckAsync(entry, ct).AsTask())).ConfigureAwait(false);
            var now = _time.GetUtcNow();
            bool[] areRight = [.. entries.Zip(checks, (entry, check) => check == DeliveryCheck.Send && !entry.IsTooLate(now))];
            left.AddRange(entries.Where((_, i) => !areRight[i]));
            entries = [.. entries.Where((_, i) => areRight[i])];
            var steps = entries.Length < 2 ? [] : await gather([.. entries.SelectMany(entry => entry.Parts)], ct).ConfigureAwait(false);
            if (steps.Count == 0)
            {
                left.AddRange(entries);
                return;
            }

            changed = OutboxEntry.Together(entries, steps, _time.GetUtcNow());
        }
        catch
        {
            foreach (var entry in entries)
            {
                results.Add(await PostponeAsync(entry).ConfigureAwait(false));
            }

            throw;
        }

        if (!await _store.UpdateAsync(changed, CancellationToken.None).ConfigureAwait(false))
        {
            // Somebody else changed one of them; all are claimed again when the claims run out.
            return;
        }

        foreach (var entry in changed.Skip(1))
        {
            results.Add(Told(entry.Saved()));
        }

        var one = changed[0].Saved();
        if (one.State == DeliveryState.Sending)
        {
            left.Add(one);
        }
        else
        {
            results.Add(one);
        }
    }

    // What fell due with it and is beyond this batch goes with it, too.
    private async Task<IReadOnlyList<OutboxEntry>> TakeOthersAsync(OutboxEntry first, CancellationToken ct)
    {
        var now = _time.GetUtcNow();
        List<OutboxEntry> taken = [];
        foreach (var other in await _store.OfPatronAsync(first.Patron, ct).ConfigureAwait(false))
        {
            var isOne = other is { State: DeliveryState.Waiting, MayHaveLeft: false } && other.IsClaimable(now) && string.Equals(other.DigestKey, first.DigestKey, StringComparison.Ordinal);
            if (isOne && other.Claimed(_name, now, _policy.Lease) is var claimed && await _store.UpdateAsync([claimed], CancellationToken.None).ConfigureAwait(false))
            {
                taken.Add(claimed.Saved());
            }
        }

        return taken;
    }

    // What goes wrong with one message, be it the question or the store, must not keep back the others.
    private static async Task AttemptAsync(DeliveryResults results, Func<Task> action)
    {
        try
        {
            await action().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Questions and stores are somebody else's code; the round tells what they threw.
        catch (Exception e)
#pragma warning restore CA1031
        {
            results.Add(e);
        }
    }
}
