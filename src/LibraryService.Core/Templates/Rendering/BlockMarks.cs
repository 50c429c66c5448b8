namespace LibraryService.Templates.Rendering;

/// <summary>The markup of paragraphs and lists.</summary>
internal sealed record BlockMarks(string Paragraph, string ParagraphEnd, string List, string ListEnd, string Item, string ItemEnd, string LineBreak)
{
    public static BlockMarks Html { get; } = new("<p>", "</p>\n", "<ul>\n", "</ul>\n", "<li>", "</li>\n", "<br/>\n");

    public static BlockMarks Ssml { get; } = new("<p>", "</p>\n", "", "", "<s>", "</s>\n", "<break strength=\"medium\"/>\n");
}
