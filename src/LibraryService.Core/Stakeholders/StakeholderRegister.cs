using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using LibraryService.Desk;
using LibraryService.Hours;

namespace LibraryService.Stakeholders;

/// <summary>Those whose support a library needs or has.</summary>
/// <remarks>Immutable. Texts of it show how many there are, never who.</remarks>
public sealed record StakeholderRegister
{
    /// <param name="stakeholders">Those in it.</param>
    /// <exception cref="ArgumentException">Two have one name in the register.</exception>
    public StakeholderRegister(IEnumerable<Stakeholder> stakeholders)
    {
        ArgumentNullException.ThrowIfNull(stakeholders);
        Stakeholders = [.. stakeholders];
        if (Stakeholders.GroupBy(one => one.Id).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Each stakeholder has a name of its own in the register, but '{twice.Key}' came twice.", nameof(stakeholders));
        }
    }

    /// <summary>Those in it, in the order in which they were added.</summary>
    public IReadOnlyList<Stakeholder> Stakeholders { get; private init; }

    /// <summary>From which interest or influence on it is much.</summary>
    /// <value>From 2 to 5. The default is 4.</value>
    public int HighFrom
    {
        get;
        init => field = value is > Stakeholder.Lowest and <= Stakeholder.Highest
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, string.Create(
                CultureInfo.InvariantCulture, $"Much begins at {Stakeholder.Lowest + 1} to {Stakeholder.Highest}."));
    } = 4;

    /// <summary>Somebody in it; null when there is nobody of that name.</summary>
    public Stakeholder? Find(StakeholderId id) => Stakeholders.FirstOrDefault(one => one.Id == id);

    /// <summary>The field of the grid in which somebody stands.</summary>
    public Engagement EngagementOf(Stakeholder stakeholder)
    {
        ArgumentNullException.ThrowIfNull(stakeholder);
        return stakeholder.EngagementAt(HighFrom);
    }

    /// <summary>The register with somebody in it, in the place of who had the same name there.</summary>
    public StakeholderRegister With(Stakeholder stakeholder)
    {
        ArgumentNullException.ThrowIfNull(stakeholder);
        return Find(stakeholder.Id) is null
            ? this with { Stakeholders = [.. Stakeholders, stakeholder] }
            : this with { Stakeholders = [.. Stakeholders.Select(one => one.Id == stakeholder.Id ? stakeholder : one)] };
    }

    /// <summary>The register without somebody: nothing of them stays in it. What was written to them is erased from the stores under <see cref="Stakeholder.Patron"/>.</summary>
    public StakeholderRegister Without(StakeholderId id) => this with { Stakeholders = [.. Stakeholders.Where(one => one.Id != id)] };

    /// <summary>
    /// The register with the contacts that cases tell of in the history, each once. One that a case told of before and no longer does, because what was sent did not arrive, is taken out.
    /// Cases of others are left out.
    /// </summary>
    public StakeholderRegister With(params IEnumerable<ServiceCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var own = cases.ToLookup(@case => @case.Inquiry.Patron ?? default);
        return this with { Stakeholders = [.. Stakeholders.Select(one => own[one.Patron].Aggregate(one, With))] };
    }

    /// <summary>The register that a definition says.</summary>
    /// <exception cref="FormatException">Something in it cannot be read; the message starts with its path, such as <c>Stakeholders:0:Kind</c>.</exception>
    public static StakeholderRegister From(StakeholderRegisterDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return StakeholderReader.Read(definition);
    }

    /// <summary>Reads a register from the JSON of <see cref="StakeholderRegisterDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static StakeholderRegister ParseJson(string json) => TryParseJson(json, out var register, out var error) ? register : throw new FormatException(error);

    /// <summary>Reads a register as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out StakeholderRegister? register, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, StakeholderJson.Default.StakeholderRegisterDefinition, "A register of stakeholders was", From, out register, out error);

    /// <summary>The register in its plain form, with names and addresses: personal data.</summary>
    public StakeholderRegisterDefinition ToDefinition() => StakeholderReader.Write(this);

    /// <summary>The register as JSON that <see cref="ParseJson"/> reads: personal data.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), StakeholderJson.Default.StakeholderRegisterDefinition);

    private static Stakeholder With(Stakeholder one, ServiceCase @case)
    {
        var key = StakeholderContacts.KeyOf(@case);
        return one with { History = [.. one.History.Where(contact => !contact.Key.StartsWith(key, StringComparison.Ordinal)), .. StakeholderContacts.Told(@case)] };
    }

    /// <summary>How many are in it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Stakeholders.Count} stakeholders");
}
