using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Patrons;
using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Bridge.Folio;

/// <summary>What FOLIO's records say, in neutral words.</summary>
internal static class FolioMapper
{
    private const string System = FolioOptions.System;
    private const string MobilePhone = "005";
    private const string Telephone = "004";
    private const int MostLoans = 100;

    public static LmsReading User(FolioUser said, LmsFields fields)
    {
        var folio = fields.Options.Folio!;
        var personal = said.Personal ?? new FolioPersonal();
        var types = Types(personal);
        var preference = Preference(types, folio, fields);
        var byMobile = types.Contains(MobilePhone, StringComparer.Ordinal) && !types.Contains(Telephone, StringComparer.Ordinal);
        return LmsPatronReader.Read(
            new LmsPatron
            {
                Id = said.Id,
                System = System,
                Email = personal.Email,
                Sms = personal.MobilePhone,
                Phone = byMobile ? Said(personal.MobilePhone) ?? Said(personal.Phone) : Said(personal.Phone) ?? Said(personal.MobilePhone),
                Letter = Letter(personal),
                Preference = preference,
                Consent = said.PreferredEmailCommunication is null ? null
                    : said.PreferredEmailCommunication.Contains(folio.ConsentCommunication, StringComparer.OrdinalIgnoreCase) ? "true" : "false",
                BornOn = personal.DateOfBirth,
                Standing = Standing(said.Type),
                UpdatedAt = Said(said.Metadata?.UpdatedDate) ?? said.UpdatedDate,
            },
            fields);
    }

    public static LmsReading Request(FolioRequest said, LmsFields fields) => fields.Read(() =>
    {
        var status = said.Status?.Trim().ToUpperInvariant();
        var loss = Loss(said.Item?.Status?.Name);
        LmsEventKind? kind = status switch
        {
            "OPEN - AWAITING PICKUP" => LmsEventKind.HoldReady,
            "CLOSED - PICKUP EXPIRED" => LmsEventKind.HoldExpired,
            "CLOSED - CANCELLED" => LmsEventKind.HoldCancelled,
            "CLOSED - FILLED" => LmsEventKind.HoldCollected,
            "OPEN - NOT YET FILLED" when loss is not null => LmsEventKind.HoldLost,
            _ => null,
        };
        var requester = fields.Patron("requesterId", said.RequesterId);
        var made = fields.Day("requestDate", said.RequestDate);
        var cancelled = fields.Instant("cancelledDate", said.CancelledDate);
        var closed = fields.Instant("awaitingPickupRequestClosedDate", said.AwaitingPickupRequestClosedDate);
        var changed = fields.Instant("metadata.updatedDate", said.Metadata?.UpdatedDate);
        var request = new LmsEvent
        {
            Kind = kind ?? LmsEventKind.HoldReady,
            System = System,
            Id = fields.Id("id", said.Id),
            Patron = requester,
            At = kind switch
            {
                LmsEventKind.HoldCancelled => cancelled ?? changed,
                LmsEventKind.HoldExpired => closed ?? changed,
                _ => changed,
            },
            Branch = fields.Branch("pickupServicePointId", said.PickupServicePointId),
            Items = (fields.Line("instance.title", said.Instance?.Title) ?? fields.Line("item.title", said.Item?.Title)) is { } title ? [title] : [],
            Day = kind == LmsEventKind.HoldLost ? made?.AddDays(fields.Options.QueueDays!.Value) : fields.Day("holdShelfExpirationDate", said.HoldShelfExpirationDate),
            Loss = loss,
            ByPatron = !requester.IsEmpty && fields.Patron("cancelledByUserId", said.CancelledByUserId) == requester,
        };
        return kind is null ? LmsReading.Nothing : LmsReading.Of(request);
    });

    public static LmsReading Loan(FolioLoan said, LmsFields fields) => fields.Read(() =>
    {
        var isClosed = string.Equals(said.Status?.Name, "Closed", StringComparison.OrdinalIgnoreCase);
        LmsEventKind? kind = isClosed ? LmsEventKind.LoanReturned : said.Action?.Trim().ToUpperInvariant() switch
        {
            "RENEWED" or "RENEWEDTHROUGHOVERRIDE" => LmsEventKind.LoanRenewed,
            "RECALLREQUESTED" when LmsFields.Flag(said.DueDateChangedByRecall) => LmsEventKind.LoanRecalled,
            _ => null,
        };
        fields.Instant("returnDate", said.ReturnDate);
        var loan = new LmsEvent
        {
            Kind = kind ?? LmsEventKind.LoanReturned,
            System = System,
            Id = fields.Id("id", said.Id),
            Patron = fields.Patron("userId", said.UserId),
            At = fields.Instant("metadata.updatedDate", said.Metadata?.UpdatedDate),
            Branch = fields.Branch("checkoutServicePointId", said.CheckoutServicePointId),
            Items = fields.Line("item.title", said.Item?.Title) is { } title ? [title] : [],
            Day = fields.Day("dueDate", said.DueDate),
            Recall = RecallCause.Reserved,
        };
        return kind is null ? LmsReading.Nothing : LmsReading.Of(loan);
    });

    public static LmsReading Notice(FolioNotice said, LmsFields fields) => fields.Read(() =>
    {
        var template = fields.Id("templateId", said.TemplateId);
        var recipient = fields.Patron("recipientId", said.RecipientId);
        if (!fields.AreWell || !fields.Options.Folio!.Templates.TryGetValue(template, out var kind))
        {
            return LmsReading.Nothing;
        }

        FolioNoticeContext[] about = said.Context?.Loans is { Count: > 0 } loans ? [.. loans.OfType<FolioNoticeContext>().Take(MostLoans)] : said.Context is { } one ? [one] : [];
        var day = about.Select(context => fields.Day("context.request.holdShelfExpirationDate", context.Request?.HoldShelfExpirationDate)
            ?? fields.Day("context.loan.dueDate", context.Loan?.DueDate)).FirstOrDefault(found => found is not null);
        string[] items = [.. about.Select(context => fields.Line("context.item.title", context.Item?.Title)).OfType<string>()];

        // A notice has no number of its own: the same notice of the same items is the same one.
        var key = string.Join('\n', [template, $"{recipient}", $"{day:O}", .. about.Select(context => context.Item?.Barcode ?? context.Item?.Title ?? "")]);
        return LmsReading.Of(new LmsEvent
        {
            Kind = kind,
            System = System,
            Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32],
            Patron = recipient,
            Items = items,
            Day = day,
            Language = fields.Line("lang", said.Lang, longest: 35) ?? "",
        });
    });

    private static string[] Types(FolioPersonal personal)
    {
        var all = (personal.PreferredContactTypeIds ?? []).Select(Said).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return all.Length > 0 ? all : Said(personal.PreferredContactTypeId) is { } one ? [one] : [];
    }

    private static string? Preference(string[] types, FolioOptions folio, LmsFields fields)
    {
        if (types.Length == 0)
        {
            return null;
        }

        if (!types.All(folio.ContactTypes.ContainsKey))
        {
            fields.Wrong("personal.preferredContactTypeIds", $"the contact types are {string.Join(", ", folio.ContactTypes.Keys.Order(StringComparer.Ordinal))}");
            return null;
        }

        Channel[] channels = [.. types.Select(type => folio.ContactTypes[type]).Distinct()];
        return $"{(channels.Length > 1 && folio.SeveralMeans == ChannelPreferenceKind.All ? ChannelPreference.All(channels) : ChannelPreference.Ordered(channels))}";
    }

    private static string Standing(string? type) => type?.Trim().ToUpperInvariant() switch
    {
        "STAFF" => nameof(PatronStanding.Staff),
        "SYSTEM" or "SHADOW" => nameof(PatronStanding.System),
        "DCB" => nameof(PatronStanding.Institution),
        _ => nameof(PatronStanding.Active),
    };

    private static ItemLoss? Loss(string? status) => status?.Trim().ToUpperInvariant() switch
    {
        "MISSING" => ItemLoss.Missing,
        "DECLARED LOST" or "AGED TO LOST" or "LOST AND PAID" or "LONG MISSING" => ItemLoss.Lost,
        _ => null,
    };

    private static string? Letter(FolioPersonal personal)
    {
        var addresses = (personal.Addresses ?? []).OfType<FolioAddress>().ToArray();
        if ((addresses.FirstOrDefault(one => LmsFields.Flag(one.PrimaryAddress)) ?? addresses.FirstOrDefault()) is not { } address)
        {
            return null;
        }

        string?[] lines =
        [
            string.Create(CultureInfo.InvariantCulture, $"{Said(personal.PreferredFirstName) ?? personal.FirstName} {personal.LastName}"),
            address.AddressLine1, address.AddressLine2, $"{address.City} {address.PostalCode}", address.Region, address.CountryId,
        ];
        return string.Join('\n', lines.Select(Said).OfType<string>());
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
