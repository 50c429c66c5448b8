namespace LibraryService.Samples.Desk.Show;

/// <summary>A place in a text as editors count it, from 1.</summary>
internal readonly record struct TextPlace(int Line, int Column)
{
    public static TextPlace Of(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return new TextPlace(before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }
}
