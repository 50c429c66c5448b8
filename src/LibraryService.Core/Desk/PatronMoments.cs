using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Desk;

/// <summary>What each source tells of a patron, as parts of one story.</summary>
internal static class PatronMoments
{
    /// <summary>All that a case tells. What it took over from another is told as what the other tells, so that it counts once.</summary>
    public static IEnumerable<PatronMoment> Of(ServiceCase @case) => @case.Events
        .Where(happened => happened.Outcome != ReplyOutcome.ToBeAddressed)
        .SelectMany(happened => Of(@case.Id, happened));

    /// <summary>What an event of a case tells: of an opening, what self-service was tried before, too.</summary>
    public static IEnumerable<PatronMoment> Of(CaseId id, CaseEvent happened)
    {
        var (from, key) = happened.From.IsEmpty ? (id, happened.Key) : (happened.From, KeyAt(happened.From, happened.Key));
        var moment = new PatronMoment
        {
            Source = PatronMoment.OfDesk,
            Key = $"{from}/{key}",
            At = happened.At,
            Kind = KindOf(happened),
            What = happened.Delivery is { } delivery ? $"{delivery}" : $"{happened.Kind}",
            Subject = happened.Entry ?? happened.Offer ?? happened.Answer.Question?.Name ?? Name(happened.Into.IsEmpty, happened.Into),
            Case = from,
            Channel = happened.Channel,
            Topic = happened.Inquiry?.Topic ?? default,
            Branch = happened.Inquiry?.BranchId ?? default,
            Staff = happened.Staff,
            Queue = happened.Queue,
            Message = happened.Message,
            Note = NoteOf(happened),
            Address = happened.Inquiry?.ReplyTo is { } replyTo ? new Personal<string>(replyTo) : null,
            Said = happened.Said ?? (happened.Inquiry is { Text.Length: > 0 } inquiry ? new Personal<string>(inquiry.Text) : null),
        };
        yield return moment;
        var tried = happened.Inquiry?.SelfService ?? [];
        for (var i = 0; i < tried.Count; i++)
        {
            yield return new PatronMoment
            {
                Source = PatronMoment.OfDesk,
                Key = string.Create(CultureInfo.InvariantCulture, $"{moment.Key}/self-service-{i + 1}"),
                At = happened.At,
                Kind = PatronMomentKind.Outcome,
                What = $"{tried[i].Outcome}",
                Case = from,
                Channel = happened.Channel,
                Note = tried[i].Option,
            };
        }
    }

    /// <summary>A message on its way: its words, where no case tells them, and each attempt.</summary>
    public static IEnumerable<PatronMoment> Of(OutboxEntry entry)
    {
        if (entry.Case.IsEmpty)
        {
            var step = entry.Steps[0];
            yield return new PatronMoment
            {
                Source = PatronMoment.OfOutbox,
                Key = entry.Key,
                At = step.NotBefore,
                Kind = PatronMomentKind.Message,
                What = "Written",
                Subject = entry.Key,
                Channel = step.Message.To.Channel,
                Topic = entry.Topic,
                Message = entry.Message,
                Address = new Personal<string>(step.Message.To.Address),
                Said = new Personal<string>(step.Message.Subject is { Length: > 0 } subject ? $"{subject}\n{step.Message.Text}" : step.Message.Text),
            };
        }

        for (var i = 0; i < entry.Attempts.Count; i++)
        {
            var (step, at, outcome) = entry.Attempts[i];
            var message = entry.Steps[step].Message;
            yield return new PatronMoment
            {
                Source = PatronMoment.OfOutbox,
                Key = string.Create(CultureInfo.InvariantCulture, $"{entry.Key}/{i + 1}"),
                At = at,
                Kind = PatronMomentKind.Outcome,
                What = $"{outcome.Kind}",
                Subject = message.Key,
                Case = entry.Case,
                Channel = message.To.Channel,
                Message = entry.Message,
                Note = outcome.Detail,
                Address = new Personal<string>(message.To.Address),
            };
        }
    }

    /// <summary>What the patron said about being reached, and what was learnt of each address.</summary>
    public static IEnumerable<PatronMoment> Of(PatronContact contact)
    {
        foreach (var record in contact.Consents)
        {
            var basis = record.Change == ConsentChange.Given ? $"{record.Basis}" : "";
            var until = record.ExpiresAt?.ToString("O", CultureInfo.InvariantCulture) ?? "";
            yield return new PatronMoment
            {
                Source = PatronMoment.OfContact,
                Key = string.Create(CultureInfo.InvariantCulture, $"{record.Purpose}/{record.Channel}/{record.At.UtcDateTime:O}/{record.Change}/{basis}/{until}/{record.How}"),
                At = record.At,
                Kind = PatronMomentKind.Consent,
                What = $"{record.Change}",
                Subject = $"{record.Purpose}/{record.Channel}",
                Channel = record.Channel,
                Note = string.Join(' ', ((string[])[$"{record.Purpose}", basis, until]).Where(part => part.Length > 0)),
                Said = new Personal<string>(record.How),
            };
        }

        foreach (var (point, evidence) in contact.Points.SelectMany(point => point.Health.Evidence.Select(evidence => (point, evidence))))
        {
            yield return new PatronMoment
            {
                Source = PatronMoment.OfContact,
                Key = string.Create(CultureInfo.InvariantCulture, $"{point.Channel}/{point.Address}/{evidence.At.UtcDateTime:O}/{evidence.Kind}"),
                At = evidence.At,
                Kind = PatronMomentKind.Outcome,
                What = $"{evidence.Kind}",
                Subject = $"{point.Channel} {point.Address}",
                Channel = point.Channel,
                Address = new Personal<string>(point.Address),
            };
        }
    }

    /// <summary>What the patron answered outside a case.</summary>
    public static IEnumerable<PatronMoment> Of(string key, SurveyResponse response) => response.Answers
        .Where(answer => answer.Question is not null)
        .Select(answer => new PatronMoment
        {
            Source = PatronMoment.OfSurveys,
            Key = $"{key}/{answer.Question!.Name}",
            At = new DateTimeOffset(response.Occasion.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            IsDayOnly = true,
            Kind = PatronMomentKind.Survey,
            What = nameof(CaseEventKind.SurveyAnswered),
            Subject = answer.Question.Name,
            Channel = response.Occasion.Channel,
            Topic = response.Occasion.Topic,
            Branch = response.Occasion.Branch,
            Note = Scored(answer),
        });

    private static PatronMomentKind KindOf(CaseEvent happened) => happened.Kind switch
    {
        CaseEventKind.Opened => happened.Channel is null ? PatronMomentKind.Case : PatronMomentKind.Contact,
        CaseEventKind.PatronWrote => PatronMomentKind.Contact,
        CaseEventKind.Acknowledged or CaseEventKind.Replied or CaseEventKind.Surveyed => PatronMomentKind.Message,
        CaseEventKind.DeliveryEnded or CaseEventKind.OfferTaken or CaseEventKind.OfferDeclined => PatronMomentKind.Outcome,
        CaseEventKind.SurveyAnswered => PatronMomentKind.Survey,
        _ => PatronMomentKind.Case,
    };

    private static string? NoteOf(CaseEvent happened) => happened.Kind switch
    {
        CaseEventKind.Opened => happened.Voice is { } voice ? $"{voice}" : null,
        CaseEventKind.Routed or CaseEventKind.Transferred => happened.Partner,
        CaseEventKind.Waiting => happened.State,
        CaseEventKind.Acknowledged or CaseEventKind.Replied or CaseEventKind.Surveyed => $"{happened.Outcome} {happened.RuleIds}".TrimEnd(),
        CaseEventKind.SurveyAnswered => Scored(happened.Answer),
        _ => null,
    };

    private static string? Scored(SurveyAnswer answer) => answer.Question is { } question
        ? string.Create(CultureInfo.InvariantCulture, $"{answer.Score} ({question.Lowest}-{question.Highest})")
        : null;

    private static string? Name<T>(bool isEmpty, T name)
        where T : struct => isEmpty ? null : $"{name}";

    // A merger puts the names of the cases that an event came through before its key, that of its own last.
    private static string KeyAt(CaseId from, string key)
    {
        var own = $"{from}/";
        var at = key.StartsWith(own, StringComparison.Ordinal) ? 0 : key.IndexOf($"/{own}", StringComparison.Ordinal) + 1;
        return at == 0 && !key.StartsWith(own, StringComparison.Ordinal) ? key : key[(at + own.Length)..];
    }
}
