using System.Text.Json.Serialization;
using LibraryService.Samples.Bridge.Patrons;

namespace LibraryService.Samples.Bridge.Events;

[JsonSerializable(typeof(LmsEventDefinition))]
[JsonSerializable(typeof(LmsPatron))]
[JsonSerializable(typeof(LmsTitleDefinition))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    MaxDepth = 8,
    Converters = [typeof(LooseTextConverter)])]
internal sealed partial class LmsJson : JsonSerializerContext;
