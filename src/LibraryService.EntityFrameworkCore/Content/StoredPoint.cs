using LibraryService.Routing;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="ContactPoint"/>.</summary>
internal sealed class StoredPoint
{
    public Channel Channel { get; set; }

    public required string Address { get; set; }

    public bool IsVerified { get; set; }

    public bool DoNotUse { get; set; }

    public bool IsShared { get; set; }

    public bool HasObjection { get; set; }

    public bool HasStop { get; set; }

    public ContactDevice Device { get; set; }

    public int? MaxLength { get; set; }

    public List<StoredEvidence>? Health { get; set; }

    public static StoredPoint Of(ContactPoint point) => new()
    {
        Channel = point.Channel,
        Address = point.Address,
        IsVerified = point.IsVerified,
        DoNotUse = point.DoNotUse,
        IsShared = point.IsShared,
        HasObjection = point.HasObjection,
        HasStop = point.HasStop,
        Device = point.Device,
        MaxLength = point.MaxLength,
        Health = point.Health.Evidence.Count == 0 ? null : [.. point.Health.Evidence.Select(StoredEvidence.Of)],
    };

    public ContactPoint ToPoint() => new(Channel, Address)
    {
        IsVerified = IsVerified,
        DoNotUse = DoNotUse,
        IsShared = IsShared,
        HasObjection = HasObjection,
        HasStop = HasStop,
        Device = Device,
        MaxLength = MaxLength,
        Health = Health is null ? ContactHealth.Unknown : ContactHealth.Of(Health.Select(one => one.ToEvidence())),
    };
}
