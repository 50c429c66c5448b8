namespace LibraryService.Delivery;

public sealed partial record OutboxEntry
{
    private const string CorrectionSuffix = ".correction";

    /// <summary>The key of the entry that a correction, or a correction of one, puts right; any other key as it is.</summary>
    internal static string WithoutCorrections(string key)
    {
        while (key.EndsWith(CorrectionSuffix, StringComparison.Ordinal))
        {
            key = key[..^CorrectionSuffix.Length];
        }

        return key;
    }

    /// <summary>Whether a worker may claim it: it waits and is due, or the claim of another has run out.</summary>
    public bool IsClaimable(DateTimeOffset at) => State is DeliveryState.Waiting or DeliveryState.Sending && DueAt <= at;

    /// <summary>Claimed by a worker. A claim that ran out before counts as an attempt of which nobody knows.</summary>
    /// <exception cref="InvalidOperationException">It is not claimable at <paramref name="at"/>.</exception>
    public OutboxEntry Claimed(string worker, DateTimeOffset at, TimeSpan lease)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(worker);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        if (!IsClaimable(at))
        {
            throw new InvalidOperationException($"Only what waits and is due can be claimed, but {this}.");
        }

        var lost = State == DeliveryState.Sending ? Tried(at, new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: "the worker was not heard of again")) : this;
        return lost with { State = DeliveryState.Sending, Claim = new DeliveryClaim(worker, at + lease), DueAt = at + lease };
    }

    /// <summary>Given back untried by whoever has claimed it.</summary>
    public OutboxEntry GivenBack(DateTimeOffset at) => State == DeliveryState.Sending ? Waiting(at) : this;

    /// <summary>
    /// What the facts say of it now, before it is sent. It stays claimed only when it is to go out as it is, or rendered anew before the first attempt; after it, what is to be
    /// rendered anew is superseded by its <see cref="Correction"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is not claimed.</exception>
    public OutboxEntry Checked(DeliveryCheck check, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(check);
        MustBeSending();
        if (check.IsDropped)
        {
            return Over(DeliveryState.Dropped, check.Reason);
        }

        if (check.Apart is not null)
        {
            return Over(DeliveryState.Dropped, DeliveryReason.Superseded);
        }

        if (check.Reason != DeliveryReason.None)
        {
            return Held(check.Reason);
        }

        if (check.Until is { } until && until > at)
        {
            return Waiting(until);
        }

        if (check.IsPassedOver)
        {
            return NextStep(at, DeliveryReason.EndOfPlan);
        }

        if (check.Steps is { } steps)
        {
            if (MayHaveLeft)
            {
                return Over(DeliveryState.Dropped, DeliveryReason.Superseded);
            }

            var anew = this with { Steps = steps, Step = 0 };
            return steps[0].NotBefore > at ? anew.Waiting(steps[0].NotBefore) : anew;
        }

        return IsTooLate(at) ? NextStep(at, DeliveryReason.TooLate) : this;
    }

    /// <summary>What became of the attempt of whoever has claimed it.</summary>
    /// <exception cref="InvalidOperationException">It is not claimed.</exception>
    public OutboxEntry Recorded(DeliveryOutcome outcome, DateTimeOffset at, DeliveryPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(policy);
        MustBeSending();
        return Tried(at, outcome).After(outcome, at, policy);
    }

    /// <summary>What a carrier says afterwards of one of the messages: that it arrived, bounced or was unwanted. Word of a message that is not here, or that changes nothing, changes nothing.</summary>
    /// <param name="messageKey">The key of the step's message.</param>
    /// <param name="outcome">What is said.</param>
    /// <param name="at">When.</param>
    /// <param name="policy">How often a step is tried.</param>
    public OutboxEntry Receipt(string messageKey, DeliveryOutcome outcome, DateTimeOffset at, DeliveryPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(messageKey);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(policy);
        var step = 0;
        while (step < Steps.Count && !string.Equals(Steps[step].Message.Key, messageKey, StringComparison.Ordinal))
        {
            step++;
        }

        if (step > Step || step == Steps.Count || State is DeliveryState.Delivered or DeliveryState.Dropped)
        {
            return this;
        }

        if (step == Step && IsNews(outcome.Kind))
        {
            return Tried(at, outcome).After(outcome, at, policy);
        }

        // That an earlier step arrived after all ends the matter; that it failed is known already.
        return outcome.Kind is DeliveryOutcomeKind.Delivered or DeliveryOutcomeKind.Complaint ? Tried(at, outcome, step).Over(DeliveryState.Delivered) : this;
    }

    /// <summary>Waits for a person.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not one for which a message is held.</exception>
    public OutboxEntry Held(DeliveryReason reason) => IsOver
        ? this
        : this with { State = DeliveryState.Held, Reason = DeliveryReasons.Holding(reason), Claim = null, DueAt = null };

    /// <summary>Let go by a person; what is not held stays as it is.</summary>
    public OutboxEntry Released(DateTimeOffset at) => State == DeliveryState.Held ? Waiting(at) with { IsReleased = true } : this;

    /// <summary>Taken back; what is over stays as it is, and what is being sent may still arrive.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not one for which a message is dropped.</exception>
    public OutboxEntry Dropped(DeliveryReason reason)
    {
        DeliveryReasons.Dropping(reason);
        return IsOver ? this : Over(DeliveryState.Dropped, reason);
    }

    /// <summary>
    /// The message that puts right what this one said, or may have said: for a hold, a due date or hours that changed after the first attempt. It has keys of its own, so that no
    /// carrier takes it for a repetition, and always the same ones, so that it is added once.
    /// </summary>
    /// <param name="steps">The steps of the correction, whose messages are given new keys.</param>
    public OutboxEntry Correction(params IReadOnlyList<DeliveryStep> steps)
    {
        var key = Key + CorrectionSuffix;
        return new OutboxEntry(
            key,
            [.. DeliverySteps.Valid(steps).Select((step, number) => step with { Message = step.Message with { Key = FormattableString.Invariant($"{key}.{number + 1}") } })])
        {
            Case = Case,
            Patron = Patron,
            Purpose = Purpose,
            Topic = Topic,
            Urgency = Urgency,
            Message = Message,
        };
    }

    /// <summary>The next step, because nobody can send this one.</summary>
    internal OutboxEntry Skipped(DateTimeOffset at) => NextStep(at, DeliveryReason.NoGateway);

    /// <summary>The same entry as its store keeps it after a change.</summary>
    internal OutboxEntry Saved() => this with { Version = Version + 1 };

    // Word that it failed for good may be here before the worker has kept that the carrier took it, or after nobody knew.
    private bool IsNews(DeliveryOutcomeKind kind) => State switch
    {
        DeliveryState.Accepted => kind is not (DeliveryOutcomeKind.Accepted or DeliveryOutcomeKind.Unknown),
        DeliveryState.Sending => IsForGood(kind),
        DeliveryState.Waiting => IsForGood(kind) && Attempts.Any(attempt => attempt.Step == Step),
        _ => false,
    };

    private static bool IsForGood(DeliveryOutcomeKind kind) => kind is DeliveryOutcomeKind.HardBounce or DeliveryOutcomeKind.Stopped or DeliveryOutcomeKind.Refused;

    private OutboxEntry After(DeliveryOutcome outcome, DateTimeOffset at, DeliveryPolicy policy) => outcome.Kind switch
    {
        DeliveryOutcomeKind.Delivered or DeliveryOutcomeKind.Complaint => Over(DeliveryState.Delivered),
        DeliveryOutcomeKind.Accepted => Over(DeliveryState.Accepted),
        DeliveryOutcomeKind.SoftBounce or DeliveryOutcomeKind.Unknown => Again(outcome, at, policy),
        _ => NextStep(at, DeliveryReason.EndOfPlan),
    };

    private OutboxEntry Again(DeliveryOutcome outcome, DateTimeOffset at, DeliveryPolicy policy)
    {
        var failures = Attempts.Count(attempt => attempt.Step == Step);
        var next = at + policy.Wait(Steps[Step].Message.Key, failures, outcome);
        return failures < policy.MaxAttempts && next < Steps[Step].GiveUpAt ? Waiting(next) : NextStep(at, DeliveryReason.EndOfPlan);
    }

    private OutboxEntry NextStep(DateTimeOffset at, DeliveryReason otherwise)
    {
        if (Step + 1 == Steps.Count)
        {
            return Over(DeliveryState.Failed, otherwise);
        }

        var next = this with { Step = Step + 1 };
        var notBefore = Steps[next.Step].NotBefore;
        return next.Waiting(notBefore > at ? notBefore : at);
    }

    private OutboxEntry Waiting(DateTimeOffset until) =>
        this with { State = DeliveryState.Waiting, Reason = DeliveryReason.None, Claim = null, DueAt = until };

    private OutboxEntry Over(DeliveryState state, DeliveryReason reason = DeliveryReason.None) =>
        this with { State = state, Reason = reason, Claim = null, DueAt = null };

    private OutboxEntry Tried(DateTimeOffset at, DeliveryOutcome outcome, int? step = null) =>
        this with { Attempts = [.. Attempts, new DeliveryAttempt(step ?? Step, at, outcome)] };

    private void MustBeSending()
    {
        if (State != DeliveryState.Sending)
        {
            throw new InvalidOperationException($"Only what is claimed can be sent, but {this}.");
        }
    }
}
