using System.Globalization;
using LibraryService.DependencyInjection;
using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Settings;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>What each event means for its case: pure, and by the desk's own steps alone.</summary>
/// <remarks>An event that comes again gives the case as it is. What an event does not say of what its message needs leaves the case with staff, who see what is missing.</remarks>
internal sealed class LmsCases(ServiceDesk desk, MessageCatalogue catalogue, TimeProvider time, IOptions<LmsOptions> lms, IOptions<LibraryServiceOptions> library)
{
    /// <summary>The case after the event.</summary>
    /// <param name="what">What happened.</param>
    /// <param name="known">The case as it is kept; null when there is none.</param>
    /// <param name="patron">How the patron is reached; null when nobody is named and no address is known.</param>
    public LmsStep After(LmsEvent what, ServiceCase? known, PatronContact? patron) => what.Kind switch
    {
        LmsEventKind.HoldReady => Told(what, known, patron, "hold.ready", what.Items.Count == 0 ? null : new HoldReady(what.Items, Place(what), Until(what)), Until(what)),
        LmsEventKind.HoldExpired => Told(what, known, patron, "hold.expired", what.Items.Count == 0 ? null : new HoldExpired(what.Items, what.Day ?? Today, Account)),
        LmsEventKind.HoldCancelled => Told(what, known, patron, "hold.cancelled", what.Items.Count == 0 ? null : new HoldCancelled(
            what.Items, what.ByPatron ? CancelledBy.Patron : CancelledBy.Library, what.ByPatron ? null : what.CancelReason)),
        LmsEventKind.HoldLost => Lost(what, known, patron),
        LmsEventKind.LoanDueSoon => Told(what, known, patron, "loan.due", what.Items.Count == 0 || what.Day is null ? null : new DueSoon(what.Items, what.Day.Value, Account), what.Day),
        LmsEventKind.LoanOverdue => Told(what, known, patron, "loan.overdue", what.Items.Count == 0 || what.Day is not { } due ? null : new Overdue(
            [.. what.Items.Select(title => new OverdueItem(title, due))], what.NoticeNo, Fee: null, Account)),
        LmsEventKind.LoanRecalled => Told(what, known, patron, "loan.recalled", what.Items.Count == 0 || what.Day is null ? null : new RecallNotice(
            what.Items[0], what.Day.Value, what.Recall ?? RecallCause.Reserved)),
        LmsEventKind.LoanRenewed => Told(what, known, patron, "loan.renewed", what.Items.Count == 0 || what.Day is null ? null : new RenewalDone(what.Items, what.Day.Value)),
        LmsEventKind.HoldCollected or LmsEventKind.LoanReturned => new LmsStep(known is null ? null : desk.Resolve(known)),
        LmsEventKind.Question => Asked(what, known, patron),
        LmsEventKind.PatronWrote => known is null ? Asked(what, known, patron) : new LmsStep(desk.PatronWrote(known, MessageKey(what), what.Channel, what.Text, what.At)),
        LmsEventKind.StaffAnswered when known?.Inquiry.Patron is { IsEmpty: false } asker && asker == what.Patron => new LmsStep(desk.PatronWrote(known, MessageKey(what), what.Channel, what.Text, what.At)),
        LmsEventKind.StaffAnswered => new LmsStep(known?.With(Happened(what, CaseEventKind.Replied) with { Channel = what.Channel, Said = new Privacy.Personal<string>(what.Text) })),
        LmsEventKind.Resolved => new LmsStep(known is null or { IsClosed: true } ? known : known.With(Happened(what, CaseEventKind.Resolved))),
        LmsEventKind.SuggestionMade => new LmsStep(known ?? Suggested(what, patron)),
        LmsEventKind.SuggestionAccepted or LmsEventKind.SuggestionDeclined or LmsEventKind.SuggestionAvailable => Decided(what, known ?? desk.Receive(Inquiry(what, Suggestions.Topic)), patron),
        LmsEventKind.NoticeFailed => new LmsStep(known ?? desk.Begin(Inquiry(what, "notice.failed"))),
        LmsEventKind.Unreadable => new LmsStep(known ?? desk.Begin(Inquiry(what, "lms.unreadable"))),
        LmsEventKind.NoticeSent => new LmsStep(known),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what.Kind, "An event is one of those of LmsEventKind."),
    };

    private Uri Account => lms.Value.AccountUrl!;

    private DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), lms.Value.Zone).DateTime);

    // A case of the library's own, which is over once the patron was told.
    private LmsStep Told<TModel>(LmsEvent what, ServiceCase? known, PatronContact? patron, Topic topic, TModel? model, DateOnly? useless = null)
        where TModel : class, IMessageModel
    {
        if (known is not null)
        {
            return new LmsStep(known);
        }

        if (useless < Today)
        {
            return new LmsStep(null, "its day has passed, so that there is nothing to tell any more");
        }

        var opened = desk.Begin(Inquiry(what, topic));
        if (model is null)
        {
            return new LmsStep(opened, "the titles or the day are not known, so that staff tell the patron");
        }

        var told = desk.Reply(opened, model, patron, new ReplyOptions { ExpiresAt = useless is { } day ? EndOf(day) : null });
        return new LmsStep(told.NeedsStaff ? told : desk.Resolve(told));
    }

    private LmsStep Lost(LmsEvent what, ServiceCase? known, PatronContact? patron)
    {
        if (known is not null)
        {
            return new LmsStep(known);
        }

        if (what.Items.Count == 0 || what.Patron.IsEmpty)
        {
            return new LmsStep(desk.Begin(Inquiry(what, LostHolds.Topic)), "the title or the patron is not known, so that staff tell the patron");
        }

        var told = LostHolds.Tell(
            desk,
            new LostHold
            {
                Case = what.Case,
                Patron = what.Patron,
                Item = what.Items[0],
                Loss = what.Loss ?? ItemLoss.Lost,
                FoundAt = what.At ?? time.GetUtcNow(),
                ExpectedBy = what.Day ?? Today.AddDays(lms.Value.QueueDays!.Value),
                OtherCopies = what.OtherCopies,
                Loan = lms.Value.Loan is { AcceptUrl: { } yes } loan ? new LoanOffer(Cost: null, loan.WaitDays, yes) : null,
                PickupBranch = what.Branch,
            },
            patron);
        return new LmsStep(told, told is null ? "another copy serves in time" : null);
    }

    private LmsStep Asked(LmsEvent what, ServiceCase? known, PatronContact? patron)
    {
        if (known is not null)
        {
            return new LmsStep(known);
        }

        var opened = desk.Receive(Inquiry(what, "catalogue"), key: what.Kind == LmsEventKind.PatronWrote ? MessageKey(what) : null);
        return new LmsStep(patron is { Points.Count: > 0 } && desk.Report(opened)?[SlaMetric.FirstResponse].Due is { } due
            ? desk.Reply(opened, new Acknowledge($"{opened.Id}", what.Items is [var title, ..] ? title : "your question", due), patron, new ReplyOptions { IsAutomatic = true })
            : opened);
    }

    private ServiceCase Suggested(LmsEvent what, PatronContact? patron) => what.Items.Count == 0
        ? desk.Receive(Inquiry(what, Suggestions.Topic))
        : Suggestions.Receive(desk, Inquiry(what, Suggestions.Topic), what.Items[0], patron);

    private LmsStep Decided(LmsEvent what, ServiceCase known, PatronContact? patron)
    {
        if (what.Items.Count == 0)
        {
            return new LmsStep(known, "the title is not known, so that staff tell the patron");
        }

        var title = what.Items[0];
        return what.Kind switch
        {
            LmsEventKind.SuggestionAccepted when !Knows(nameof(SuggestionAccepted)) && !Knows(nameof(SuggestionAvailable)) =>
                new LmsStep(Suggestions.Decide(desk, known, title, SuggestionDecision.Ordered(what.Day), patron)),
            LmsEventKind.SuggestionAvailable when !Knows(nameof(SuggestionAvailable)) =>
                new LmsStep(Suggestions.Arrived(desk, known, new SuggestionAvailable(title, Place(what), Until(what)), patron)),
            LmsEventKind.SuggestionDeclined when Knows(nameof(SuggestionDeclined)) => new LmsStep(known),
            LmsEventKind.SuggestionDeclined when what.Refusal is null => new LmsStep(known, "the reason is none that the configuration knows, so that staff answer"),
            LmsEventKind.SuggestionDeclined when catalogue.Settings.PolicyUrl is null => new LmsStep(known, "the library's settings name no policy (Messages:PolicyUrl), so that staff answer"),
            LmsEventKind.SuggestionDeclined => new LmsStep(Suggestions.Decide(desk, known, title, SuggestionDecision.Declined(what.Refusal.Value), patron)),
            _ => new LmsStep(known),
        };

        bool Knows(string message) => known.Events.Any(happened => string.Equals($"{happened.Message}", message, StringComparison.Ordinal));
    }

    private Inquiry Inquiry(LmsEvent what, Topic topic) => new()
    {
        Id = what.Case,
        Patron = what.Patron.IsEmpty ? null : what.Patron,
        Channel = what.Channel,
        Topic = topic,
        BranchId = what.Branch,
        Language = what.Language,
        Text = what.Text.Length > 0 ? what.Text : string.Join("; ", what.Items),
        ReplyTo = what.ReplyTo,
        ReceivedAt = what.At ?? time.GetUtcNow(),
    };

    // What happened elsewhere, at its own time: late news takes its place in the story.
    private CaseEvent Happened(LmsEvent what, CaseEventKind kind)
    {
        var now = time.GetUtcNow();
        return new CaseEvent { Key = MessageKey(what), Kind = kind, At = what.At < now ? what.At.Value : now };
    }

    private static string MessageKey(LmsEvent what) => string.Create(CultureInfo.InvariantCulture, $"{what.System}-{what.Kind}-{what.Key ?? what.Id}");

    private string Place(LmsEvent what) => library.Value.Messages.Branches is { } names && names.TryGetValue($"{what.Branch}", out var name) ? name
        : what.Branch.IsEmpty ? library.Value.Messages.Library ?? "the library" : $"{what.Branch}";

    private DateOnly Until(LmsEvent what) => what.Day ?? Today.AddDays(lms.Value.PickupDays!.Value);

    private DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, lms.Value.Zone.GetUtcOffset(midnight));
    }
}
