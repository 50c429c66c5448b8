using LibraryService.Hours;
using LibraryService.Sla;

namespace LibraryService.Desk.Flows;

/// <summary>Tells staff of a change before patrons ask about it: the teams that it concerns, each with a clock by which all must have read it.</summary>
/// <remarks>A case for each team. What goes to staff needs a second reader, as proofreading rule PR401 says; until then it is held and nobody is told.</remarks>
public static class HeadsUps
{
    /// <summary>The topic under which policies promise how soon a team is told: <c>staff.heads-up</c>.</summary>
    public static Topic Topic { get; } = "staff.heads-up";

    /// <summary>Opens a case for each team and tells them.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="headsUp">What they are told.</param>
    /// <param name="options">What else there is to say, such as who has read it besides the writer. Nothing goes out after the change takes effect.</param>
    public static IReadOnlyList<ServiceCase> Tell(ServiceDesk desk, HeadsUp headsUp, ReplyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(headsUp);
        return [.. headsUp.Teams.Select(team => Tell(desk, Open(desk, headsUp, team), headsUp, team, options))];
    }

    /// <summary>Tells a team in a case that is open already, such as after a second person has read the text.</summary>
    public static ServiceCase Tell(ServiceDesk desk, ServiceCase @case, HeadsUp headsUp, HeadsUpTeam team, ReplyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(headsUp);
        ArgumentNullException.ThrowIfNull(team);
        return desk.Reply(@case, headsUp.Message, team.Contact, (options ?? ReplyOptions.Default) with { ExpiresAt = headsUp.EffectiveAt });
    }

    /// <summary>Somebody of the team has read it. When all have, the case is resolved.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="case">The team's case.</param>
    /// <param name="team">The team.</param>
    /// <param name="staff">Who. Somebody of another team is kept as a reader, and counts for nothing here.</param>
    public static ServiceCase Read(ServiceDesk desk, ServiceCase @case, HeadsUpTeam team, StaffId staff)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(team);
        var read = desk.Read(@case, staff);
        var readers = Readers(read);
        return team.Members.All(readers.ContainsKey) ? desk.Resolve(read) : read;
    }

    /// <summary>How far a team is at an instant. What was read after it is not seen.</summary>
    public static HeadsUpReading ReadingOf(HeadsUp headsUp, HeadsUpTeam team, ServiceCase @case, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(headsUp);
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(@case);
        var readers = Readers(@case);
        var (read, unread) = (new List<KeyValuePair<StaffId, DateTimeOffset>>(), new List<StaffId>());
        foreach (var member in team.Members)
        {
            if (readers.TryGetValue(member, out var when) && when <= at)
            {
                read.Add(KeyValuePair.Create(member, when));
            }
            else
            {
                unread.Add(member);
            }
        }

        var due = DueOf(headsUp, team, @case.OpenedAt);
        DateTimeOffset? done = unread.Count > 0 ? null : read.Count == 0 ? @case.OpenedAt : read.Max(reading => reading.Value);
        var isTold = @case.LastReply is { Outcome: ReplyOutcome.Sent } && !@case.NeedsStaff;
        return new HeadsUpReading(team.Team, due, StatusOf(@case.OpenedAt, due, done, at), read, unread, isTold);
    }

    // What takes effect while the team is away must be read before it goes; a team that is not at work until then has until the effect.
    private static DateTimeOffset DueOf(HeadsUp headsUp, HeadsUpTeam team, DateTimeOffset told)
    {
        var effect = headsUp.EffectiveAt;
        var leaving = team.Hours.IsOpen(effect.AddTicks(-1)) ? effect : team.Hours.PreviousClosing(effect);
        return leaving > told ? leaving.Value : effect;
    }

    private static SlaStatus StatusOf(DateTimeOffset told, DateTimeOffset due, DateTimeOffset? done, DateTimeOffset at)
    {
        if (due <= told)
        {
            return done is null ? SlaStatus.Breached : SlaStatus.Missed;
        }

        var clock = SlaClock.Start(ServiceHours.Always, SlaTarget.Elapsed(due - told), told);
        return (done is { } stopped ? clock.Stop(stopped) : clock).Status(at);
    }

    private static Dictionary<StaffId, DateTimeOffset> Readers(ServiceCase @case)
    {
        var readers = new Dictionary<StaffId, DateTimeOffset>();
        foreach (var happened in @case.Events)
        {
            if (happened.Kind == CaseEventKind.Read)
            {
                readers.TryAdd(happened.Staff, happened.At);
            }
        }

        return readers;
    }

    private static ServiceCase Open(ServiceDesk desk, HeadsUp headsUp, HeadsUpTeam team) => desk.Begin(
        new Inquiry
        {
            Id = new CaseId($"{headsUp.Id}.{team.Team}"),
            Channel = Channel.Email,
            Topic = Topic,
            Text = headsUp.Message.What,
            ReceivedAt = desk.Now,
        },
        team.Team);
}
