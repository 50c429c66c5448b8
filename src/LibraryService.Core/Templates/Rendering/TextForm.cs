namespace LibraryService.Templates.Rendering;

/// <summary>How text is encoded, so that a value can never become anything but text.</summary>
internal enum TextForm : byte
{
    /// <summary>Plain text.</summary>
    Plain,

    /// <summary>Plain text in the characters that a short message has for nothing.</summary>
    Sms,

    /// <summary>One line of a message's header.</summary>
    Header,

    /// <summary>Paragraphs and lists of a page, well formed as XML.</summary>
    Html,

    /// <summary>Paragraphs to be spoken.</summary>
    Ssml,
}
