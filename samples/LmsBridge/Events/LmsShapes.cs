using LibraryService.Samples.Bridge.Folio;
using LibraryService.Samples.Bridge.Koha;
using LibraryService.Samples.Bridge.Patrons;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>All that the bridge takes in.</summary>
internal static class LmsShapes
{
    public static IReadOnlyList<LmsShape> Neutral { get; } =
    [
        LmsShape.Of("/events", LmsJson.Default.LmsEventDefinition, LmsEventReader.Read),
        LmsShape.Of("/patrons", LmsJson.Default.LmsPatron, LmsPatronReader.Read),
        LmsShape.Of("/titles", LmsJson.Default.LmsTitleDefinition, LmsTitleReader.Read),
    ];

    public static IReadOnlyList<LmsShape> Koha { get; } =
    [
        LmsShape.Of("/koha/patrons", KohaJson.Default.KohaPatron, KohaMapper.Patron),
        LmsShape.Of("/koha/holds", KohaJson.Default.KohaHold, KohaMapper.Hold),
        LmsShape.Of("/koha/suggestions", KohaJson.Default.KohaSuggestion, KohaMapper.Suggestion),
        LmsShape.Of("/koha/tickets", KohaJson.Default.KohaTicket, KohaMapper.Ticket),
        LmsShape.Of("/koha/ticket_updates", KohaJson.Default.KohaTicketUpdate, KohaMapper.TicketUpdate),
        LmsShape.Of("/koha/messages", KohaJson.Default.KohaMessage, KohaMapper.Message),
    ];

    public static IReadOnlyList<LmsShape> Folio { get; } =
    [
        LmsShape.Of("/folio/users", FolioJson.Default.FolioUser, FolioMapper.User),
        LmsShape.Of("/folio/requests", FolioJson.Default.FolioRequest, FolioMapper.Request),
        LmsShape.Of("/folio/loans", FolioJson.Default.FolioLoan, FolioMapper.Loan),
        LmsShape.Of("/folio/notices", FolioJson.Default.FolioNotice, FolioMapper.Notice),
        LmsShape.Of("/folio/calendars", FolioJson.Default.FolioCalendar, FolioHours.Read),
    ];
}
