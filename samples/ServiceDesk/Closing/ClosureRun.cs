using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Running;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Testing;

namespace LibraryService.Samples.Desk.Closing;

/// <summary>Closes a branch in the middle of the quarter: dates its promises anew and tells its patrons.</summary>
internal sealed class ClosureRun
{
    private const string Why = "emergency closure";
    private static readonly TimeSpan PostGoes = TimeSpan.FromHours(4);
    private readonly LoopCast _cast;
    private readonly LoopResult _run;
    private readonly BranchId _branch;
    private readonly DateTimeOffset _from;
    private readonly DateTimeOffset _until;
    private readonly ClosureReason _reason;
    private readonly ManualTime _time;
    private readonly ServiceDesk _before;
    private readonly ServiceDesk _after;
    private readonly ReplyWords _words;
    private readonly HoursBook _hours;
    private readonly List<ServiceCase> _told = [];
    private readonly SortedDictionary<Channel, RenderedMessage> _examples = [];
    private int _unreachable;

    private ClosureRun(LoopCast cast, LoopResult run, BranchId branch, int days, ClosureReason reason)
    {
        (_cast, _run, _branch, _reason, _from) = (cast, run, branch, reason, cast.Log.Now);
        var reopening = DateOnly.FromDateTime(_from.DateTime).AddDays(days).ToDateTime(TimeOnly.MinValue);
        _until = new DateTimeOffset(reopening, SmallLibrary.TimeZone.GetUtcOffset(reopening));
        _time = new ManualTime(_from);
        _hours = ClosedHours.Of(cast.Log.Hours, branch, _from, _until, Why);
        (_before, _after) = (cast.Desk(cast.Log.Hours, _time), cast.Desk(_hours, _time));
        _words = new ReplyWords(_after, cast.Patrons);
    }

    /// <param name="cast">Who plays what, up to the instant of the closure.</param>
    /// <param name="run">How far it went.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="days">For how many days, 1 or more, today included.</param>
    /// <param name="reason">Why.</param>
    /// <param name="folder">The pickup folder.</param>
    public static async Task<Closure> RunAsync(LoopCast cast, LoopResult run, BranchId branch, int days, ClosureReason reason, string folder) =>
        await new ClosureRun(cast, run, branch, days, reason).RunAsync(folder);

    private async Task<Closure> RunAsync(string folder)
    {
        ServiceCase[] open = [.. _run.Cases.Where(@case => @case.Inquiry.BranchId == _branch && !@case.IsClosed)];
        RedatedPromise[] redated = [.. open.SelectMany(Redated).OrderBy(promise => promise.Was).ThenBy(promise => promise.Case.ToString(), StringComparer.Ordinal)];
        var reopens = _hours.Find(_branch)!.NextOpening(_until) ?? _until;
        var nearest = _hours.Branches.Keys.Where(other => other != _branch && other != SmallLibrary.Mobile).OrderBy(other => _hours.Find(other)!.NextOpening(_from)).Select(other => $"{other}").FirstOrDefault();
        var moved = redated.Select(promise => promise.Case).ToHashSet();
        foreach (var @case in open.Where(@case => moved.Contains(@case.Id) && @case.Inquiry.Patron is not null).DistinctBy(@case => @case.Inquiry.Patron))
        {
            Tell(@case, new ClosureNotice($"{_branch}", _from, TimeZoneInfo.ConvertTime(reopens, SmallLibrary.TimeZone), _reason, Nearest: nearest));
        }

        var holds = MoveHolds(DateOnly.FromDateTime(reopens.DateTime));
        var outbox = await DeliverAsync(folder);
        return new Closure(_branch, _from, TimeZoneInfo.ConvertTime(reopens, SmallLibrary.TimeZone), nearest, open.Length, redated, holds, [.. _examples.Values], outbox, _unreachable);
    }

    // No due instant is kept anywhere: the same case, asked under the new hours, gives the new one.
    private IEnumerable<RedatedPromise> Redated(ServiceCase @case)
    {
        if (_before.Report(@case) is not { } before || _after.Report(@case) is not { } after)
        {
            yield break;
        }

        foreach (var metric in Enum.GetValues<SlaMetric>())
        {
            if (before[metric] is { Status: SlaStatus.Running, Due: { } was } && after[metric].Due is { } due && due != was)
            {
                yield return new RedatedPromise(@case.Id, @case.Inquiry.Channel, metric, was, due);
            }
        }
    }

    // What waits on the shelf of a closed branch waits until some days after it has opened again.
    private int MoveHolds(DateOnly reopens)
    {
        var first = DateOnly.FromDateTime(_from.DateTime);
        var count = 0;
        foreach (var @case in _run.Cases.Where(@case => @case.Inquiry.Topic == "hold.ready" && @case.Inquiry.BranchId == _branch && @case.Inquiry.Patron is not null))
        {
            if (@case.Events.FirstOrDefault(happened => happened.Message == new MessageName(nameof(HoldReady))) is not { } told)
            {
                continue;
            }

            var until = ReplyWords.LastDay(@case, told.At, _cast.Log.Hours);
            if (until >= first && until < reopens)
            {
                count++;
                var notice = _after.Receive(@case.Inquiry with { Id = new CaseId($"{@case.Id}-moved"), ReceivedAt = _from });
                Tell(notice, new HoldDateChanged([Questions.Title(@case.Id)], $"{_branch}", until, reopens.AddDays(3), DateChange.Closure));
            }
        }

        return count;
    }

    private void Tell<TModel>(ServiceCase @case, TModel model)
        where TModel : IMessageModel
    {
        var told = _words.Notice(@case, model);
        _told.Add(told);
        if (told.Outbox.Count == 0)
        {
            _unreachable++;
            return;
        }

        _examples.TryAdd(told.Written[0].Channel, told.Written[0]);
    }

    private async Task<IReadOnlyList<OutboxEntry>> DeliverAsync(string folder)
    {
        var outbox = new InMemoryOutboxStore();
        await outbox.AddAsync([.. _told.SelectMany(told => told.Outbox)], default);
        var worker = new DeliveryWorker(outbox, DeskLoop.Carried.Select(channel => new TownPost(folder, channel, _cast.Patrons)), time: _time, name: "post room");
        while (await outbox.NextDueAsync(default) is { } due && due <= _from + PostGoes)
        {
            _time.SetUtcNow(due > _time.GetUtcNow() ? due : _time.GetUtcNow());
            await worker.RunOnceAsync();
        }

        var messages = new List<OutboxEntry>();
        foreach (var state in Enum.GetValues<DeliveryState>())
        {
            messages.AddRange(await outbox.InStateAsync(state, int.MaxValue, default));
        }

        return [.. messages.OrderBy(message => message.Key, StringComparer.Ordinal)];
    }
}
