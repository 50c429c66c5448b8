using System.Text.Json;
using System.Text.Json.Serialization;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Promises;

[JsonSerializable(typeof(List<SlaPolicyDefinition>))]
[JsonSourceGenerationOptions(
    PropertyNameCaseInsensitive = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
internal sealed partial class PromisesJson : JsonSerializerContext;
