using LibraryService.Desk;
using LibraryService.Templates.Messages;
using LibraryService.Testing;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>Cases to keep.</summary>
internal static class Cases
{
    public static DateTimeOffset Noon { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static ServiceDesk Desk(DateTimeOffset at) => new(time: new ManualTime(at));

    public static ServiceCase Opened(string id, string? patron = null, string text = "When is the café open?", string replyTo = "ada@example.org") => Desk(Noon).Receive(new Inquiry
    {
        Id = new CaseId(id),
        Patron = patron is null ? null : new PatronId(patron),
        Channel = Channel.Email,
        Text = text,
        ReplyTo = replyTo,
        ReceivedAt = Noon,
    });

    public static ServiceCase Answered(string id, string? patron = null) =>
        Desk(Noon.AddHours(1)).Reply(Opened(id, patron), new Answer("When is the café open?", "Every day from ten to four."));
}
