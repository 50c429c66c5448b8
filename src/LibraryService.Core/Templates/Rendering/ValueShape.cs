namespace LibraryService.Templates.Rendering;

/// <summary>How a value lies in memory.</summary>
internal enum ValueShape : byte
{
    None,
    Text,
    Whole,
    Decimal,
    Day,
    Instant,
    Time,
    Span,
    Flag,
    Money,
    Link,
    List,
}
