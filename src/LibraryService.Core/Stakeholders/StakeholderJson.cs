using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibraryService.Stakeholders;

[JsonSerializable(typeof(StakeholderRegisterDefinition))]
[JsonSourceGenerationOptions(
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    PropertyNameCaseInsensitive = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
internal sealed partial class StakeholderJson : JsonSerializerContext;
