namespace LibraryService.Tests.Guards.Sample.Surface;

/// <summary>Something of everything that a class can show.</summary>
public abstract class Shelf<T> : Comparer<T>, IFormattable
    where T : class, IComparable<T>, new()
{
    public const string Label = @"a \ b";

    private readonly string[] _labels;

    protected Shelf(params string[] labels) => _labels = labels;

    public event EventHandler? Moved;

    public int Count { get; protected set; }

    public required string? Note { get; init; }

    public T this[int index] => index < Count ? new T() : throw new ArgumentOutOfRangeException(nameof(index));

    public static Shelf<T> operator +(Shelf<T> left, Shelf<T> right) => left.Count > right.Count ? left : right;

    public IReadOnlyDictionary<string, (long Patron, DateOnly? Day)>? Find(ref int at, in Guid key, out string? found)
    {
        found = key == Guid.Empty ? null : key.ToString();
        at += Count;
        return null;
    }

    public sealed override int Compare(T? x, T? y) => x is null ? -1 : x.CompareTo(y);

    public virtual void Sort(DayOfWeek day = DayOfWeek.Monday, TimeSpan wait = default, bool? again = null, double rate = 0.95) =>
        Moved?.Invoke(this, EventArgs.Empty);

    public string ToString(string? format, IFormatProvider? formatProvider) => string.Join(format, _labels);

    internal void Hide() => Count = 0;

    protected abstract Task<TOther?[]> TakeAsync<TOther>(Func<T, TOther?> pick, CancellationToken cancellation = default)
        where TOther : struct;
}
