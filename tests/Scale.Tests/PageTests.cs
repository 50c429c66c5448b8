namespace LibraryService.Scale.Tests;

public class PageTests
{
    [Fact]
    public void The_page_shows_the_tested_text_and_no_other_sql()
    {
        foreach (var file in Page.SqlFiles)
        {
            Page.Text.ShouldContain($"```sql\n{File.ReadAllText(file).TrimEnd()}\n```\n", Case.Sensitive, Path.GetFileName(file));
        }

        Page.Text.Split("```sql").Length.ShouldBe(1 + Page.SqlFiles.Count());
    }
}
