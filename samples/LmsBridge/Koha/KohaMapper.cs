using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Patrons;
using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Bridge.Koha;

/// <summary>What Koha's records say, in neutral words.</summary>
internal static class KohaMapper
{
    private const string System = KohaOptions.System;

    public static LmsReading Patron(KohaPatron said, LmsFields fields)
    {
        var koha = fields.Options.Koha!;
        var isNobody = LmsFields.Flag(said.Anonymized);
        var standing = isNobody ? PatronStanding.System
            : said.CategoryId is { } category && koha.Categories.TryGetValue(category, out var known) ? known
            : LmsFields.Flag(said.IncorrectAddress) ? PatronStanding.GoneAway
            : PatronStanding.Active;
        var consent = said.ExtendedAttributes?.FirstOrDefault(attribute => string.Equals(attribute?.Type, koha.ConsentAttribute, StringComparison.OrdinalIgnoreCase))?.Value;
        return LmsPatronReader.Read(
            new LmsPatron
            {
                Id = said.PatronId,
                System = System,
                Email = isNobody ? null : said.Email,
                Sms = isNobody ? null : said.SmsNumber,
                Phone = isNobody ? null : Said(said.Phone) ?? Said(said.Mobile),
                Letter = isNobody ? null : Letter(said),
                Consent = consent is null ? null : LmsFields.Flag(consent.Trim()) ? "true" : "false",
                Language = string.Equals(said.Lang, "default", StringComparison.OrdinalIgnoreCase) ? null : said.Lang,
                Branch = said.LibraryId,
                BornOn = said.DateOfBirth,
                Standing = $"{standing}",
                UpdatedAt = said.UpdatedOn,
            },
            fields);
    }

    public static LmsReading Hold(KohaHold said, LmsFields fields) => fields.Read(() =>
    {
        var lost = Loss(said.Item, fields.Options.Koha!);
        var isOpen = string.IsNullOrWhiteSpace(said.CancellationDate) && said.Status is not "F";
        LmsEventKind? kind = !string.IsNullOrWhiteSpace(said.CancellationDate) ? LmsEventKind.HoldCancelled
            : said.Status is "F" ? LmsEventKind.HoldCollected
            : isOpen && lost is not null ? LmsEventKind.HoldLost
            : said.Status is "W" ? LmsEventKind.HoldReady
            : null;
        var hold = new LmsEvent
        {
            Kind = kind ?? LmsEventKind.HoldReady,
            System = System,
            Id = fields.Id("hold_id", said.HoldId),
            Patron = fields.Patron("patron_id", said.PatronId),
            At = kind switch
            {
                LmsEventKind.HoldLost => fields.Instant("item.lost_date", said.Item?.LostDate) ?? fields.Instant("timestamp", said.Timestamp),
                _ => fields.Instant("timestamp", said.Timestamp),
            },
            Branch = fields.Branch("pickup_library_id", said.PickupLibraryId),
            Items = fields.Line("biblio.title", said.Biblio?.Title) is { } title ? [title] : [],
            Day = kind == LmsEventKind.HoldLost
                ? fields.Day("hold_date", said.HoldDate)?.AddDays(fields.Options.QueueDays!.Value)
                : fields.Day("expiration_date", said.ExpirationDate),
            Loss = lost,
            CancelReason = Reason("cancellation_reason", said.CancellationReason, fields.Options.Koha!.CancelReasons, fields),
            ByPatron = string.IsNullOrWhiteSpace(said.CancellationReason),
        };
        fields.Day("cancellation_date", said.CancellationDate);
        fields.Day("waiting_date", said.WaitingDate);
        return kind is null ? LmsReading.Nothing : LmsReading.Of(hold);
    });

    public static LmsReading Suggestion(KohaSuggestion said, LmsFields fields) => fields.Read(() =>
    {
        LmsEventKind? kind = said.Status?.Trim().ToUpperInvariant() switch
        {
            null or "" or "ASKED" => LmsEventKind.SuggestionMade,
            "ACCEPTED" or "ORDERED" => LmsEventKind.SuggestionAccepted,
            "REJECTED" => LmsEventKind.SuggestionDeclined,
            "AVAILABLE" => LmsEventKind.SuggestionAvailable,
            _ => null,
        };
        var made = new LmsEvent
        {
            Kind = kind ?? LmsEventKind.SuggestionMade,
            System = System,
            Id = fields.Id("suggestion_id", said.SuggestionId),
            Patron = fields.Patron("suggested_by", said.SuggestedBy),
            At = fields.Instant("suggestion_date", said.SuggestionDate),
            Branch = fields.Branch("library_id", said.LibraryId),
            Items = fields.Line("title", said.Title) is { } title ? [title] : [],
            Text = fields.Text("patron_reason", said.PatronReason) is { Length: > 0 } why ? why : fields.Text("note", said.Note),
            Refusal = Reason("reason", said.Reason, fields.Options.Koha!.Refusals, fields),
        };
        fields.Instant("last_status_change_date", said.LastStatusChangeDate);
        return kind is null ? LmsReading.Nothing : LmsReading.Of(made);
    });

    public static LmsReading Ticket(KohaTicket said, LmsFields fields) => fields.Read(() =>
    {
        var title = fields.Line("title", said.Title);
        var body = fields.Text("body", said.Body);
        var asked = new LmsEvent
        {
            Kind = LmsEventKind.Question,
            System = System,
            Id = fields.Id("ticket_id", said.TicketId),
            Patron = fields.Patron("reporter_id", said.ReporterId),
            At = fields.Instant("reported_date", said.ReportedDate),
            Items = title is null ? [] : [title],
            Text = title is null ? body : $"{title}\n\n{body}".Trim(),
        };
        return fields.Instant("resolved_date", said.ResolvedDate) is { } at
            ? LmsReading.Of(asked, asked with { Kind = LmsEventKind.Resolved, At = at })
            : LmsReading.Of(asked);
    });

    public static LmsReading TicketUpdate(KohaTicketUpdate said, LmsFields fields) => fields.Read(() =>
    {
        var added = new LmsEvent
        {
            Kind = LmsEventKind.StaffAnswered,
            System = System,
            Id = fields.Id("ticket_id", said.TicketId),
            Key = fields.Id("update_id", said.UpdateId),
            Patron = fields.Patron("user_id", said.UserId),
            At = fields.Instant("date", said.Date),
            Text = fields.Text("message", said.Message),
        };
        return LmsFields.Flag(said.Public) ? LmsReading.Of(added) : LmsReading.Nothing;
    });

    public static LmsReading Message(KohaMessage said, LmsFields fields) => fields.Read(() =>
    {
        var status = said.Status?.Trim().ToUpperInvariant();
        var code = fields.TryId("letter_code", said.LetterCode);
        var notice = new LmsEvent
        {
            Kind = status is "FAILED" ? LmsEventKind.NoticeFailed : LmsEventKind.NoticeSent,
            System = System,
            Id = fields.Id("message_id", said.MessageId),
            Patron = fields.Patron("borrowernumber", said.Borrowernumber),
            At = fields.Instant("updated_on", said.UpdatedOn) ?? fields.Instant("time_queued", said.TimeQueued),
            Notice = code,
            Text = $"The notice {code ?? "of Koha"} could not be sent by {fields.TryId("message_transport_type", said.MessageTransportType) ?? "its channel"}: {fields.TryId("failure_code", said.FailureCode) ?? "no reason given"}.",
        };
        return status is "FAILED" or "SENT" or "PENDING" ? LmsReading.Of(notice) : LmsReading.Nothing;
    });

    private static ItemLoss? Loss(KohaItem? item, KohaOptions koha) =>
        item?.LostStatus?.Trim() is { Length: > 0 } lost && lost is not ("0" or "false") ? koha.LostValues.TryGetValue(lost, out var loss) ? loss : ItemLoss.Lost
        : item?.DamagedStatus?.Trim() is { Length: > 0 } damaged && damaged is not ("0" or "false") ? ItemLoss.Damaged
        : null;

    private static T? Reason<T>(string field, string? said, Dictionary<string, T> known, LmsFields fields)
        where T : struct, Enum => fields.Line(field, said) is { } reason && known.TryGetValue(reason, out var meant) ? meant : null;

    private static string? Letter(KohaPatron said)
    {
        if (Said(said.Address) is null && Said(said.City) is null)
        {
            return null;
        }

        string?[] lines =
        [
            $"{said.Firstname} {said.Surname}", $"{said.StreetNumber} {said.Address}", said.Address2, $"{said.City} {said.PostalCode}", said.State, said.Country,
        ];
        return string.Join('\n', lines.Select(Said).OfType<string>());
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
