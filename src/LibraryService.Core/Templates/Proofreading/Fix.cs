namespace LibraryService.Templates.Proofreading;

/// <summary>A change to a text that answers a finding and changes nothing else.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Replacement">What stands there afterwards; empty to leave it out.</param>
public sealed record Fix(TextSpan Span, string Replacement)
{
    /// <summary>The text after the change.</summary>
    /// <exception cref="ArgumentException">The span ends beyond <paramref name="text"/>, so it is not the text that was read.</exception>
    public string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Span.End > text.Length)
        {
            throw new ArgumentException($"The change is at {Span}, but the text has {text.Length} characters: it is not the one that was read.", nameof(text));
        }

        return string.Concat(text.AsSpan(0, Span.Start), Replacement, text.AsSpan(Span.End));
    }
}
