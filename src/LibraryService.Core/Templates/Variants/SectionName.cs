namespace LibraryService.Templates.Variants;

/// <summary>The sections of a message's file, each named as in the file.</summary>
internal enum SectionName : byte
{
    Subject,
    Text,
    Sms,
    Chat,
    Push,
    InApp,
    Web,
    Social,
    Voice,
    PhoneTree,
    Letter,
    Postcard,
}
