using System.Globalization;

namespace LibraryService.Routing;

/// <summary>Where an inquiry goes that nobody of its queue can take now, and when. Of several rules of a queue that hold, they are tried in order.</summary>
/// <example><c>OverflowRule.WhenClosed.ToAnyPartner()</c>, <c>OverflowRule.AfterWaiting(TimeSpan.FromMinutes(5)).ToQueue(reference)</c>.</example>
public sealed record OverflowRule
{
    private OverflowRule()
    {
    }

    /// <summary>When the queue is closed.</summary>
    public static OverflowRule WhenClosed { get; } = new() { When = OverflowWhen.Closed };

    /// <summary>What has to be so.</summary>
    public OverflowWhen When { get; private init; }

    /// <summary>With <see cref="OverflowWhen.Length"/>, how many others wait at least.</summary>
    public int Length { get; private init; }

    /// <summary>With <see cref="OverflowWhen.Wait"/>, how long it has waited at least, in the queue's open time.</summary>
    public TimeSpan Wait { get; private init; }

    /// <summary>Where it goes.</summary>
    public OverflowTarget Target { get; private init; } = OverflowTarget.AnyPartner;

    /// <summary>The queue that it goes to; the default with other targets.</summary>
    public QueueId Queue { get; private init; }

    /// <summary>The partner that it goes to; null with other targets.</summary>
    public string? Partner { get; private init; }

    /// <summary>When at least so many others wait in the queue.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is less than 1.</exception>
    public static OverflowRule WhenWaiting(int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        return new OverflowRule { When = OverflowWhen.Length, Length = length };
    }

    /// <summary>When it has waited at least so long, in the queue's open time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="wait"/> is less than zero.</exception>
    public static OverflowRule AfterWaiting(TimeSpan wait)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wait, TimeSpan.Zero);
        return new OverflowRule { When = OverflowWhen.Wait, Wait = wait };
    }

    /// <summary>The same, to another queue.</summary>
    /// <exception cref="ArgumentException"><paramref name="queue"/> names no queue.</exception>
    public OverflowRule ToQueue(QueueId queue) => queue.IsEmpty
        ? throw new ArgumentException("An overflow goes to a queue that has a name.", nameof(queue))
        : this with { Target = OverflowTarget.Queue, Queue = queue, Partner = null };

    /// <summary>The same, to a partner library while it is open.</summary>
    /// <exception cref="ArgumentException"><paramref name="partner"/> is empty or white space.</exception>
    public OverflowRule ToPartner(string partner)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(partner);
        return this with { Target = OverflowTarget.Partner, Partner = partner, Queue = default };
    }

    /// <summary>The same, to the first partner library that is open; this is where a rule goes that says nothing else.</summary>
    public OverflowRule ToAnyPartner() => this with { Target = OverflowTarget.AnyPartner, Partner = null, Queue = default };

    /// <summary>The same, to a call-back.</summary>
    public OverflowRule ToCallBack() => this with { Target = OverflowTarget.CallBack, Partner = null, Queue = default };

    /// <summary>Such as <c>Wait 00:05:00 to Queue reference</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{When}{(When == OverflowWhen.Length ? $" {Length}" : When == OverflowWhen.Wait ? $" {Wait}" : "")} to {Target}{(Queue.IsEmpty ? "" : $" {Queue}")}{(Partner is null ? "" : $" {Partner}")}");
}
