using LibraryService.Hours;
using LibraryService.Samples.Desk.Replay;

namespace LibraryService.Samples.Desk.Files;

/// <summary>The hours of the branches that a log names.</summary>
internal sealed class DeskHours
{
    private readonly Dictionary<BranchId, ServiceHours> _found = [];
    private readonly Func<BranchId, ServiceHours> _find;

    private DeskHours(BranchId usual, Func<BranchId, ServiceHours> find) => (Usual, _find) = (usual, find);

    /// <summary>The branch of a case that names none; the default value when it must name one.</summary>
    public BranchId Usual { get; }

    /// <summary>One desk answers for all: whatever branch a case names, these hours count.</summary>
    public static DeskHours Of(string name, ServiceHours hours) => new(new BranchId(name), _ => hours);

    /// <summary>Each branch has the hours of the library of that name.</summary>
    /// <param name="choose">Finds a library, or throws <see cref="UnreadableException"/>.</param>
    /// <param name="zone">The zone of the hours.</param>
    public static DeskHours Of(Func<string, LibraryRow> choose, string zone) => new(default, branch => choose(branch.ToString()).HoursIn(zone));

    /// <summary>The branch itself, when it has hours.</summary>
    /// <exception cref="UnreadableException">It has none.</exception>
    public BranchId Check(BranchId branch)
    {
        if (!_found.ContainsKey(branch))
        {
            _found.Add(branch, _find(branch));
        }

        return branch;
    }

    /// <summary>The hours of all branches that these cases name.</summary>
    public HoursBook Book(IEnumerable<DeskCase> cases) =>
        new(cases.Select(@case => Check(@case.Branch)).Distinct().Select(branch => KeyValuePair.Create(branch, _found[branch])));
}
