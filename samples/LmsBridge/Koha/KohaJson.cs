using System.Text.Json.Serialization;
using LibraryService.Samples.Bridge.Events;

namespace LibraryService.Samples.Bridge.Koha;

[JsonSerializable(typeof(KohaPatron))]
[JsonSerializable(typeof(KohaHold))]
[JsonSerializable(typeof(KohaSuggestion))]
[JsonSerializable(typeof(KohaTicket))]
[JsonSerializable(typeof(KohaTicketUpdate))]
[JsonSerializable(typeof(KohaMessage))]
[JsonSerializable(typeof(KohaBiblio))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, MaxDepth = 16, Converters = [typeof(LooseTextConverter)])]
internal sealed partial class KohaJson : JsonSerializerContext;
