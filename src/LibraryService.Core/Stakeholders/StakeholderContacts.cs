using System.Globalization;
using LibraryService.Desk;
using LibraryService.Evidence;
using LibraryService.Sla;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Wording;

namespace LibraryService.Stakeholders;

/// <summary>Keeps in touch with stakeholders: each contact that is to come is a case with its own clock, which comes up as anything else that is due.</summary>
/// <remarks>
/// A case begins at the contact before. A report that was sent, or a talk, ends it, and the next one begins. Which clock runs follows from the field of the grid
/// (<see cref="StakeholderCadence"/>). What is sent needs a second reader, as proofreading rule PR401 says; until then it is held, and its clock runs on.
/// </remarks>
public static class StakeholderContacts
{
    private const string Root = EvidenceFigures.StakeholderTopic;

    /// <summary>The topic under which policies promise how often somebody is contacted, such as <c>stakeholder.manage-closely</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no field of the grid.</exception>
    public static Topic TopicOf(Engagement engagement) => engagement switch
    {
        Engagement.ManageClosely => $"{Root}.manage-closely",
        Engagement.KeepSatisfied => $"{Root}.keep-satisfied",
        Engagement.KeepInformed => $"{Root}.keep-informed",
        Engagement.Monitor => $"{Root}.monitor",
        _ => throw new ArgumentOutOfRangeException(nameof(engagement), engagement, "An engagement is one of those of Engagement."),
    };

    /// <summary>Whether a case is one of contact with a stakeholder, which no figure of the service to patrons counts (<see cref="EvidenceFigures"/>).</summary>
    public static bool IsOne(ServiceCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return $"{@case.Inquiry.Topic}".StartsWith($"{Root}.", StringComparison.Ordinal);
    }

    /// <summary>Begins the case of somebody's next contact. Its clock runs from the last one; begun twice, it is the same case.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="register">The register.</param>
    /// <param name="stakeholder">Who.</param>
    public static ServiceCase Begin(ServiceDesk desk, StakeholderRegister register, Stakeholder stakeholder)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(stakeholder);
        var last = stakeholder.LastContact;
        return desk.Begin(new Inquiry
        {
            Id = new CaseId(string.Create(CultureInfo.InvariantCulture, $"{stakeholder.Patron}/{last.UtcDateTime:yyyyMMddHHmmss}")),
            Patron = stakeholder.Patron,
            Channel = stakeholder.Contact.Points.Count > 0 ? stakeholder.Contact.Points[0].Channel : Channel.Email,
            Topic = TopicOf(register.EngagementOf(stakeholder)),
            Language = stakeholder.Contact.Language ?? "",
            KnownBy = stakeholder.Owner,
            ReceivedAt = last,
        });
    }

    /// <summary>Begins the case of everybody's next contact who has none.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="register">The register.</param>
    /// <param name="cases">The cases that are known, in any order; closed ones and those of others are passed over.</param>
    public static IReadOnlyList<ServiceCase> BeginMissing(ServiceDesk desk, StakeholderRegister register, IEnumerable<ServiceCase> cases)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(cases);
        var open = cases.Where(@case => !@case.IsClosed).Select(@case => @case.Inquiry.Patron ?? default).ToHashSet();
        return [.. register.Stakeholders.Where(one => !open.Contains(one.Patron)).Select(one => Begin(desk, register, one))];
    }

    /// <summary>Sends somebody the figures of a month: of the evidence, what they care about. What was sent ends the case.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="case">The case of the contact.</param>
    /// <param name="stakeholder">Who.</param>
    /// <param name="pack">The evidence, of days in one month.</param>
    /// <param name="options">What else there is to say, such as who has read it besides the writer. Its purpose counts for nothing: what is owed is service, all else outreach.</param>
    /// <exception cref="ArgumentException">The evidence is of more than one month, or the case is another's.</exception>
    public static ServiceCase Report(ServiceDesk desk, ServiceCase @case, Stakeholder stakeholder, EvidencePack pack, ReplyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(pack);
        Own(@case, stakeholder);
        if ((pack.Period.From.Year, pack.Period.From.Month) != (pack.Period.To.Year, pack.Period.To.Month))
        {
            throw new ArgumentException($"A report is of one month, but the evidence is of {pack.Period}.", nameof(pack));
        }

        options ??= ReplyOptions.Default;
        var language = stakeholder.Contact.Language ?? desk.Settings.Language;
        var sent = desk.Reply(
            @case,
            new StakeholderReport(pack.Period.From, Figures(stakeholder, pack, CultureFormats.CultureOf(language))),
            stakeholder.Contact with { Id = stakeholder.Patron },
            options with
            {
                Purpose = stakeholder.IsOwedReports ? MessagePurpose.Service : MessagePurpose.Outreach,
                Frame = (options.Frame ?? desk.Settings.Frame) with { PatronName = stakeholder.Name },
            });
        return sent.LastReply is { Outcome: ReplyOutcome.Sent } ? desk.Resolve(sent) : sent;
    }

    /// <summary>Somebody of the staff was in contact otherwise: met them, called, wrote. It ends the case.</summary>
    /// <exception cref="ArgumentException">The case is another's.</exception>
    public static ServiceCase Spoke(ServiceDesk desk, ServiceCase @case, Stakeholder stakeholder, Channel channel, StaffId staff = default)
    {
        ArgumentNullException.ThrowIfNull(desk);
        Own(@case, stakeholder);
        return @case.IsClosed ? @case : desk.Resolve(desk.Answered(@case, channel, staff.IsEmpty ? stakeholder.Owner : staff));
    }

    /// <summary>Who is to be contacted, the longest overdue first, then by when it is due; those without a promise last.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="register">The register.</param>
    /// <param name="cases">The cases that are known, in any order; closed ones and those of others are passed over.</param>
    /// <param name="at">When to look.</param>
    public static IReadOnlyList<StakeholderDue> Due(ServiceDesk desk, StakeholderRegister register, IEnumerable<ServiceCase> cases, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(cases);
        var due = from @case in cases
                  where !@case.IsClosed
                  let stakeholder = register.Stakeholders.FirstOrDefault(one => one.Patron == @case.Inquiry.Patron)
                  where stakeholder is not null
                  let measure = desk.Report(@case, at)?[SlaMetric.FirstResponse]
                  select new StakeholderDue(stakeholder, register.EngagementOf(stakeholder), @case.Id, measure?.Due, measure?.Status ?? SlaStatus.None);
        return [.. due.OrderBy(one => one.Due ?? DateTimeOffset.MaxValue).ThenBy(one => one.Case.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The figures of the evidence that somebody cares about, everything together: what is hidden is left out.</summary>
    public static IReadOnlyList<ReportedMetric> Figures(Stakeholder stakeholder, EvidencePack pack, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(stakeholder);
        ArgumentNullException.ThrowIfNull(pack);
        var words = EvidenceWords.For(culture);
        var own = stakeholder.CaresAbout.Count == 0 ? pack : pack.Only(stakeholder.CaresAbout);
        return
        [
            .. own.Claims.Where(claim => claim is { Dimension: EvidenceDimension.All, Status: not EvidenceStatus.Hidden, Value: not null })
                .Select(claim => new ReportedMetric(words.About(claim), Figure(words, claim), claim.Interval is { } interval ? words.Between(claim.Unit, interval) : null)),
        ];
    }

    /// <summary>The contacts that a case tells of. What did not arrive is none.</summary>
    internal static IEnumerable<StakeholderContact> Told(ServiceCase @case) => @case.Events
        .Where(@case.IsAnswer)
        .Select(happened => new StakeholderContact($"{KeyOf(@case)}{happened.Key}", happened.At, happened.Channel, happened.Message.IsEmpty ? null : $"{happened.Message}"));

    /// <summary>With what the keys of the contacts of a case begin.</summary>
    internal static string KeyOf(ServiceCase @case) => $"{@case.Id}/";

    private static string Figure(EvidenceWords words, EvidenceClaim claim) =>
        words.Counts(claim) is { Length: > 0 } counts && claim.Unit == EvidenceUnit.Share ? $"{words.Value(claim)}, {counts}" : words.Value(claim);

    private static void Own(ServiceCase @case, Stakeholder stakeholder)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(stakeholder);
        if (@case.Inquiry.Patron != stakeholder.Patron)
        {
            throw new ArgumentException($"The case of a contact with {stakeholder.Id} was expected, but {@case.Id} is another's.", nameof(@case));
        }
    }
}
