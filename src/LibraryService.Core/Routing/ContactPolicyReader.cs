using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>Turns the plain form of a contact policy into the value, and names the path of what it cannot read.</summary>
internal static class ContactPolicyReader
{
    private static readonly ContactPolicy Usual = new();

    public static ContactPolicy Read(ContactPolicyDefinition definition, DefinitionPath path) => new()
    {
        TimeZone = definition.TimeZone is null ? Usual.TimeZone : path.At("TimeZone").Read(() => ServiceHours.In(definition.TimeZone).Build().TimeZone),
        Languages = path.At("Languages").Read(() => ContactLanguages.Check([.. definition.Languages ?? []])),
        Channels = Channels(path.At("Channels"), definition.Channels, Usual.Channels),
        Default = definition.Default is null ? Usual.Default : path.At("Default").Read(() => ChannelPreference.Parse(definition.Default)),
        Topics = path.At("Topics").Entries(definition.Topics, name => new Topic(name), (text, _) => ChannelPreference.Parse(text)),
        RequiredChannels = Channels(path.At("RequiredChannels"), definition.RequiredChannels, Usual.RequiredChannels),
        QuietHours = definition.QuietHours is null ? Usual.QuietHours : Quiet(definition.QuietHours, path.At("QuietHours")),
        UrgentBreaksQuietHours = path.At("UrgentBreaksQuietHours").Names<MessagePurpose>(definition.UrgentBreaksQuietHours),
        Waits = path.At("Waits").Entries(definition.Waits, DefinitionNames.Name<Channel>, (wait, _) => ContactPolicy.CheckWait(wait)),
        Costs = path.At("Costs").Entries(definition.Costs, DefinitionNames.Name<Channel>, (cost, _) => ContactPolicy.CheckCost(cost)),
        ConsentRequired = path.At("ConsentRequired").Entries(
            definition.ConsentRequired, DefinitionNames.Name<MessagePurpose>, (names, at) => (IReadOnlyList<Channel>)at.Names<Channel>(names)),
        VerifiedFor = path.At("VerifiedFor").Names<MessagePurpose>(definition.VerifiedFor),
        Caps = path.At("Caps").Read(() => new ContactPolicy { Caps = path.At("Caps").Each(definition.Caps, Cap) }.Caps),
        Guardian = definition.Guardian is null ? null : path.At("Guardian").Read(() => Guardian(definition.Guardian, path.At("Guardian"))),
        NoOutreachTo = definition.NoOutreachTo is null ? Usual.NoOutreachTo : path.At("NoOutreachTo").Names<PatronStanding>(definition.NoOutreachTo),
        LetterAsLastResort = definition.LetterAsLastResort ?? Usual.LetterAsLastResort,
        Sender = definition.Sender is null ? null : path.At("Sender").Read(() => Sender(definition.Sender, path.At("Sender"))),
        Senders = path.At("Senders").Entries(definition.Senders, name => new BranchId(name), Sender),
        Health = definition.Health is null ? Usual.Health : Health(definition.Health, path.At("Health")),
    };

    public static QuietHours Quiet(QuietHoursDefinition definition, DefinitionPath path)
    {
        var quiet = definition.Daily is null ? QuietHours.None : path.At("Daily").Read(() => QuietHours.Daily(definition.Daily));
        foreach (var (day, ranges) in path.At("Weekly").Entries(definition.Weekly, DefinitionReader.ReadWeekday, (text, _) => DayHours.Parse(text)))
        {
            quiet = quiet.On(day, ranges.ToString());
        }

        return quiet;
    }

    private static IReadOnlyList<Channel> Channels(DefinitionPath path, IList<string>? names, IReadOnlyList<Channel> usual) =>
        names is null ? usual : path.Read(() => new ContactPolicy { Channels = path.Names<Channel>(names) }.Channels);

    private static ContactCap Cap(ContactCapDefinition said, DefinitionPath path)
    {
        var window = path.At("Window").Read(() => CapWindow.Parse(DefinitionPath.Required(said.Window, "a window such as day, week or 7.00:00:00")));
        var cap = new ContactCap(
            path.At("Name").Read(() => DefinitionPath.Required(said.Name, "a name")),
            path.At("Most").Read(() => DefinitionPath.Required(said.Most, "a number of messages")),
            window)
        {
            TimeZone = said.TimeZone is null ? null : path.At("TimeZone").Read(() => ServiceHours.In(said.TimeZone).Build().TimeZone),
            Key = said.Key is null ? default : path.At("Key").Name<CapKey>(said.Key),
            WhenFull = said.WhenFull is null ? default : path.At("WhenFull").Name<CapOutcome>(said.WhenFull),
            Channels = path.At("Channels").Names<Channel>(said.Channels),
        };
        return said.Purposes is null ? cap : cap with { Purposes = path.At("Purposes").Names<MessagePurpose>(said.Purposes) };
    }

    private static ContactGuardianRule Guardian(ContactGuardianDefinition said, DefinitionPath path)
    {
        var usual = new ContactGuardianRule();
        return new ContactGuardianRule
        {
            UntilAge = path.At("UntilAge").Read(() => (usual with { UntilAge = said.UntilAge ?? usual.UntilAge }).UntilAge),
            Sharing = said.Sharing is null ? usual.Sharing : path.At("Sharing").Name<ContactSharing>(said.Sharing),
            WithTitles = said.WithTitles ?? usual.WithTitles,
        };
    }

    private static ContactSender Sender(ContactSenderDefinition said, DefinitionPath path) => new(
        path.At("Name").Read(() => DefinitionPath.Required(said.Name, "a name")),
        path.At("Addresses").Entries(said.Addresses, DefinitionNames.Name<Channel>, (address, _) => address));

    private static ContactHealthRule Health(ContactHealthDefinition said, DefinitionPath path)
    {
        var rule = new ContactHealthRule();
        rule = said.Evidence is not { } evidence ? rule : path.At("Evidence").Read(() => rule with { Evidence = evidence });
        rule = said.SoftBounces is not { } bounces ? rule : path.At("SoftBounces").Read(() => rule with { SoftBounces = bounces });
        rule = said.Rest is not { } rest ? rule : path.At("Rest").Read(() => rule with { Rest = rest });
        return said.LongestRest is not { } longest ? rule : path.At("LongestRest").Read(() => rule with { LongestRest = longest });
    }
}
