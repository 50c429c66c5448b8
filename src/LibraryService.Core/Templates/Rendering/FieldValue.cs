namespace LibraryService.Templates.Rendering;

/// <summary>A value of any kind, small enough to lie in an array of them. The default is no value.</summary>
internal readonly struct FieldValue
{
    private FieldValue(ValueShape shape, object? reference, long bits, short offset = 0) =>
        (Shape, Reference, Bits, Offset) = (shape, reference, bits, offset);

    public ValueShape Shape { get; }

    /// <summary>A text, an amount of money, a decimal that is not whole, an address, or the items of a list.</summary>
    public object? Reference { get; }

    /// <summary>A whole number, a day's number, ticks, or 0 and 1.</summary>
    public long Bits { get; }

    /// <summary>The minutes that an instant is ahead of UTC.</summary>
    public short Offset { get; }

    public bool IsAbsent => Shape == ValueShape.None;

    public static FieldValue Of(string text) => new(ValueShape.Text, text, 0);

    public static FieldValue Of(long number) => new(ValueShape.Whole, null, number);

    public static FieldValue Of(decimal number) =>
        decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue ? Of((long)number) : new(ValueShape.Decimal, number, 0);

    public static FieldValue Of(DateOnly date) => new(ValueShape.Day, null, date.DayNumber);

    public static FieldValue Of(DateTimeOffset at) => new(ValueShape.Instant, null, at.UtcTicks, (short)at.TotalOffsetMinutes);

    public static FieldValue Of(TimeOnly time) => new(ValueShape.Time, null, time.Ticks);

    public static FieldValue Of(TimeSpan span) => new(ValueShape.Span, null, span.Ticks);

    public static FieldValue Of(bool flag) => new(ValueShape.Flag, null, flag ? 1 : 0);

    public static FieldValue Of(Money money) => new(ValueShape.Money, money, 0);

    public static FieldValue Of(Uri link) => new(ValueShape.Link, link.AbsoluteUri, 0);

    public static FieldValue Of(FieldValue[][] items) => new(ValueShape.List, items, 0);

    public string Text => (string)Reference!;

    public FieldValue[][] Items => (FieldValue[][])Reference!;

    public decimal Number => Shape switch
    {
        ValueShape.List => Items.Length,
        ValueShape.Whole => Bits,
        _ => (decimal)Reference!,
    };

    public DateOnly Date(TimeZoneInfo? zone) => Shape == ValueShape.Day ? DateOnly.FromDayNumber((int)Bits) : DateOnly.FromDateTime(Local(zone).DateTime);

    public DateTimeOffset Local(TimeZoneInfo? zone)
    {
        var at = new DateTimeOffset(Bits, TimeSpan.Zero);
        return zone is null ? at.ToOffset(TimeSpan.FromMinutes(Offset)) : TimeZoneInfo.ConvertTime(at, zone);
    }
}
