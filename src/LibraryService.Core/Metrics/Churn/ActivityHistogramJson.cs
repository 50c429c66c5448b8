using System.Text.Json.Serialization;

namespace LibraryService.Metrics.Churn;

[JsonSerializable(typeof(ActivityHistogramDefinition))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
internal sealed partial class ActivityHistogramJson : JsonSerializerContext;
