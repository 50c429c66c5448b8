using System.Globalization;
using LibraryService.Evidence;
using LibraryService.Hours;
using LibraryService.Routing;

namespace LibraryService.Stakeholders;

/// <summary>Turns the plain form of a register into the value and back, and names the path of what it cannot read.</summary>
internal static class StakeholderReader
{
    public static StakeholderRegister Read(StakeholderRegisterDefinition said)
    {
        var path = DefinitionPath.Root;
        var stakeholders = path.At("Stakeholders").Each(said.Stakeholders, Read);
        var register = path.At("Stakeholders").Read(() => new StakeholderRegister(stakeholders));
        return said.HighFrom is { } highFrom ? path.At("HighFrom").Read(() => register with { HighFrom = highFrom }) : register;
    }

    public static StakeholderRegisterDefinition Write(StakeholderRegister register) => new()
    {
        HighFrom = register.HighFrom,
        Stakeholders = [.. register.Stakeholders.Select(Write)],
    };

    private static Stakeholder Read(StakeholderDefinition said, DefinitionPath path)
    {
        var contact = said.Contact is null ? new PatronContact() : path.At("Contact").Read(() => ContactRequestReader.Patron(said.Contact, path.At("Contact")));
        return new Stakeholder
        {
            Id = new StakeholderId(InquiryDefinitionReader.Name(path.At("Id"), said.Id)),
            Name = InquiryDefinitionReader.Name(path.At("Name"), said.Name),
            Kind = path.At("Kind").Name<StakeholderKind>(said.Kind),
            Interest = Level(path.At("Interest"), said.Interest),
            Influence = Level(path.At("Influence"), said.Influence),
            Since = path.At("Since").Read(() => DefinitionReader.ReadInstant(said.Since)),
            CaresAbout = path.At("CaresAbout").Names<EvidenceSection>(said.CaresAbout),
            Contact = contact,
            IsOwedReports = said.IsOwedReports,
            Owner = said.Owner is null ? default : new StaffId(InquiryDefinitionReader.Name(path.At("Owner"), said.Owner)),
            History = path.At("History").Each(said.History, Read),
        };
    }

    private static StakeholderContact Read(StakeholderContactDefinition said, DefinitionPath path) => new(
        InquiryDefinitionReader.Name(path.At("Key"), said.Key),
        path.At("At").Read(() => DefinitionReader.ReadInstant(said.At)),
        said.Channel is null ? null : path.At("Channel").Name<Channel>(said.Channel),
        said.Note);

    private static int Level(DefinitionPath path, int? level) => path.Read(() => DefinitionPath.Required(level, "a level from 1 to 5") is >= Stakeholder.Lowest and <= Stakeholder.Highest and var known
        ? known
        : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"a level is from {Stakeholder.Lowest} to {Stakeholder.Highest}, but this is {level}")));

    private static StakeholderDefinition Write(Stakeholder stakeholder) => new()
    {
        Id = $"{stakeholder.Id}",
        Name = stakeholder.Name,
        Kind = $"{stakeholder.Kind}",
        Interest = stakeholder.Interest,
        Influence = stakeholder.Influence,
        Since = Instant(stakeholder.Since),
        CaresAbout = stakeholder.CaresAbout.Count == 0 ? null : [.. stakeholder.CaresAbout.Select(section => $"{section}")],
        Contact = ContactRequestWriter.Patron(stakeholder.Contact),
        IsOwedReports = stakeholder.IsOwedReports,
        Owner = stakeholder.Owner.IsEmpty ? null : $"{stakeholder.Owner}",
        History = stakeholder.History.Count == 0 ? null : [.. stakeholder.History.Select(contact => new StakeholderContactDefinition
        {
            Key = contact.Key,
            At = Instant(contact.At),
            Channel = contact.Channel is { } channel ? $"{channel}" : null,
            Note = contact.Note,
        })],
    };

    private static string Instant(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);
}
