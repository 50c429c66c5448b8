namespace LibraryService.Delivery;

/// <summary>Lets go no more than so many messages a minute, evenly.</summary>
internal sealed class DeliveryRate(int? maxPerMinute)
{
    private DateTimeOffset? _free;

    /// <summary>How many may go now: at most as many as a second of the rate brings, or one.</summary>
    public int Allowed(DateTimeOffset at, int most) => maxPerMinute switch
    {
        null => most,
        _ when _free > at => 0,
        { } rate => Math.Min(most, Math.Max(1, rate / 60)),
    };

    /// <summary>So many went.</summary>
    public void Take(DateTimeOffset at, int count)
    {
        if (maxPerMinute is { } rate && count > 0)
        {
            _free = (_free > at ? _free.Value : at) + (TimeSpan.FromMinutes(1) * count / rate);
        }
    }

    /// <summary>When something may go that is due at <paramref name="due"/>.</summary>
    public DateTimeOffset? NotBefore(DateTimeOffset? due) => due is not null && _free > due ? _free : due;
}
