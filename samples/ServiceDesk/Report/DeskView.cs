using LibraryService.Samples.Desk.Churn;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Running;
using LibraryService.Samples.Desk.Story;

namespace LibraryService.Samples.Desk.Report;

/// <summary>What there is to tell of a run.</summary>
/// <param name="Run">The run.</param>
/// <param name="Replay">How its promises stand.</param>
/// <param name="Story">The story that it opens with; null when the run has it not.</param>
/// <param name="Figures">What was measured beside the promises; null for a log that tells of cases alone.</param>
/// <param name="Silent">Who fell silent; null for such a log.</param>
/// <param name="Curve">Who came again; null when neither patrons nor members are known.</param>
/// <param name="Members">The members of a real library; null when none was named.</param>
internal sealed record DeskView(
    LoopResult Run, ReplayResult Replay, LostHold? Story, DeskFigures? Figures, SilentFound? Silent, RetentionCurve? Curve, MemberYears? Members)
{
    /// <param name="run">The run.</param>
    /// <param name="cast">Who played in it.</param>
    /// <param name="members">The members of a real library, if any.</param>
    public static DeskView Of(LoopResult run, LoopCast cast, MemberYears? members)
    {
        var isMadeUp = run.Routed.Count > 0;
        var cards = isMadeUp ? YearOfPatrons.Generate(cast.Seed) : [];
        return new DeskView(
            run,
            new DeskReplay(cast.Promises).Run(run.Log),
            LostHold.Of(run, cast),
            isMadeUp ? QuarterFigures.Of(cast.Log, run.Answers, cast.Seed) : null,
            isMadeUp ? SilentFound.Of(cards, YearOfPatrons.Window) : null,
            members is not null ? RetentionCurve.Of(members) : isMadeUp ? RetentionCurve.Of(cards, YearOfPatrons.Window) : null,
            members);
    }
}
