using System.Collections.Immutable;
using LibraryService.Hours;

namespace LibraryService.Sla;

/// <summary>The policies of a library, and which of them a case falls under.</summary>
/// <remarks>
/// Of the policies whose conditions all hold, the nearest one wins: one that names the branch before one that names the topic, then the
/// priority, then the channel. Between two that name the same kinds of conditions, the one that was added first.
/// </remarks>
public sealed partial class SlaPolicyBook
{
    private readonly ImmutableArray<SlaPolicy> _nearestFirst;

    /// <exception cref="ArgumentException">Two policies have the same name.</exception>
    public SlaPolicyBook(IEnumerable<SlaPolicy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        Policies = [.. policies];
        if (Policies.GroupBy(policy => policy.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Each policy has a name of its own, but '{twice.Key}' came twice.", nameof(policies));
        }

        _nearestFirst = [.. Policies.OrderByDescending(Nearness)];
    }

    /// <summary>The policies, in the order in which they were added.</summary>
    public IReadOnlyList<SlaPolicy> Policies { get; }

    /// <summary>The policy that a case falls under; null when there is none for it.</summary>
    public SlaPolicy? For(Channel channel, Priority priority, Topic topic, BranchId branch)
    {
        foreach (var policy in _nearestFirst)
        {
            if (Holds(policy.Branches, branch) && Holds(policy.Topics, topic) && Holds(policy.Priorities, priority) && Holds(policy.Channels, channel))
            {
                return policy;
            }
        }

        return null;
    }

    /// <summary>
    /// How long, in calendar time, each promise can make somebody wait at each branch: asked once when policies are loaded, it shows a target
    /// that sounds short and is not.
    /// </summary>
    /// <param name="branches">The branches and their hours.</param>
    /// <param name="from">The first instant at which somebody may ask.</param>
    /// <param name="days">For how many days from there; the default is a year.</param>
    /// <returns>One entry for each branch, policy that applies there, and metric promised.</returns>
    public IReadOnlyList<SlaWait> WorstWaits(IReadOnlyDictionary<BranchId, ServiceHours> branches, DateTimeOffset from, int days = 366)
    {
        ArgumentNullException.ThrowIfNull(branches);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return
        [
            .. from branch in branches.OrderBy(branch => branch.Key.ToString(), StringComparer.Ordinal)
               from policy in Policies
               where Holds(policy.Branches, branch.Key)
               from metric in Enum.GetValues<SlaMetric>()
               let target = policy[metric]
               where target is not null
               select SlaWait.Worst(branch.Key, policy, metric, policy.Hours ?? branch.Value, @from, days),
        ];
    }

    private static int Nearness(SlaPolicy policy) =>
        (policy.Branches.Count > 0 ? 8 : 0) + (policy.Topics.Count > 0 ? 4 : 0) + (policy.Priorities.Count > 0 ? 2 : 0) + (policy.Channels.Count > 0 ? 1 : 0);

    private static bool Holds<T>(IReadOnlyList<T> allowed, T value) => allowed.Count == 0 || allowed.Contains(value);
}
