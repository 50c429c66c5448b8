using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Routing;
using LibraryService.Samples.Desk.Running;
using LibraryService.Samples.Desk.Show;
using LibraryService.Sla;
using LibraryService.Templates;

namespace LibraryService.Samples.Desk.Story;

/// <summary>The story of one hold that was lost before a bank holiday, read off what the desk kept of it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Patron">The name of whom it is about.</param>
/// <param name="Title">What was reserved.</param>
/// <param name="Branch">Where.</param>
/// <param name="LostAt">When it turned out to be lost.</param>
/// <param name="ClosesAt">When the branch closes on that day; null when it was closed.</param>
/// <param name="OpensAgain">When the branch opens again after the bank holiday.</param>
/// <param name="Usual">Today's usual notice.</param>
/// <param name="Ours">What the desk wrote, as the patron's mail program shows it.</param>
/// <param name="Letter">The same as a letter.</param>
/// <param name="Why">Who it went to, and why.</param>
/// <param name="Promises">What was promised, and when it falls due.</param>
/// <param name="Attempts">What was tried, and what came of it.</param>
/// <param name="Next">How the next message would go.</param>
/// <param name="Moments">All that happened, in order.</param>
internal sealed record LostHold(
    CaseId Case,
    string Patron,
    string Title,
    BranchId Branch,
    DateTimeOffset LostAt,
    DateTimeOffset? ClosesAt,
    DateTimeOffset OpensAgain,
    UsualNotice Usual,
    RenderedMessage Ours,
    RenderedMessage Letter,
    IReadOnlyList<string> Why,
    IReadOnlyList<StoryPromise> Promises,
    IReadOnlyList<StoryAttempt> Attempts,
    IReadOnlyList<string> Next,
    IReadOnlyList<StoryMoment> Moments)
{
    private static readonly SlaMetric[] Told = [SlaMetric.FirstResponse, SlaMetric.Update, SlaMetric.Resolution];

    /// <summary>Reads the story off a run; null when the run has it not, as that of a real log.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cast">Who played in it.</param>
    public static LostHold? Of(LoopResult run, LoopCast cast)
    {
        if (run.Story is not { } @case || !run.Firsts.TryGetValue(@case.Id, out var first) || first.Plan is not { } plan)
        {
            return null;
        }

        var hours = run.Log.Hours.Find(@case.Inquiry.BranchId)!;
        var patron = cast.Patrons.Find(@case.Inquiry.Patron!.Value)!;
        var entry = run.Messages.Single(message => string.Equals(message.Key, $"{@case.Id}.{first.LastReply!.Key}", StringComparison.Ordinal));
        var title = Questions.Title(@case.Id);
        return new LostHold(
            @case.Id,
            cast.Patrons.NameOf(patron.Id)!,
            title,
            @case.Inquiry.BranchId,
            Local(@case.OpenedAt),
            hours.IsOpen(@case.OpenedAt) ? hours.NextClosing(@case.OpenedAt) : null,
            hours.NextOpening(MondayAfter(@case.OpenedAt))!.Value,
            UsualNotice.Of(title),
            first.Written[0],
            first.Written[^1],
            plan.Explain(English.Culture),
            [.. PromisesOf(cast, run, @case)],
            [.. entry.Attempts.Select(attempt => Attempt(run, entry, attempt))],
            LoopCast.NextPlan(patron, run.Log.Now).Explain(English.Culture),
            [.. MomentsOf(run, @case, entry, patron.Points.Any(point => point.Channel == Channel.Email && DefaultRouting.Contacts().Health.IsUnhealthy(point.Health)))]);
    }

    private static IEnumerable<StoryMoment> MomentsOf(LoopResult run, ServiceCase @case, OutboxEntry first, bool isGivenUp)
    {
        var later = run.Messages.Where(message => message.Case == @case.Id && !string.Equals(message.Key, first.Key, StringComparison.Ordinal)).SelectMany(message => message.Attempts);
        return @case.Events.Select(StoryMoment.Of).Concat(later.Select(attempt => StoryMoment.Of(attempt, isGivenUp))).OfType<StoryMoment>().OrderBy(moment => moment.At);
    }

    private static IEnumerable<StoryPromise> PromisesOf(LoopCast cast, LoopResult run, ServiceCase @case)
    {
        var inquiry = @case.Inquiry;
        var policy = cast.Promises.For(inquiry.Channel, inquiry.Priority, inquiry.Topic, inquiry.BranchId)!;
        var asPromised = policy.Evaluate([SlaEvent.Opened(@case.OpenedAt)], run.Log.Hours.Find(inquiry.BranchId)!, @case.OpenedAt);
        var asKept = policy.Evaluate(@case.SlaEvents, run.Log.Hours.Find(inquiry.BranchId)!, run.Log.Now);
        return Told
            .Where(metric => asPromised[metric].Clock is not null)
            .Select(metric => new StoryPromise(metric, DueSentence.Of(asPromised[metric].Clock!.Explain()), StatusOf(asKept, metric)));
    }

    private static SlaStatus StatusOf(SlaReport report, SlaMetric metric) =>
        metric == SlaMetric.Update && report.Updates.Any(update => update.Status is SlaStatus.Missed or SlaStatus.Breached) ? SlaStatus.Missed : report[metric].Status;

    private static StoryAttempt Attempt(LoopResult run, OutboxEntry entry, DeliveryAttempt attempt)
    {
        var message = entry.Steps[attempt.Step].Message;
        return new StoryAttempt(Local(attempt.At), message.To.Channel, attempt.Outcome, Path.GetFileName(TownPost.FileOf(run.Outbox, message.Key)));
    }

    private static DateTimeOffset MondayAfter(DateTimeOffset at) => at.AddDays(((int)DayOfWeek.Monday - (int)at.DayOfWeek + 7) % 7);

    private static DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, SmallLibrary.TimeZone);
}
