using LibraryService.Routing;

namespace LibraryService.Evidence;

/// <summary>Something patrons want to do: pay a fine, place a hold, renew.</summary>
public sealed record ReadinessTask
{
    /// <param name="name">What it is called, such as <c>pay a fine</c>.</param>
    /// <param name="topics">The topics under which people ask for it; <c>account.fine</c> covers <c>account.fine.dispute</c>.</param>
    /// <param name="ways">The ways in which it should be possible.</param>
    /// <exception cref="ArgumentException">There is no name, no topic or no way, or two ways are called alike.</exception>
    public ReadinessTask(string name, IEnumerable<Topic> topics, IEnumerable<ReadinessWay> ways)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(ways);
        (Name, Topics, Ways) = (name, [.. topics], [.. ways]);
        if (Topics.Count == 0 || Topics.Any(topic => topic.IsEmpty))
        {
            throw new ArgumentException($"People ask for '{name}' under at least one topic, each with a name, but there is {(Topics.Count == 0 ? "none" : "one without")}.", nameof(topics));
        }

        if (Ways.Count == 0)
        {
            throw new ArgumentException($"'{name}' should be possible in at least one way, but none is said; one that is missing is said with the state {nameof(ReadinessState.Missing)}.", nameof(ways));
        }

        if (Ways.GroupBy(way => way.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Each way has a name of its own, but '{name}' has '{twice.Key}' twice.", nameof(ways));
        }
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The topics under which people ask for it.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The ways in which it should be possible.</summary>
    public IReadOnlyList<ReadinessWay> Ways { get; }

    /// <summary>The share of its ways that work, a part counting half: from 0 to 1.</summary>
    public double Score => Ways.Sum(way => way.State switch { ReadinessState.Works => 1.0, ReadinessState.Partly => 0.5, _ => 0.0 }) / Ways.Count;

    /// <summary>How near its topics are to one: the length of the longest that covers it; zero for none.</summary>
    internal int Nearness(Topic topic) => Topics.Where(wide => InquiryTopics.Covered([wide], topic)).Select(wide => $"{wide}".Length).DefaultIfEmpty().Max();
}
