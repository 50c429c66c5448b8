namespace LibraryService.Routing;

/// <summary>Writes a contact policy in its plain form, every default said.</summary>
internal static class ContactPolicyWriter
{
    public static ContactPolicyDefinition Write(ContactPolicy policy) => new()
    {
        TimeZone = policy.TimeZone,
        Languages = [.. policy.Languages],
        Channels = Names(policy.Channels),
        Default = policy.Default.ToString(),
        Topics = policy.Topics.Count == 0 ? null : Sorted(policy.Topics, preference => preference.ToString()),
        RequiredChannels = Names(policy.RequiredChannels),
        QuietHours = Quiet(policy.QuietHours),
        UrgentBreaksQuietHours = Names(policy.UrgentBreaksQuietHours),
        Waits = policy.Waits.Count == 0 ? null : Sorted(policy.Waits, wait => wait),
        Costs = policy.Costs.Count == 0 ? null : Sorted(policy.Costs, cost => cost),
        ConsentRequired = policy.ConsentRequired.Count == 0 ? null : Sorted(policy.ConsentRequired, channels => (IList<string>)Names(channels)),
        VerifiedFor = Names(policy.VerifiedFor),
        Caps = policy.Caps.Count == 0 ? null : [.. policy.Caps.Select(Cap)],
        Guardian = policy.Guardian is not { } rule ? null : new ContactGuardianDefinition
        {
            UntilAge = rule.UntilAge,
            Sharing = rule.Sharing.ToString(),
            WithTitles = rule.WithTitles,
        },
        NoOutreachTo = Names(policy.NoOutreachTo),
        LetterAsLastResort = policy.LetterAsLastResort,
        Sender = policy.Sender is null ? null : Sender(policy.Sender),
        Senders = policy.Senders.Count == 0 ? null : Sorted(policy.Senders, Sender),
        Health = new ContactHealthDefinition
        {
            Evidence = policy.Health.Evidence,
            SoftBounces = policy.Health.SoftBounces,
            Rest = policy.Health.Rest,
            LongestRest = policy.Health.LongestRest,
        },
    };

    public static QuietHoursDefinition? Quiet(QuietHours? quiet) => quiet is null ? null : new QuietHoursDefinition
    {
        Weekly = Enum.GetValues<DayOfWeek>().ToDictionary(day => day.ToString(), day => quiet[day].ToString(), StringComparer.Ordinal),
    };

    public static List<string> Names<T>(IEnumerable<T> items)
        where T : struct => [.. items.Select(item => item.ToString()!)];

    public static Dictionary<string, TTo> Sorted<TKey, T, TTo>(IEnumerable<KeyValuePair<TKey, T>> entries, Func<T, TTo> write)
        where TKey : struct => entries
        .Select(entry => KeyValuePair.Create(entry.Key.ToString()!, write(entry.Value)))
        .OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static ContactCapDefinition Cap(ContactCap cap) => new()
    {
        Name = cap.Name,
        Most = cap.Most,
        Window = cap.Window.ToString(),
        TimeZone = cap.TimeZone,
        Key = cap.Key.ToString(),
        WhenFull = cap.WhenFull.ToString(),
        Purposes = Names(cap.Purposes),
        Channels = cap.Channels.Count == 0 ? null : Names(cap.Channels),
    };

    private static ContactSenderDefinition Sender(ContactSender sender) => new()
    {
        Name = sender.Name,
        Addresses = sender.Addresses.Count == 0 ? null : Sorted(sender.Addresses, address => address),
    };
}
