namespace LibraryService.Templates;

/// <summary>A character of an SMS that is outside the 7-bit alphabet, so that the whole text has to travel with 16 bits to a unit.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The character.</param>
/// <param name="Replacement">What says the same within the 7-bit alphabet, perhaps nothing at all; null when nothing does.</param>
public sealed record SmsCharacter(TextSpan Span, string Text, string? Replacement);
