using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Routing;
using LibraryService.Sla;
using LibraryService.Testing;

namespace LibraryService.Samples.Desk.Running;

/// <summary>Runs the whole service: what people did comes in, is routed and answered, goes out into a pickup folder, comes back or arrives, and is asked about.</summary>
internal sealed class DeskLoop
{
    private const int AnswerToSurvey = 75;
    private static readonly TimeSpan WordComesBack = TimeSpan.FromMinutes(2);
    private readonly LoopCast _cast;
    private readonly string _folder;
    private readonly Action<LoopMoment> _seen;
    private readonly ManualTime _time;
    private readonly ServiceDesk _desk;
    private readonly ReplyWords _words;
    private readonly IOutboxStore _outbox;
    private readonly ICaseStore _cases;
    private readonly Dictionary<Channel, TownPost> _post;
    private readonly DeliveryWorker _worker;
    private readonly DeliveryPolicy _policy = new();
    private readonly SplitMix64 _chance;
    private readonly SurveyTally _answers = new(SurveyPeriod.Week);
    private readonly PriorityQueue<Func<Task>, (long At, int Number)> _agenda = new();
    private readonly Dictionary<CaseId, ServiceCase> _firsts = [];
    private readonly List<CaseId> _opened = [];
    private readonly DateTimeOffset _start;
    private int _number;
    private int _resolved;
    private int _sent;
    private int _cameBack;

    private DeskLoop(LoopCast cast, string folder, DeskStore store, Action<LoopMoment>? seen)
    {
        (_cast, _folder, _seen, _cases, _outbox) = (cast, folder, seen ?? (_ => { }), store.Cases, store.Outbox);
        _start = cast.Log.Cases.SelectMany(@case => @case.Events).Min(happened => happened.At).AddMinutes(-1);
        _time = new ManualTime(_start);
        _chance = new SplitMix64(cast.Seed ^ 0x5A715FAC7);
        _desk = cast.Desk(cast.Log.Hours, _time);
        _words = new ReplyWords(_desk, cast.Patrons);
        _post = Carried.ToDictionary(channel => channel, channel => new TownPost(folder, channel, cast.Patrons));
        _worker = new DeliveryWorker(_outbox, _post.Values, _policy, _time, new DeliveryQuestions { Check = AskAgainAsync }, "post room");
    }

    /// <summary>The channels that go into the pickup folder.</summary>
    public static IReadOnlyList<Channel> Carried { get; } = [Channel.Email, Channel.Sms, Channel.Letter];

    /// <summary>Runs it from the first event of the log to its end.</summary>
    /// <param name="cast">What people did.</param>
    /// <param name="folder">The pickup folder.</param>
    /// <param name="seen">Told now and then how far it is.</param>
    /// <param name="store">An empty store; null for one in memory.</param>
    public static async Task<LoopResult> RunAsync(LoopCast cast, string folder, Action<LoopMoment>? seen = null, DeskStore? store = null)
    {
        var loop = new DeskLoop(cast, folder, store ?? DeskStore.InMemory(), seen);
        loop.Plan();
        await loop.RunAsync();
        return await loop.ResultAsync();
    }

    private void Plan()
    {
        if (_cast.Routed.Count == 0)
        {
            foreach (var @case in _cast.Log.Cases)
            {
                var opened = @case.Events.Where(happened => happened.Kind == SlaEventKind.Opened).Min(happened => happened.At);
                At(opened, () => ReceiveAsync(new Inquiry { Id = @case.Id, Channel = @case.Channel, Topic = @case.Topic, BranchId = @case.Branch, ReceivedAt = opened }));
                Act(@case.Id, CaseScript.Of(@case.Events));
            }

            return;
        }

        var scripts = _cast.Log.Cases.ToDictionary(@case => @case.Id);
        foreach (var one in _cast.Routed.Where(one => one.TakenBy != InquiryTaker.SelfService))
        {
            Play(one, scripts[one.Inquiry.Id]);
        }
    }

    // Who helps themselves opens no case; what a partner library answers is its answer.
    private void Play(RoutedInquiry one, DeskCase script)
    {
        At(one.Inquiry.ReceivedAt, () => ReceiveAsync(one.Inquiry));
        if (one.Wait is not { } wait)
        {
            return;
        }

        var taken = one.Inquiry.ReceivedAt + wait;
        At(taken, () => StepAsync(one.Inquiry.Id, @case => _desk.Assign(@case, one.Last!)));
        if (one.TakenBy == InquiryTaker.Partner)
        {
            At(taken + one.Asked.Handling, () => StepAsync(one.Inquiry.Id, @case => _desk.Resolve(_desk.Answered(@case, @case.Inquiry.Channel))));
            return;
        }

        Act(one.Inquiry.Id, CaseScript.Of(script.Events, taken));
    }

    private void Act(CaseId id, IReadOnlyList<CaseAct> acts)
    {
        var isFirst = true;
        foreach (var act in acts)
        {
            var first = isFirst && act.IsMessage;
            isFirst &= !act.IsMessage;
            At(act.At, () => ActAsync(id, act, first));
        }
    }

    private async Task RunAsync()
    {
        for (var at = await NextAsync(); at <= _cast.Log.Now; at = await NextAsync())
        {
            _time.SetUtcNow(at > _time.GetUtcNow() ? at : _time.GetUtcNow());
            while (_agenda.TryPeek(out var act, out var when) && when.At <= at.UtcTicks)
            {
                _agenda.Dequeue();
                await act();
            }

            await DeliverAsync();
            _seen(new LoopMoment(
                at, (at - _start) / (_cast.Log.Now - _start), _opened.Count, _resolved, _sent, _cameBack, (int)_answers.Responses));
        }
    }

    private async Task<DateTimeOffset> NextAsync()
    {
        var planned = _agenda.TryPeek(out _, out var when) ? new DateTimeOffset(when.At, TimeSpan.Zero) : DateTimeOffset.MaxValue;
        return await _outbox.NextDueAsync(default) is { } due && due < planned ? due : planned;
    }

    private void At(DateTimeOffset at, Func<Task> act) => _agenda.Enqueue(act, (at.UtcTicks, _number++));

    private async Task ReceiveAsync(Inquiry inquiry)
    {
        var opened = LoopCast.VoiceOf(inquiry) is { } voice ? _desk.FeedbackReceived(inquiry, voice) : _desk.Receive(inquiry);
        _opened.Add(inquiry.Id);

        // Who writes while nobody is there is told when they hear. What the library itself found out, such as a hold that is lost, needs no thanks.
        var isAsked = inquiry.Patron is not null && $"{inquiry.Topic}" is not ("hold.ready" or "hold.lost") && !_desk.HoursOf(opened).IsOpen(_time.GetUtcNow());
        var told = isAsked && ReplyWords.IsWritten(opened) && _desk.Report(opened)?.NextDue is { } due
            ? _words.Acknowledge(opened, due)
            : opened;
        await _cases.SaveAsync(told);
    }

    private Task ActAsync(CaseId id, CaseAct act, bool isFirst) => StepAsync(id, @case =>
    {
        var next = act.Kind switch
        {
            CaseActKind.PatronWrites or CaseActKind.PatronThanks => _desk.PatronWrote(
                @case, string.Create(CultureInfo.InvariantCulture, $"{id}-{act.At.UtcTicks}"), @case.Inquiry.Channel, Questions.Again(@case.Inquiry.Topic, act.Kind == CaseActKind.PatronThanks), needsNoReply: act.Kind == CaseActKind.PatronThanks),
            CaseActKind.Reopens => _desk.Reopen(@case),
            CaseActKind.Waits => _desk.Wait(@case, act.State!),
            CaseActKind.Resumes => _desk.Resume(@case),
            CaseActKind.Resolves => _desk.Resolve(@case),
            _ => _words.Say(@case, act, isFirst),
        };
        if (isFirst)
        {
            _firsts[id] = next;
        }

        if (act.Kind == CaseActKind.Resolves && @case.State != CaseState.Resolved)
        {
            _resolved++;
            At(_time.GetUtcNow() + TimeSpan.FromHours(20), () => SurveyAsync(id));
        }

        return next;
    });

    private Task SurveyAsync(CaseId id) => StepAsync(id, @case =>
    {
        if (_words.PatronOf(@case) is null || _words.Survey(@case) is not { IsSurveyed: true } asked || @case.IsSurveyed)
        {
            return @case;
        }

        var occasion = SurveyAnswers.Occasion(LoopResult.Played(@case), DateOnly.FromDateTime(_time.GetUtcNow().DateTime));
        _answers.Invite(occasion);
        if (_chance.Percent(AnswerToSurvey))
        {
            var wasKept = _desk.Report(@case) is not { } report || Enum.GetValues<SlaMetric>().All(metric => report[metric].Status != SlaStatus.Missed);
            var response = SurveyAnswers.Answer(_chance, occasion, wasKept);
            At(_time.GetUtcNow() + TimeSpan.FromHours(1 + _chance.Below(60)), () => AnswerAsync(id, response));
        }

        return asked;
    });

    private Task AnswerAsync(CaseId id, SurveyResponse response)
    {
        _answers.Add(response);
        return StepAsync(id, @case => _desk.SurveyAnswered(@case, $"{id}-survey", response.Answers));
    }

    private async Task DeliverAsync()
    {
        while (await _outbox.NextDueAsync(default) <= _time.GetUtcNow())
        {
            await _worker.RunOnceAsync();
            foreach (var (channel, post) in _post)
            {
                foreach (var key in post.TakeSent())
                {
                    _sent++;
                    await ArrivedAsync(channel, key);
                }
            }
        }
    }

    private async Task ArrivedAsync(Channel channel, string messageKey)
    {
        var entry = (await _outbox.FindByMessageAsync(messageKey, default))!;
        await StepAsync(entry.Case, @case => _desk.Delivered(@case, entry));
        if (_post[channel].ComesBack(entry.Steps.Single(step => string.Equals(step.Message.Key, messageKey, StringComparison.Ordinal)).Message) is { } receipt)
        {
            At(_time.GetUtcNow() + WordComesBack, () => CameBackAsync(receipt.MessageKey, receipt.Outcome));
        }
    }

    // The plan goes on with its next step, and the address is remembered as what it is.
    private async Task CameBackAsync(string messageKey, DeliveryOutcome outcome)
    {
        var (now, entry) = (_time.GetUtcNow(), (await _outbox.FindByMessageAsync(messageKey, default))!);
        var to = entry.Steps.Single(step => string.Equals(step.Message.Key, messageKey, StringComparison.Ordinal)).Message.To;
        _cameBack++;
        _cast.Patrons.Learn(ContactFeedback.Of(to.Channel, to.Address, outcome, now));
        var after = entry.Receipt(messageKey, outcome, now, _policy);
        await _outbox.UpdateAsync([after], default);
        await StepAsync(entry.Case, @case => _desk.Delivered(@case, after));
    }

    // What says that an answer will come is not sent when the answer has come first.
    private async ValueTask<DeliveryCheck> AskAgainAsync(OutboxEntry entry, DateTimeOffset at, CancellationToken ct) =>
        entry.Message == new MessageName(nameof(Templates.Messages.Acknowledge)) && await _cases.FindAsync(entry.Case, ct) is { LastReply.Outcome: ReplyOutcome.Sent }
            ? DeliveryCheck.Drop(DeliveryReason.Superseded)
            : DeliveryCheck.Send;

    private async Task StepAsync(CaseId id, Func<ServiceCase, ServiceCase> step)
    {
        var before = (await _cases.FindAsync(id))!;
        var after = step(before);
        if (!ReferenceEquals(after, before))
        {
            await _cases.SaveAsync(after);
        }
    }

    private async Task<LoopResult> ResultAsync()
    {
        var cases = new List<ServiceCase>();
        foreach (var id in _opened.OrderBy(id => id.ToString(), StringComparer.Ordinal))
        {
            cases.Add((await _cases.FindAsync(id))!);
        }

        var messages = new List<OutboxEntry>();
        foreach (var state in Enum.GetValues<DeliveryState>())
        {
            messages.AddRange(await _outbox.InStateAsync(state, int.MaxValue, default));
        }

        return new LoopResult(
            _cast.Log with { Cases = [.. cases.Select(LoopResult.Played)] },
            cases,
            [.. messages.OrderBy(message => message.Key, StringComparer.Ordinal)],
            _cast.Routed,
            _answers,
            _firsts,
            _cameBack,
            _folder);
    }
}
