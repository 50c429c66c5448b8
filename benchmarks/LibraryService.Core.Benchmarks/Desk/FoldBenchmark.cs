using BenchmarkDotNet.Attributes;
using LibraryService.Desk;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Sla;

namespace LibraryService.Benchmarks.Desk;

/// <summary>A million cases, read as a store gives them, folded into attainment and satisfaction. Promised: under 2 seconds.</summary>
/// <remarks>
/// Ten thousand different timelines a hundred times over, each made a case anew, so that nothing is remembered. The plain way goes through the events of each case, adds up
/// the open time by hand and counts in a dictionary; it knows no pauses, exchanges or policies, and is checked on what it can tell.
/// </remarks>
[MemoryDiagnoser]
public class FoldBenchmark
{
    private const int Different = 10_000;
    private readonly Counter _counter = new();
    private readonly (CaseId Id, CaseEvent[] Events)[] _timelines;
    private readonly DateTimeOffset _asOf = Counter.Ten.AddDays(30);

    public FoldBenchmark() => _timelines = [.. Enumerable.Range(0, Different).Select(Timeline)];

    [Params(1_000_000)]
    public int Cases { get; set; }

    [GlobalSetup]
    public void BothCountTheSame()
    {
        var (kept, answers) = Plain(Different);
        var figures = Folded(Different);
        var first = figures.Attainment.Totals().Single(row => row.Metric == SlaMetric.FirstResponse);
        if (first.Met != kept || figures.Satisfaction.Responses != answers)
        {
            throw new InvalidOperationException($"The counts differ: {first.Met} and {kept}, {figures.Satisfaction.Responses} and {answers}.");
        }
    }

    [Benchmark(Baseline = true)]
    public (long Kept, long Answers) ByHand() => Plain(Cases);

    [Benchmark]
    public CaseFigures Figures() => Folded(Cases);

    private (long Kept, long Answers) Plain(int cases)
    {
        var (kept, answers) = (0L, 0L);
        for (var i = 0; i < cases; i++)
        {
            DateTimeOffset? opened = null;
            DateTimeOffset? answered = null;
            foreach (var happened in _timelines[i % Different].Events)
            {
                opened ??= happened.Kind == CaseEventKind.Opened ? happened.At : null;
                answered ??= happened.Kind is CaseEventKind.Replied or CaseEventKind.Resolved ? happened.At : null;
                answers += happened.Kind == CaseEventKind.SurveyAnswered ? 1 : 0;
            }

            kept += answered is { } at && _counter.Hours.Between(opened!.Value, at) <= TimeSpan.FromHours(4) ? 1 : 0;
        }

        return (kept, answers);
    }

    private CaseFigures Folded(int cases)
    {
        var figures = new CaseFigures(_counter.Desk, _asOf);
        for (var i = 0; i < cases; i++)
        {
            var (id, events) = _timelines[i % Different];
            figures.Add(ServiceCase.Of(id, events));
        }

        return figures;
    }

    private (CaseId Id, CaseEvent[] Events) Timeline(int number)
    {
        var random = new Random(number);
        var desk = _counter.Desk;
        var time = _counter.Time;
        time.Now = Counter.Ten;
        var @case = desk.Receive(Counter.Inquiry($"C-{number}", (Channel)random.Next(4)), _counter.Presence);
        time.Now += TimeSpan.FromMinutes(random.Next(900));
        @case = desk.Answered(@case, Channel.Email, new StaffId("tom"));
        if (random.Next(3) == 0)
        {
            time.Now += TimeSpan.FromMinutes(random.Next(900));
            @case = desk.PatronWrote(@case, "m-1", Channel.Email, "And on Sunday?");
            time.Now += TimeSpan.FromMinutes(random.Next(900));
            @case = desk.Answered(@case, Channel.Email, new StaffId("tom"));
        }

        time.Now += TimeSpan.FromMinutes(random.Next(900));
        @case = desk.Resolve(@case);
        if (random.Next(5) == 0)
        {
            time.Now += TimeSpan.FromMinutes(random.Next(900));
            @case = desk.SurveyAnswered(@case, "s-1", new SurveyAnswer(SurveyQuestion.Satisfaction, random.Next(1, 6)));
        }

        time.Now = Counter.Ten;
        return (@case.Id, [.. @case.Events]);
    }
}
