using System.Text.Json.Serialization;

namespace LibraryService.Statistics;

[JsonSerializable(typeof(DurationHistogramDefinition))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
internal sealed partial class DurationHistogramJson : JsonSerializerContext;
