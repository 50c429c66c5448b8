namespace LibraryService.Templates.Proofreading;

/// <summary>A change to a text that answers a finding and changes nothing else.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Replacement">What stands there afterwards; empty to leave it out.</param>
public sealed record Fix(TextSpan Span, string Replacement)
{
    /// <summary>The text after the change.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends beyond <paramref name="text"/>, so it is not the text that was read.</exception>
    public string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Span.End, text.Length);
        return string.Concat(text.AsSpan(0, Span.Start), Replacement, text.AsSpan(Span.End));
    }
}
