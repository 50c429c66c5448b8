using System.Collections.Immutable;

namespace LibraryService.Evidence;

/// <summary>What a library can show of its service for a period: claims with the counts that support them, ready to leave the library.</summary>
/// <remarks>
/// Small numbers are hidden in every part, and so are the others from which one could be worked out; of promises, feedback and contacts a group that one table hides is hidden in
/// the others that count nearly as many. Two packs that share a part of their days or branches and differ in another are together a table of the difference, of which this knows nothing: publish the one or the other.
/// Immutable. Made by <see cref="Of"/> from what was counted.
/// </remarks>
public sealed partial class EvidencePack
{
    private readonly ImmutableArray<EvidencePart> _parts;

    private EvidencePack(EvidencePeriod period, IEnumerable<BranchId> branches, EvidencePeriod? before, EvidenceOptions options, IEnumerable<EvidencePart> parts)
    {
        (Period, Before, Options) = (period, before, options);
        Branches = [.. branches.OrderBy(branch => branch.ToString(), StringComparer.Ordinal)];
        _parts = [.. parts.OrderBy(part => part.Section)];
    }

    /// <summary>The days that it is of.</summary>
    public EvidencePeriod Period { get; }

    /// <summary>The branches that it is of, by name; empty for all.</summary>
    public IReadOnlyList<BranchId> Branches { get; }

    /// <summary>The period that it is compared with; null for none.</summary>
    public EvidencePeriod? Before { get; }

    /// <summary>How it was made.</summary>
    public EvidenceOptions Options { get; }

    /// <summary>The parts, in the order of <see cref="EvidenceSection"/>; every section, unless some were left out by <see cref="Only"/>.</summary>
    public IReadOnlyList<EvidencePart> Parts => _parts;

    /// <summary>The claims of all parts.</summary>
    public IEnumerable<EvidenceClaim> Claims => _parts.SelectMany(part => part.Claims);

    /// <summary>A part; null when it was left out by <see cref="Only"/>.</summary>
    public EvidencePart? this[EvidenceSection section] => _parts.FirstOrDefault(part => part.Section == section);

    /// <summary>The pack with these sections alone, such as what a funder cares about. Nothing is worked out anew, so that what is hidden stays hidden.</summary>
    /// <param name="sections">Which to keep; those that are not there stay away.</param>
    public EvidencePack Only(params IEnumerable<EvidenceSection> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var wanted = sections.ToHashSet();
        return new(Period, Branches, Before, Options, _parts.Where(part => wanted.Contains(part.Section)));
    }
}
