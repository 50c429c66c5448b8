using LibraryService.Samples.Desk.Pictures;

namespace LibraryService.Samples.Desk.Report;

/// <summary>A picture with what it says and the numbers that it shows, drawn for a wide page and for a phone.</summary>
/// <param name="Id">Its name in the page.</param>
/// <param name="Title">What one sees.</param>
/// <param name="Says">What it means, in a sentence or two.</param>
/// <param name="Draw">Draws it, given the width in pixels.</param>
/// <param name="Numbers">What it shows.</param>
internal sealed record Figure(string Id, string Title, string Says, Func<int, SvgPicture> Draw, NumberTable Numbers)
{
    private const int Wide = 900;
    private const int Narrow = 340;

    /// <summary>Writes it.</summary>
    public void Write(HtmlText page)
    {
        page.Add($"<figure id=\"{Id}\"><figcaption><strong>{Title}</strong><span>{Says}</span></figcaption>");
        page.Raw(Draw(Wide).ToInline($"{Id}-wide", "wide"));
        page.Raw(Draw(Narrow).ToInline($"{Id}-narrow", "narrow"));
        page.Raw("<details><summary>The numbers</summary>");
        Numbers.Write(page);
        page.Raw("</details></figure>");
    }
}
