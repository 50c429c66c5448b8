using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibraryService.EntityFrameworkCore.Content;

[JsonSerializable(typeof(StoredEvent))]
[JsonSerializable(typeof(List<StoredEvent>))]
[JsonSerializable(typeof(StoredEntry))]
[JsonSerializable(typeof(StoredAttempt))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(StoredContact))]
[JsonSerializable(typeof(StoredSurvey))]
[JsonSerializable(typeof(StoredReading))]
[JsonSerializable(typeof(StoredExport))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    /// <summary>Members by their names, so that an enumeration may grow; what is as by default is left out; letters stay letters.</summary>
    public static StoredJson Form { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new StoredText(),
            new JsonStringEnumConverter<Channel>(),
            new JsonStringEnumConverter<Desk.CaseEventKind>(),
            new JsonStringEnumConverter<Desk.CaseNotices>(),
            new JsonStringEnumConverter<Metrics.Satisfaction.VoiceKind>(),
            new JsonStringEnumConverter<Desk.ReplyOutcome>(),
            new JsonStringEnumConverter<Delivery.DeliveryState>(),
            new JsonStringEnumConverter<Delivery.DeliveryReason>(),
            new JsonStringEnumConverter<Priority>(),
            new JsonStringEnumConverter<Urgency>(),
            new JsonStringEnumConverter<MessagePurpose>(),
            new JsonStringEnumConverter<SelfServiceOutcome>(),
            new JsonStringEnumConverter<CallBackAnswer>(),
            new JsonStringEnumConverter<DeliveryOutcomeKind>(),
            new JsonStringEnumConverter<Routing.ContactDevice>(),
            new JsonStringEnumConverter<Routing.ContactEvidenceKind>(),
            new JsonStringEnumConverter<Privacy.ConsentChange>(),
            new JsonStringEnumConverter<Privacy.ConsentBasis>(),
            new JsonStringEnumConverter<PatronStanding>(),
        },
    });
}
