namespace LibraryService.Tests.Desk.Histories;

/// <summary>A clock that is set to any instant, so that a hundred thousand histories can begin at the same one.</summary>
internal sealed class HistoryTime : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
