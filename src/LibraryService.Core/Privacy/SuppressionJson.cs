using System.Text.Json.Serialization;

namespace LibraryService.Privacy;

[JsonSerializable(typeof(List<SuppressionEntryDefinition>))]
[JsonSourceGenerationOptions(
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    PropertyNameCaseInsensitive = true)]
internal sealed partial class SuppressionJson : JsonSerializerContext;
