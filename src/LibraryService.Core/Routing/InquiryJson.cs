using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibraryService.Routing;

[JsonSerializable(typeof(InquiryPolicyDefinition))]
[JsonSerializable(typeof(InquiryFactsDefinition))]
[JsonSerializable(typeof(PhoneTreeDefinition))]
[JsonSourceGenerationOptions(
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    PropertyNameCaseInsensitive = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
internal sealed partial class InquiryJson : JsonSerializerContext;
