namespace LibraryService.Templates.Messages;

/// <summary>The messages that come with the package.</summary>
internal static class LibraryMessages
{
    public static IReadOnlyList<MessageKind> All { get; } =
    [
        MessageKind.Of<HoldReady>(),
    ];
}
