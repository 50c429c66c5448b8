using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Evidence;
using LibraryService.Metrics.Churn;
using LibraryService.Metrics.Staffing;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Routing;
using LibraryService.Samples.Desk.Running;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>Counts what the evidence of the made-up quarter is made from: the cases of the run, and what libraries count beside them.</summary>
/// <param name="run">The run.</param>
/// <param name="cast">Who played in it.</param>
/// <param name="branches">The branches that count; none for all.</param>
internal sealed class QuarterEvidence(LoopResult run, LoopCast cast, IReadOnlyList<BranchId> branches)
{
    /// <summary>How long somebody has not been seen who is taken to have left.</summary>
    private const int GoneAfterDays = 90;

    private const double DaysOfYear = 365.25;
    private static readonly (int Weight, AdvocacyAnswer Value)[] Answers = [(55, AdvocacyAnswer.Agreed), (25, AdvocacyAnswer.Declined), (20, AdvocacyAnswer.None)];

    private static readonly ReasonAction[] Actions =
    [
        new("opening-hours", "Hill Road is open until 20:00 on Thursdays.", new DateOnly(2026, 9, 3), new Uri("https://millbrook.example/you-said-we-did")),
        new("did-not-know", "The van hands out a card that says what can be asked, and where.", new DateOnly(2026, 8, 18)),
        new("fines", "Children's books have no fines any more.", new DateOnly(2026, 7, 6), new Uri("https://millbrook.example/you-said-we-did")),
    ];

    private readonly ServiceDesk _desk = cast.Desk(cast.Log.Hours, TimeProvider.System);
    private readonly IReadOnlyList<PatronCard> _cards = YearOfPatrons.Generate(cast.Seed);

    /// <summary>What was counted in a period.</summary>
    public EvidenceFigures Of(EvidencePeriod period)
    {
        var figures = new EvidenceFigures(_desk, period, branches);
        foreach (var @case in run.Cases)
        {
            figures.Add(WithOffer(@case));
        }

        Ask(figures);
        Help(figures, period);
        figures.Add(Contacts());
        foreach (var action in Actions)
        {
            figures.Add(action);
        }

        // Cards and advocates belong to the library, and to none of its branches.
        if (branches.Count == 0)
        {
            Stay(figures, period);
            Speak(figures, period);
        }

        return figures;
    }

    private void Ask(EvidenceFigures figures)
    {
        foreach (var (occasion, answer) in SurveyAnswers.EarlierAsked(cast.Seed))
        {
            figures.Invite(occasion);
            if (answer is not null)
            {
                figures.Add(answer);
            }
        }

        foreach (var (occasion, kind, count) in SurveyAnswers.InTheBox(new SplitMix64(cast.Seed ^ 0xB0C5), DateOnly.FromDateTime(run.Log.Now.DateTime)))
        {
            figures.Hear(occasion with { Branch = SmallLibrary.HillRoad }, kind, count);
        }
    }

    // Who helped themselves opened no case.
    private void Help(EvidenceFigures figures, EvidencePeriod period)
    {
        figures.Add(SelfServiceTally.Of(run.Routed
            .Where(one => one.TakenBy == InquiryTaker.SelfService && period.Contains(one.Inquiry.ReceivedAt) && (branches.Count == 0 || branches.Contains(one.Inquiry.BranchId)))
            .Select(one => one.Inquiry)));
        if (branches.Count > 0 && !branches.Contains(SmallLibrary.HillRoad))
        {
            return;
        }

        var chance = new SplitMix64(cast.Seed ^ (ulong)period.From.DayNumber);
        for (var day = period.From; day <= period.To; day = day.AddDays(1))
        {
            var offered = chance.Below(9);
            var taken = Enumerable.Range(0, offered).Count(_ => chance.Percent(64));
            figures.Add("fine.pay.kiosk", new SelfServiceUse(offered, taken, Enumerable.Range(0, taken).Count(_ => chance.Percent(87))));
        }
    }

    private ChannelMix Contacts()
    {
        if (branches.Count == 0)
        {
            return QuarterFigures.Of(cast.Log, run.Answers, cast.Seed).Contacts;
        }

        var mix = new ChannelMix();
        foreach (var @case in cast.Log.Cases.Where(@case => branches.Contains(@case.Branch)))
        {
            mix.Add(DateOnly.FromDateTime(@case.Events.Min(happened => happened.At).DateTime), @case.Channel);
        }

        return mix;
    }

    private void Stay(EvidenceFigures figures, EvidencePeriod period)
    {
        var before = period.Before();
        var seen = _cards.SelectMany((card, number) => card.Events
            .Where(happened => happened.Kind != ActivityKind.AutomaticRenewal && (before.Contains(happened.Day) || period.Contains(happened.Day)))
            .Select(happened => ((long)number, period.Contains(happened.Day) ? 1 : 0)));
        foreach (var step in Retention.Of(seen).Steps)
        {
            figures.Add(step);
        }

        foreach (var days in _cards.Select(card => card.Events.Where(happened => happened.Kind != ActivityKind.AutomaticRenewal && happened.Day <= period.To).Select(happened => happened.Day).ToList()).Where(days => days.Count > 0))
        {
            var (first, last) = (days.Min(), days.Max());
            var left = period.To.DayNumber - last.DayNumber > GoneAfterDays;
            figures.Stayed(((left ? last : period.To).DayNumber - first.DayNumber) / DaysOfYear, left);
        }
    }

    private void Speak(EvidenceFigures figures, EvidencePeriod period)
    {
        var chance = new SplitMix64(cast.Seed ^ 0xAD70CA7E);
        for (var day = new DateOnly(2026, 7, 1); day < new DateOnly(2026, 10, 1); day = day.AddDays(1))
        {
            var (isAsked, answer) = (chance.Percent(60), chance.Pick(Answers));
            if (isAsked && figures.Add(new AdvocacyInvitation(day, $"advocate-{day:yyyy-MM-dd}", answer)))
            {
                figures.Willing(1 + chance.Below(2));
            }
        }
    }

    // What the answer pointed to, and whether it was taken up: made up from the case, the same on every machine.
    private ServiceCase WithOffer(ServiceCase @case)
    {
        var chance = new SplitMix64(cast.Seed ^ (ulong)Questions.Number(@case.Id) ^ 0x0FFE2);
        var reply = @case.Events.FirstOrDefault(happened => happened is { Kind: CaseEventKind.Replied, Outcome: ReplyOutcome.Sent, From.IsEmpty: true });
        if (reply is null || @case.Voice is not null || !chance.Percent(30))
        {
            return @case;
        }

        string[] services = [ServiceOffer.InterlibraryLoan, ServiceOffer.Hold, "databases", "programmes"];
        var offer = services[chance.Below(services.Length)];
        List<CaseEvent> events = [.. @case.Events.Select(happened => happened == reply ? happened with { Offer = offer } : happened)];
        if (chance.Percent(string.Equals(offer, ServiceOffer.Hold, StringComparison.Ordinal) ? 45 : 24))
        {
            events.Add(new CaseEvent { Key = $"{@case.Id}-offer", Kind = CaseEventKind.OfferTaken, At = reply.At.AddHours(3), Offer = offer });
        }

        return ServiceCase.Of(@case.Id, events, @case.Version);
    }
}
