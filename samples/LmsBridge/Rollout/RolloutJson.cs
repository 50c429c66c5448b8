using System.Text.Json.Serialization;

namespace LibraryService.Samples.Bridge.Rollout;

[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<HeldMessage>))]
[JsonSerializable(typeof(ReleasedMessages))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class RolloutJson : JsonSerializerContext;
