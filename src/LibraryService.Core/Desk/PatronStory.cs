using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Routing;

namespace LibraryService.Desk;

/// <summary>One patron's story: every contact, case, message, outcome, survey and consent in order, from whatever recorded it.</summary>
/// <remarks>
/// Immutable. The same moments give the same story in any order and however often; one that comes late takes its place. What contradicts is all told, and said to:
/// nothing is resolved in silence. It is made of what is kept, and keeps nothing itself. Texts of it show how much there is, never who or what was said.
/// </remarks>
public sealed partial class PatronStory : IEquatable<PatronStory>
{
    private readonly PatronMoment[] _moments;
    private StoryContradiction[]? _contradictions;

    /// <summary>A story in which nothing has happened yet.</summary>
    /// <exception cref="ArgumentException">Nobody is named.</exception>
    public PatronStory(PatronId patron)
        : this(patron, [])
    {
        if (patron.IsEmpty)
        {
            throw new ArgumentException("A story is that of a patron, but nobody is named.", nameof(patron));
        }
    }

    private PatronStory(PatronId patron, PatronMoment[] moments) => (Patron, _moments) = (patron, moments);

    /// <summary>Whose story it is.</summary>
    public PatronId Patron { get; }

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<PatronMoment> Moments => _moments;

    /// <summary>What cannot all be true in it, in order; empty when nothing contradicts.</summary>
    public IReadOnlyList<StoryContradiction> Contradictions => _contradictions ??= [.. StoryContradictions.In(_moments)];

    /// <summary>The story with more of what happened. What it has already changes nothing; what says the same key of a source differently is told beside it.</summary>
    public PatronStory With(params IEnumerable<PatronMoment> moments)
    {
        ArgumentNullException.ThrowIfNull(moments);
        var known = new HashSet<PatronMoment>(_moments);
        PatronMoment[] added = [.. moments.Where(moment => known.Add(moment ?? throw new ArgumentNullException(nameof(moments))))];
        if (added.Length == 0)
        {
            return this;
        }

        PatronMoment[] all = [.. _moments, .. added];
        Array.Sort(all, PatronMomentOrder.Instance);
        return new PatronStory(Patron, all);
    }

    /// <summary>Both together.</summary>
    /// <exception cref="ArgumentException">It is another patron's.</exception>
    public PatronStory With(PatronStory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Patron == Patron ? With(other._moments) : throw OfAnother(nameof(other));
    }

    /// <summary>The story with all that happened in cases. What one took over from another is told once. A reply that waits for its address is told when the case is saved.</summary>
    /// <exception cref="ArgumentException">A case is another patron's.</exception>
    public PatronStory With(params IEnumerable<ServiceCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ServiceCase[] told = [.. cases];
        return Array.TrueForAll(told, @case => IsOwn(@case.Inquiry.Patron ?? default)) ? With(told.SelectMany(PatronMoments.Of)) : throw OfAnother(nameof(cases));
    }

    /// <summary>The story with events of a case as they came, also such as say one thing differently.</summary>
    public PatronStory With(CaseId id, params IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return With(events.SelectMany(happened => PatronMoments.Of(id, happened)));
    }

    /// <summary>The story with what became of messages. The words of one that belongs to a case are told by the case.</summary>
    /// <exception cref="ArgumentException">A message is another patron's.</exception>
    public PatronStory With(params IEnumerable<OutboxEntry> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        OutboxEntry[] told = [.. messages];
        return Array.TrueForAll(told, entry => IsOwn(entry.Patron)) ? With(told.SelectMany(PatronMoments.Of)) : throw OfAnother(nameof(messages));
    }

    /// <summary>The story with what the patron said about being reached, and what was learnt of the addresses.</summary>
    /// <exception cref="ArgumentException">It is another patron.</exception>
    public PatronStory With(PatronContact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return IsOwn(contact.Id) ? With(PatronMoments.Of(contact)) : throw OfAnother(nameof(contact));
    }

    /// <summary>The story with what the patron answered outside a case.</summary>
    /// <param name="key">Tells the answer sheet from all others.</param>
    /// <param name="response">The answers.</param>
    /// <exception cref="ArgumentException">They are another patron's.</exception>
    public PatronStory With(string key, SurveyResponse response)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(response);
        return IsOwn(response.Patron) ? With(PatronMoments.Of(key, response)) : throw OfAnother(nameof(response));
    }

    /// <summary>The story in sentences, a line to a moment, for the colleague who picks up next: in Spanish for a Spanish culture, else in English.</summary>
    /// <param name="culture">The language, and how dates and times are written.</param>
    /// <param name="zone">The zone in which times are told; those of which only the day is known are as they are.</param>
    /// <remarks>It shows what was said, so that it is for those alone who may read that.</remarks>
    public IReadOnlyList<string> Tell(CultureInfo culture, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(zone);
        return [.. PatronStoryTelling.Of(this, culture, zone)];
    }

    /// <inheritdoc/>
    public bool Equals(PatronStory? other) => other is not null && Patron == other.Patron && _moments.AsSpan().SequenceEqual(other._moments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PatronStory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Patron, _moments.Length);

    /// <summary>How much happened; nothing that tells who it is.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_moments.Length} moments, {Contradictions.Count} contradictions");

    // What names nobody belongs here because somebody put it here, such as a case that went into the patron's.
    private bool IsOwn(PatronId patron) => patron.IsEmpty || patron == Patron;

    private static ArgumentException OfAnother(string name) => new("Nobody's story tells what another patron said or was told, but this belongs to another.", name);
}
