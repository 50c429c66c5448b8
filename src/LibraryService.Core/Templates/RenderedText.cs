namespace LibraryService.Templates;

/// <summary>A rendered text with the way back to its template.</summary>
/// <param name="Text">The text.</param>
/// <param name="Spans">What each stretch of it comes from, in their order.</param>
public sealed record RenderedText(string Text, IReadOnlyList<RenderedSpan> Spans)
{
    /// <summary>How long it is; never what it says.</summary>
    public override string ToString() => FormattableString.Invariant($"{Text.Length} characters");

    /// <summary>What stands at a place, or null for what neither template nor field has written, such as a break between paragraphs.</summary>
    public RenderedSpan? At(int index)
    {
        foreach (var span in Spans)
        {
            if (index >= span.Rendered.Start && index < span.Rendered.End)
            {
                return span;
            }
        }

        return null;
    }
}
