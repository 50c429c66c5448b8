using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibraryService.Routing;

[JsonSerializable(typeof(ContactPolicyDefinition))]
[JsonSerializable(typeof(ContactRequestDefinition))]
[JsonSourceGenerationOptions(
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    PropertyNameCaseInsensitive = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
internal sealed partial class ContactJson : JsonSerializerContext;
