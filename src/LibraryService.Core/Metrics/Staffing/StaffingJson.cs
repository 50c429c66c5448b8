using System.Text.Json.Serialization;

namespace LibraryService.Metrics.Staffing;

[JsonSerializable(typeof(QueueTallyDefinition))]
[JsonSerializable(typeof(List<ChannelCountDefinition>))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
internal sealed partial class StaffingJson : JsonSerializerContext;
