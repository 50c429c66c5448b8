using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace LibraryService.Routing;

/// <summary>The staff as they are at one instant, made ready for many questions; and how many wait in each queue.</summary>
/// <remarks>Immutable, and safe to ask from many threads. In which order the staff are named changes nothing. Make a new one when something about the staff changes.</remarks>
[CollectionBuilder(typeof(StaffPresence), nameof(Of))]
public sealed class StaffPresence
{
    private readonly StaffMember[] _staff;
    private readonly FrozenDictionary<QueueId, int> _waiting;

    private StaffPresence(IEnumerable<StaffMember> staff)
    {
        _staff = [.. staff.OrderBy(one => one.Id.ToString(), StringComparer.Ordinal)];
        for (var i = 1; i < _staff.Length; i++)
        {
            if (_staff[i].Id == _staff[i - 1].Id)
            {
                throw new ArgumentException($"Each member of staff is there once, but '{_staff[i].Id}' came twice.", nameof(staff));
            }
        }

        _waiting = FrozenDictionary<QueueId, int>.Empty;
        Index = new StaffIndex(_staff);
    }

    private StaffPresence(StaffMember[] staff, StaffIndex index, FrozenDictionary<QueueId, int> waiting) => (_staff, Index, _waiting) = (staff, index, waiting);

    /// <summary>Nobody.</summary>
    public static StaffPresence Nobody { get; } = new([]);

    /// <summary>The staff, at work or not, in the order of their names.</summary>
    public IReadOnlyList<StaffMember> Staff => _staff;

    internal StaffIndex Index { get; }

    internal IReadOnlyDictionary<QueueId, int> Waiting => _waiting;

    /// <summary>The staff as they are now.</summary>
    /// <exception cref="ArgumentException">Somebody is named twice.</exception>
    public static StaffPresence Of(IEnumerable<StaffMember> staff)
    {
        ArgumentNullException.ThrowIfNull(staff);
        return new StaffPresence(staff);
    }

    /// <summary>The staff as they are now, for <c>[ada, ben]</c>.</summary>
    /// <exception cref="ArgumentException">Somebody is named twice.</exception>
    public static StaffPresence Of(ReadOnlySpan<StaffMember> staff) => new([.. staff]);

    /// <summary>The same staff, and how many inquiries wait in each queue beside the one, or the ones, that are asked about.</summary>
    /// <exception cref="ArgumentException">A queue is named twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than none wait.</exception>
    public StaffPresence WithWaiting(IEnumerable<KeyValuePair<QueueId, int>> waiting)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        var counts = new Dictionary<QueueId, int>(waiting);
        foreach (var count in counts.Values)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(waiting));
        }

        return new StaffPresence(_staff, Index, counts.ToFrozenDictionary());
    }

    /// <summary>The same staff but for those given, who are as given now. It costs little when only status, load and last assignment are otherwise.</summary>
    /// <exception cref="ArgumentException">Somebody is given who is not among the staff.</exception>
    public StaffPresence With(IEnumerable<StaffMember> changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var staff = _staff.ToArray();
        var onlyState = true;
        foreach (var member in changed)
        {
            var place = Index.PlaceOf(member.Id);
            if (place < 0)
            {
                throw new ArgumentException($"Those who change are among the staff, but '{member.Id}' is not.", nameof(changed));
            }

            onlyState &= staff[place].CanSame(member);
            staff[place] = member;
        }

        return new StaffPresence(staff, onlyState ? new StaffIndex(staff, Index) : new StaffIndex(staff), _waiting);
    }

    /// <summary>How many wait in a queue, as <see cref="WithWaiting"/> said; otherwise none.</summary>
    public int WaitingIn(QueueId queue) => _waiting.Count == 0 ? 0 : _waiting.GetValueOrDefault(queue);

    /// <summary>The staff, in the order of their names.</summary>
    public IEnumerator<StaffMember> GetEnumerator() => Staff.GetEnumerator();
}
