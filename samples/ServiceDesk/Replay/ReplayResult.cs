using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Replay;

/// <summary>What a replay found.</summary>
/// <param name="Log">What was replayed.</param>
/// <param name="Attainment">How often promises were kept.</param>
/// <param name="Late">Every promise that ran late, the latest first.</param>
/// <param name="Running">Every promise that still counts and is not late, the soonest due first.</param>
/// <param name="Waits">The longest that each promise made in this log can make somebody wait, by branch.</param>
/// <param name="Opened">How many cases had been opened by then.</param>
/// <param name="Unpromised">How many of them no policy is for.</param>
internal sealed record ReplayResult(
    DeskLog Log,
    SlaAttainment Attainment,
    IReadOnlyList<CasePromise> Late,
    IReadOnlyList<CasePromise> Running,
    IReadOnlyList<SlaWait> Waits,
    int Opened,
    int Unpromised);
