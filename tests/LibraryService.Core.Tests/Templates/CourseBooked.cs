using LibraryService.Templates;

namespace LibraryService.Tests.Templates;

/// <summary>A message of a library's own.</summary>
internal sealed record CourseBooked(string Course, DateOnly On, string? Room = null) : IMessageModel
{
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("course", privacy: FieldPrivacy.Private)
        .Date("on")
        .Text("room", optional: true));

    public MessageValues ToValues() => Fields.Values(v => v
        .Set("course", Course)
        .Set("on", On)
        .Set("room", Room));
}
