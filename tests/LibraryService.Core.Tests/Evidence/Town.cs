using LibraryService.Desk;
using LibraryService.Evidence;
using LibraryService.Hours;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Sla;
using LibraryService.Templates.Messages;

namespace LibraryService.Tests.Evidence;

/// <summary>Cases and figures of a made-up town library for tests.</summary>
internal static class Town
{
    private static readonly Channel[] Channels = [Channel.Email, Channel.Email, Channel.Voice, Channel.Sms, Channel.Letter];
    private static readonly string[] Topics = ["loan", "loan", "hold", "research"];

    public static BranchId Hill { get; } = new("hill");

    public static BranchId Canal { get; } = new("canal");

    public static EvidencePeriod Quarter { get; } = new(new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30));

    public static ServiceDesk Desk { get; } = new(
        policies: new SlaPolicyBook([new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4), Resolution = TimeSpan.FromHours(72) }]),
        hours: new HoursBook([KeyValuePair.Create(Hill, ServiceHours.Always), KeyValuePair.Create(Canal, ServiceHours.Always)]));

    /// <summary>A case that was answered after a time, or not at all.</summary>
    public static ServiceCase Case(
        string id, TimeSpan? answered, Channel channel = Channel.Email, string topic = "loan", BranchId branch = default, DateTimeOffset? at = null, VoiceKind? voice = null, MessageName message = default, int? satisfied = null)
    {
        var opened = at ?? Quarter.Start.AddDays(1);
        var events = new List<CaseEvent>
        {
            new()
            {
                Key = "1", Kind = CaseEventKind.Opened, At = opened, Channel = channel, Voice = voice,
                Inquiry = new Inquiry { Id = new CaseId(id), Channel = channel, Topic = topic, BranchId = branch.IsEmpty ? Hill : branch, ReceivedAt = opened },
            },
        };
        if (answered is { } after)
        {
            events.Add(new CaseEvent { Key = "2", Kind = CaseEventKind.Replied, At = opened + after, Channel = channel, Outcome = ReplyOutcome.Sent, Message = message });
        }

        if (satisfied is { } score)
        {
            events.Add(new CaseEvent { Key = "3", Kind = CaseEventKind.Surveyed, At = opened.AddHours(80), Channel = channel, Outcome = ReplyOutcome.Sent });
            events.Add(new CaseEvent { Key = "4", Kind = CaseEventKind.SurveyAnswered, At = opened.AddHours(90), Answer = new SurveyAnswer(SurveyQuestion.Satisfaction, score) });
        }

        return ServiceCase.Of(new CaseId(id), events);
    }

    /// <summary>As many cases, alike but for their names.</summary>
    public static IEnumerable<ServiceCase> Cases(int count, string name, TimeSpan? answered, Channel channel = Channel.Email, string topic = "loan", BranchId branch = default, DateTimeOffset? at = null, VoiceKind? voice = null) =>
        Enumerable.Range(0, count).Select(number => Case($"{name}-{number}", answered, channel, topic, branch, at, voice));

    /// <summary>Cases of a quarter at random, at both branches.</summary>
    public static IReadOnlyList<ServiceCase> Random(int seed, int count)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, count).Select(number => Case(
                $"C-{number}",
                random.Next(12) == 0 ? null : TimeSpan.FromMinutes(random.Next(1, 300)),
                Channels[random.Next(Channels.Length)],
                Topics[random.Next(Topics.Length)],
                random.Next(3) == 0 ? Canal : Hill,
                Quarter.Start.AddHours(random.Next(0, 24 * 80)),
                random.Next(6) == 0 ? (VoiceKind)random.Next(3) : null,
                random.Next(3) == 0 ? new MessageName(nameof(ComplaintOutcome)) : default,
                random.Next(3) == 0 ? random.Next(1, 6) : null)),
        ];
    }

    /// <summary>What is counted of cases.</summary>
    public static EvidenceFigures Figures(IEnumerable<ServiceCase> cases, EvidencePeriod? period = null, params BranchId[] branches)
    {
        var figures = new EvidenceFigures(Desk, period ?? Quarter, branches);
        foreach (var @case in cases)
        {
            figures.Add(@case);
        }

        return figures;
    }

    /// <summary>The one claim about all of something.</summary>
    public static EvidenceClaim All(this EvidencePack pack, EvidenceMeasure measure, string subject = "") =>
        pack.Claims.Single(claim => claim.Measure == measure && claim.Dimension == EvidenceDimension.All && string.Equals(claim.Subject, subject, StringComparison.Ordinal));

    /// <summary>The one claim about a group.</summary>
    public static EvidenceClaim Of(this EvidencePack pack, EvidenceMeasure measure, string group, string subject = "") => pack.Claims.Single(claim =>
        claim.Measure == measure && string.Equals(claim.Group, group, StringComparison.Ordinal) && claim.Dimension != EvidenceDimension.All && string.Equals(claim.Subject, subject, StringComparison.Ordinal));
}
