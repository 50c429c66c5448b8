namespace LibraryService.Templates.Proofreading;

/// <summary>A line without white space around it; empty when it has nothing else.</summary>
internal readonly record struct TextLine(int Start, int End)
{
    public bool IsEmpty => Start == End;
}
