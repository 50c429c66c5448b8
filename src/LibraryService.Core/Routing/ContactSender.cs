using System.Collections.Frozen;

namespace LibraryService.Routing;

/// <summary>As whom a branch writes to its patrons: the name and addresses that they know, not those of its back office.</summary>
public sealed class ContactSender
{
    /// <param name="name">The name that patrons read, such as <c>Jubilee Library</c>.</param>
    /// <param name="addresses">The address or number from which it writes, by channel; null for none of its own.</param>
    /// <exception cref="ArgumentException">The name or an address is empty.</exception>
    public ContactSender(string name, IEnumerable<KeyValuePair<Channel, string>>? addresses = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        var kept = new Dictionary<Channel, string>();
        foreach (var (channel, address) in addresses ?? [])
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(address, nameof(addresses));
            kept.Add(ChannelSet.Check(channel), address);
        }

        Addresses = kept.ToFrozenDictionary();
    }

    /// <summary>The name that patrons read.</summary>
    public string Name { get; }

    /// <summary>The address or number from which it writes, by channel.</summary>
    public IReadOnlyDictionary<Channel, string> Addresses { get; }

    /// <summary>The name that patrons read.</summary>
    public override string ToString() => Name;
}
