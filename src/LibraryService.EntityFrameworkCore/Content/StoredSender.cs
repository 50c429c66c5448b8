using LibraryService.Routing;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="ContactSender"/>.</summary>
internal sealed class StoredSender
{
    public required string Name { get; set; }

    public List<StoredPoint>? Addresses { get; set; }

    public static StoredSender Of(ContactSender sender) => new()
    {
        Name = sender.Name,
        Addresses = sender.Addresses.Count == 0
            ? null
            : [.. sender.Addresses.OrderBy(address => address.Key).Select(address => new StoredPoint { Channel = address.Key, Address = address.Value })],
    };

    public ContactSender ToSender() => new(Name, Addresses?.Select(address => KeyValuePair.Create(address.Channel, address.Address)));
}
