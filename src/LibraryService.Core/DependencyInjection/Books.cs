using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;

namespace LibraryService.DependencyInjection;

/// <summary>Puts together what was added in code and what the settings say.</summary>
internal static class Books
{
    public static HoursBook Hours(IEnumerable<BranchHours> added, LibraryServiceOptions options) => new(
    [
        .. added.Select(branch => KeyValuePair.Create(branch.Branch, branch.Hours)),
        .. HoursSettings(options).Select(setting => KeyValuePair.Create(new BranchId(setting.Branch), setting.Read())),
    ]);

    public static SlaPolicyBook Policies(IEnumerable<SlaPolicy> added, LibraryServiceOptions options) =>
        new([.. added, .. PolicySettings(options).Select(read => read())]);

    /// <summary>The branches in the settings, and how to read the hours of each.</summary>
    public static IEnumerable<(string Branch, Func<ServiceHours> Read)> HoursSettings(LibraryServiceOptions options) =>
        (options.Hours ?? new Dictionary<string, ServiceHoursDefinition>(StringComparer.Ordinal)).Select(setting =>
        (
            setting.Key,
            (Func<ServiceHours>)(() => Read(setting.Value, DefinitionPath.Root.At(nameof(options.Hours)).At(setting.Key), (hours, at) => DefinitionReader.Read(hours, at)))));

    /// <summary>How to read each policy in the settings.</summary>
    public static IEnumerable<Func<SlaPolicy>> PolicySettings(LibraryServiceOptions options) =>
        (options.Policies ?? []).Select((definition, i) =>
            (Func<SlaPolicy>)(() => Read(definition, DefinitionPath.Root.At(nameof(options.Policies)).At(i), SlaDefinitionReader.Read)));

    /// <summary>The contact policy; a library has one.</summary>
    public static ContactPolicy Contact(IEnumerable<AddedContactPolicy> added, LibraryServiceOptions options)
    {
        ContactPolicy[] all = [.. added.Select(one => one.Policy), .. ContactSettings(options).Select(read => read())];
        return all.Length switch
        {
            0 => new ContactPolicy(),
            1 => all[0],
            _ => throw new ArgumentException($"A library has one contact policy, added in code or in the settings, but there are {all.Length}.", nameof(added)),
        };
    }

    /// <summary>How to read the contact policy in the settings, if there is one.</summary>
    public static IEnumerable<Func<ContactPolicy>> ContactSettings(LibraryServiceOptions options) => options.Contact is null
        ? []
        : [() => Read(options.Contact, DefinitionPath.Root.At(nameof(options.Contact)), ContactPolicyReader.Read)];

    /// <summary>The one policy for inquiries, added in code or set; one queue that everybody answers when neither is.</summary>
    public static InquiryPolicy Inquiries(IEnumerable<InquiryPolicy> added, LibraryServiceOptions options, HoursBook hours)
    {
        InquiryPolicy[] policies = [.. added, .. InquirySettings(options, () => hours).Select(read => read())];
        return policies.Length > 1
            ? throw new ArgumentException($"There is one policy for inquiries, added in code or set, but here are {policies.Length}.", nameof(added))
            : policies.FirstOrDefault(InquiryPolicy.Default);
    }

    /// <summary>How to read the policy for inquiries in the settings, if there is one.</summary>
    public static IEnumerable<Func<InquiryPolicy>> InquirySettings(LibraryServiceOptions options, Func<HoursBook> hours)
    {
        if (options.Inquiries is { } definition)
        {
            yield return () => Read(definition, DefinitionPath.Root.At(nameof(options.Inquiries)), (said, at) => InquiryDefinitionReader.Read(said, at, hours()));
        }
    }

    private static T Read<TDefinition, T>(TDefinition? definition, DefinitionPath path, Func<TDefinition, DefinitionPath, T> read)
        where TDefinition : class => path.Read(() => read(DefinitionPath.Required(definition, "a definition"), path));
}
