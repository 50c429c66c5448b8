using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibraryService.Sla;

[JsonSerializable(typeof(SlaPolicyDefinition))]
[JsonSerializable(typeof(List<SlaPolicyDefinition>))]
[JsonSourceGenerationOptions(
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    PropertyNameCaseInsensitive = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
internal sealed partial class SlaJson : JsonSerializerContext;
