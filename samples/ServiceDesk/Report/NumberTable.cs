namespace LibraryService.Samples.Desk.Report;

/// <summary>The numbers of a picture, or a list of its own.</summary>
/// <param name="Caption">What they are.</param>
/// <param name="Headings">One that ends in &gt; stands to the right; one that ends in ~ may break its cells.</param>
/// <param name="Rows">The cells, row by row; the first of each names the row.</param>
internal sealed record NumberTable(string Caption, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Writes it, in a frame of its own that scrolls where it is too wide.</summary>
    public void Write(HtmlText page)
    {
        page.Add($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{Caption}\"><table><caption>{Caption}</caption><thead><tr>");
        for (var i = 0; i < Headings.Count; i++)
        {
            page.Add($"<th scope=\"col\" class=\"{Style(i)}\">{Headings[i].TrimEnd('>', '~')}</th>");
        }

        page.Raw("</tr></thead><tbody>");
        foreach (var row in Rows)
        {
            page.Raw("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                page.Add(i == 0 ? (FormattableString)$"<th scope=\"row\">{row[i]}</th>" : $"<td class=\"{Style(i)}\">{row[i]}</td>");
            }

            page.Raw("</tr>");
        }

        page.Raw("</tbody></table></div>");
    }

    private string Style(int column) => Headings[column][^1] switch { '>' => "r", '~' => "w", _ => "n" };
}
