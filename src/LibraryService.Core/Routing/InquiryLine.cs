using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>A queue made ready for routing.</summary>
internal sealed class InquiryLine
{
    private readonly bool _isAlwaysOpen;

    public InquiryLine(InquiryQueue queue, int place)
    {
        (Queue, Place) = (queue, place);
        Rings = [.. queue.Rings];
        Overflow = [.. queue.Overflow];
        Next = new InquiryLine?[Overflow.Length];
        CountsWait = Rings.Any(ring => ring.After > TimeSpan.Zero) || Overflow.Any(rule => rule.When == OverflowWhen.Wait);
        _isAlwaysOpen = ReferenceEquals(queue.Hours, ServiceHours.Always);
    }

    public InquiryQueue Queue { get; }

    /// <summary>The place in the policy.</summary>
    public int Place { get; }

    public QueueRing[] Rings { get; }

    public OverflowRule[] Overflow { get; }

    /// <summary>Where each rule of <see cref="Overflow"/> leads that leads to a queue.</summary>
    public InquiryLine?[] Next { get; }

    /// <summary>Whether it matters how long something has waited.</summary>
    public bool CountsWait { get; }

    public bool IsOpen(DateTimeOffset at) => _isAlwaysOpen || Queue.Hours.IsOpen(at);
}
