using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Desk;

public sealed partial class ServiceDesk
{
    private static readonly TimeSpan SurveyOpen = TimeSpan.FromDays(14);

    /// <summary>Answers the patron: renders the message for each channel, proofreads it, plans how it reaches the patron, and puts it into the outbox of the case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="model">What is said.</param>
    /// <param name="patron">
    /// How the patron is reached. Null to have <see cref="IPatronDirectory"/> asked, when the case is saved, where there is one and the inquiry says who the patron is; else, and where
    /// it knows no address, for the address that the inquiry came from.
    /// </param>
    /// <param name="options">What else there is to say; null for the defaults.</param>
    /// <returns>
    /// The case, whose <see cref="ServiceCase.LastReply"/> says what became of it: sent, held (what is in <see cref="ServiceCase.Written"/> is put right or read by a second
    /// person, and replied again), or with staff. Only what is sent stops clocks.
    /// </returns>
    /// <exception cref="ArgumentException">The catalogue has no such message.</exception>
    public ServiceCase Reply<TModel>(ServiceCase @case, TModel model, PatronContact? patron = null, ReplyOptions? options = null)
        where TModel : IMessageModel
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(model);
        options ??= ReplyOptions.Default;
        return Say(@case, options.IsAutomatic ? CaseEventKind.Acknowledged : CaseEventKind.Replied, model, patron, options);
    }

    /// <summary>Somebody of the staff answered without a written message: at the desk, on the phone, in a chat of another system.</summary>
    /// <param name="case">The case.</param>
    /// <param name="channel">How.</param>
    /// <param name="staff">Who; the default value when that is nobody's question.</param>
    public ServiceCase Answered(ServiceCase @case, Channel channel, StaffId staff = default)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var happened = @case.Next(CaseEventKind.Replied, _time.GetUtcNow()) with { Channel = channel, Staff = staff };
        return @case.Append(@case.State == CaseState.Merged ? happened with { Outcome = ReplyOutcome.HeldForClosedCase } : happened);
    }

    /// <summary>Asks the patron of a resolved case how it went, once. It is outreach: without consent it is not sent, and nobody is troubled with that.</summary>
    /// <param name="case">The case; one that is not resolved, or was asked about, stays as it is.</param>
    /// <param name="url">Where the question is answered. It may lead to this patron's case only for the patron.</param>
    /// <param name="patron">How the patron is reached; null as for a reply.</param>
    /// <param name="scale">What is asked.</param>
    /// <param name="options">What else there is to say; its purpose counts for nothing.</param>
    public ServiceCase Survey(ServiceCase @case, Uri url, PatronContact? patron = null, SurveyScale scale = SurveyScale.Satisfaction, ReplyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(url);
        if (@case.State != CaseState.Resolved || @case.IsSurveyed)
        {
            return @case;
        }

        var expires = _time.GetUtcNow() + SurveyOpen;
        var invite = new SurveyInvite($"{@case.Id}", scale, url, DayOf(@case, expires));
        return Say(@case, CaseEventKind.Surveyed, invite, patron, (options ?? ReplyOptions.Default) with { Purpose = MessagePurpose.Outreach, ExpiresAt = expires });
    }

    private ServiceCase Say<TModel>(ServiceCase @case, CaseEventKind kind, TModel model, PatronContact? patron, ReplyOptions options)
        where TModel : IMessageModel
    {
        var name = new MessageName(typeof(TModel).Name);
        if (!_catalogue.Kinds.Any(known => known.Name == name))
        {
            throw new ArgumentException($"The catalogue has no message '{name}'; a library's own message is added to it first.", nameof(model));
        }

        var now = _time.GetUtcNow();
        var happened = @case.Next(kind, now);
        var values = model.ToValues();
        var zone = HoursOf(@case).TimeZone;
        var key = @case.EntryKey(happened);
        if (patron is null && _directory is { } directory && @case.Inquiry.Patron is { IsEmpty: false } id && (!@case.IsClosed || kind == CaseEventKind.Surveyed))
        {
            var waiting = happened with { Outcome = ReplyOutcome.ToBeAddressed, Staff = options.Writer, Message = name, Entry = key, Offer = options.Offer };
            return @case.Append(waiting).Awaiting([new UnaddressedReply(waiting, ct => directory.FindAsync(id, ct), contact => Written(Reached(contact, @case)))]);
        }

        var (replied, written) = Written(patron ?? ReplyPoint.ContactOf(@case));
        return @case.Append(replied, written);

        (CaseEvent Happened, WrittenReply Reply) Written(PatronContact? contact)
        {
            var writer = new ReplyWriter(_catalogue, _contacts, _tokens, _unsubscribe, @case, name, values, options, now);
            var reply = @case.IsClosed && kind != CaseEventKind.Surveyed
                ? writer.ForStaff(ReplyOutcome.HeldForClosedCase, zone)
                : writer.Write(key, contact, zone);
            var errors = ReplyWriter.ErrorsIn(reply.Messages);
            var first = reply.Messages.Count == 0 ? null : reply.Messages[0];
            return (
                happened with
                {
                    Outcome = reply.Outcome,
                    Staff = options.Writer,
                    Message = name,
                    Channel = first?.Channel,
                    Language = first?.Language,
                    Said = first is null ? null : new Personal<string>(first.Words),
                    RuleIds = errors.Count == 0 ? null : string.Join(' ', errors),
                    TextHashes = HashesOf(reply),
                    Entry = key,
                    Offer = options.Offer,
                    Entries = reply is { Outcome: ReplyOutcome.Sent, Plan: { Kind: ContactPlanKind.Broadcast } plan } ? plan.Steps.Count : 0,
                },
                reply);
        }
    }

    // What goes out as it was written stands in the outbox, and need not be told of here.
    private static string? HashesOf(WrittenReply reply)
    {
        var texts = reply.Messages
            .Where(message => reply.Outcome != ReplyOutcome.Sent || !string.Equals(message.Text, message.Words, StringComparison.Ordinal))
            .Select(message => message.WholeText)
            .Distinct(StringComparer.Ordinal);
        var hashes = string.Join(' ', texts.Select(text => Convert.ToHexStringLower(SecondReading.HashOf(text))));
        return hashes.Length == 0 ? null : hashes;
    }

    // Where the directory knows no address, what else it says still holds: that the patron died, say.
    private static PatronContact? Reached(PatronContact? known, ServiceCase @case) => (known, ReplyPoint.ContactOf(@case)) switch
    {
        (null, var from) => from,
        ({ Points.Count: 0 }, { } from) => known with { Points = from.Points },
        _ => known,
    };
}
