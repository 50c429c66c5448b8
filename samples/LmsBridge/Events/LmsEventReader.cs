using System.Globalization;
using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>Reads events in their neutral form.</summary>
internal static class LmsEventReader
{
    private const int MostItems = 100;
    private const int MostNotices = 99;

    public static LmsReading Read(LmsEventDefinition said, LmsFields fields)
    {
        var kind = fields.Choice<LmsEventKind>("kind", said.Kind);
        if (kind is null && fields.AreWell)
        {
            fields.Wrong("kind", $"one of {string.Join(", ", Enum.GetNames<LmsEventKind>())} is expected");
        }

        return fields.Read(() => LmsReading.Of(new LmsEvent
        {
            Kind = kind!.Value,
            System = "lms",
            Id = fields.Id("id", said.Id),
            Key = fields.TryId("key", said.Key),
            Patron = fields.Patron("patron", said.Patron),
            At = fields.Instant("at", said.At),
            Branch = fields.Branch("branch", said.Branch),
            Items = [.. Few("items", said.Items, fields).Select(item => fields.Line("items", item)).OfType<string>()],
            Day = fields.Day("day", said.Day),
            Text = fields.Text("text", said.Text),
            ReplyTo = fields.Mailbox("replyTo", said.ReplyTo),
            Channel = fields.Choice<Channel>("channel", said.Channel) ?? Channel.Web,
            Language = fields.Line("language", said.Language, longest: 35) ?? "",
            Loss = fields.Choice<ItemLoss>("loss", said.Loss),
            OtherCopies = [.. Few("otherCopies", said.OtherCopies, fields).Select(day => fields.Day("otherCopies", day))],
            ByPatron = LmsFields.Flag(said.ByPatron),
            CancelReason = fields.Choice<HoldCancelReason>("cancelReason", said.CancelReason),
            Refusal = fields.Choice<SuggestionRefusal>("refusal", said.Refusal),
            Recall = fields.Choice<RecallCause>("recall", said.Recall),
            NoticeNo = Number("noticeNo", said.NoticeNo, fields),
            Notice = fields.TryId("notice", said.Notice),
        }));
    }

    private static List<string?> Few(string field, List<string?>? values, LmsFields fields)
    {
        if (values?.Count > MostItems)
        {
            fields.Wrong(field, string.Create(CultureInfo.InvariantCulture, $"at most {MostItems} are expected"));
            return [];
        }

        return values ?? [];
    }

    private static int Number(string field, string? value, LmsFields fields)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return 1;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostNotices)
        {
            return number;
        }

        fields.Wrong(field, string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {MostNotices} is expected"));
        return 1;
    }
}
