using LibraryService.Routing;
using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Rollout;
using LibraryService.Templates;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Settings;

/// <summary>Asks for what was not answered, and tells what cannot be right.</summary>
internal sealed class LmsOptionsValidator(MessageCatalogue catalogue) : IValidateOptions<LmsOptions>
{
    private const string Preference = "what does it mean when a patron's record has no preference? Say unset (the library's order holds), none (no messages), or channels such as 'email, sms'";
    private const string Means = "when a patron has several preferred contact types, are they an order or wanted all at once? Say Ordered or All";
    private const string Consent = "how does a record say that the patron agreed to outreach? Say 'nobody' when none does, else";

    public ValidateOptionsResult Validate(string? name, LmsOptions options)
    {
        var result = new ValidateOptionsResultBuilder();
        Ask(options.TimeZone is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), nameof(options.TimeZone), "in which IANA zone is the library, such as Europe/London?");
        Ask(!string.IsNullOrWhiteSpace(options.Language), nameof(options.Language), "which language do patrons have whose record names none, such as en?");
        Ask(
            options.Branches is { } branches && branches.All(code => !string.IsNullOrWhiteSpace(code.Value)),
            nameof(options.Branches),
            "which branch does each code of the system stand for? Say {} when the codes are the names");
        Ask(options.PickupDays is >= 1 and <= 365, nameof(options.PickupDays), "for how many days, 1 to 365, is a hold kept whose system does not say until when?");
        Ask(options.QueueDays is >= 1 and <= 3650, nameof(options.QueueDays), "within how many days, 1 to 3650, may a patron expect what they reserve?");
        Ask(IsWeb(options.AccountUrl), nameof(options.AccountUrl), "at which https or http address do patrons see and renew what they have?");
        Ask(IsPreference(options.WithoutPreference), nameof(options.WithoutPreference), Preference);
        Ask(!string.IsNullOrWhiteSpace(options.File), nameof(options.File), "in which file does the bridge keep patrons?");
        if (options.Loan is { } loan)
        {
            Ask(loan.WaitDays is >= 1 and <= 365 && IsWeb(loan.AcceptUrl), nameof(options.Loan), "in how many days, 1 to 365, is a loan from elsewhere here, and at which address does the patron say yes?");
        }

        if (options.Koha is { } koha)
        {
            Ask(IsPreference(koha.WithoutPreference), "Koha:WithoutPreference", Preference);
            Ask(!string.IsNullOrWhiteSpace(koha.ConsentAttribute), "Koha:ConsentAttribute", $"{Consent} the type of the extended attribute");
            Ask(koha.Poll is not { } poll || poll.IsWhole, "Koha:Poll", "BaseUrl, User and Password are expected, Every and Overlap from one second to a day, and PerPage 1 to 1000");
        }

        if (options.Folio is { } folio)
        {
            Ask(IsPreference(folio.WithoutPreference), "Folio:WithoutPreference", Preference);
            Ask(folio.SeveralMeans is ChannelPreferenceKind.Ordered or ChannelPreferenceKind.All, "Folio:SeveralMeans", Means);
            Ask(!string.IsNullOrWhiteSpace(folio.ConsentCommunication), "Folio:ConsentCommunication", $"{Consent} the value of preferredEmailCommunication");
        }

        foreach (var (template, kind) in options.Folio?.Templates ?? [])
        {
            Ask(kind <= LmsEventKind.LoanRenewed && kind != LmsEventKind.HoldCollected, $"Folio:Templates:{template}", "which message about a hold or a loan is it?");
        }

        Rollout(options.Rollout, Ask);
        return result.Build();

        void Ask(bool isAnswered, string setting, string question)
        {
            if (!isAnswered)
            {
                result.AddError($"Lms:{setting}: {question}");
            }
        }
    }

    private void Rollout(RolloutOptions rollout, Action<bool, string, string> ask)
    {
        var known = catalogue.Kinds.Select(kind => $"{kind.Name}").ToHashSet(StringComparer.Ordinal);
        foreach (var (message, notice) in rollout.Messages)
        {
            ask(known.Contains(message), $"Rollout:Messages:{message}", "this is no message of the catalogue");
            ask(!string.IsNullOrWhiteSpace(notice), $"Rollout:Messages:{message}", "which notice of the library system is switched off for it? Say 'none' when it has no such notice");
        }

        ask(Enum.IsDefined(rollout.Mode), "Rollout:Mode", "Shadow, AllowList or Live?");
        ask(rollout.Burst is >= 1 and <= 1_000_000, "Rollout:Burst", "how many messages, 1 to 1,000,000, may be due at once before they wait for a person?");
        ask(
            rollout.Mode != RolloutMode.AllowList || (rollout.AllowList.Count > 0 && rollout.StaffAddress?.Contains('@', StringComparison.Ordinal) == true),
            "Rollout:AllowList",
            "whose addresses are written to, and in Rollout:StaffAddress, which mailbox of the staff gets what is for everybody else?");
    }

    private static bool IsPreference(string? text) => text is not null && ChannelPreference.TryParse(text, out _, out _);

    private static bool IsWeb(Uri? address) => address is { IsAbsoluteUri: true, Scheme: "https" or "http" };
}
