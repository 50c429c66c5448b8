using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibraryService.Evidence;

[JsonSerializable(typeof(SelfServiceReadinessDefinition))]
[JsonSourceGenerationOptions(
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    PropertyNameCaseInsensitive = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
internal sealed partial class ReadinessJson : JsonSerializerContext;
