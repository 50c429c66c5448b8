using System.Text.Json.Serialization;

namespace LibraryService.Samples.Bridge.Events;

[JsonSerializable(typeof(IReadOnlyList<LmsOutcome>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class OutcomeJson : JsonSerializerContext;
