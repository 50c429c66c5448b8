using System.Text.Json.Serialization;
using LibraryService.Samples.Bridge.Events;

namespace LibraryService.Samples.Bridge.Folio;

[JsonSerializable(typeof(FolioUser))]
[JsonSerializable(typeof(FolioRequest))]
[JsonSerializable(typeof(FolioLoan))]
[JsonSerializable(typeof(FolioNotice))]
[JsonSerializable(typeof(FolioCalendar))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 16, Converters = [typeof(LooseTextConverter)])]
internal sealed partial class FolioJson : JsonSerializerContext;
