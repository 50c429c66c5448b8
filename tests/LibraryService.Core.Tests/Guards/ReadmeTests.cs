namespace LibraryService.Tests.Guards;

public class ReadmeTests
{
    [Fact]
    public void Every_block_of_code_names_the_snippet_that_it_shows() =>
        Blocks().Where(block => block.Snippet is null).Select(block => block.Place).ShouldBeEmpty();

    [Fact]
    public void Every_block_of_code_stands_in_its_snippet_line_for_line()
    {
        var snippets = Snippets().ToDictionary(snippet => snippet.Name, StringComparer.Ordinal);
        foreach (var block in Blocks().Where(block => block.Snippet is not null))
        {
            snippets.ShouldContainKey(block.Snippet!, $"{block.Place} shows a snippet that no file under Readme has.");
            block.Code.ShouldBe(snippets[block.Snippet!].Code, $"{block.Place} shows '{block.Snippet}'.");
        }
    }

    [Fact]
    public async Task Every_output_on_a_page_is_what_its_snippet_prints()
    {
        var snippets = Snippets().ToDictionary(snippet => snippet.Name, StringComparer.Ordinal);
        foreach (var block in Blocks().Where(block => block is { Snippet: not null, Output: not null }))
        {
            (await snippets[block.Snippet!].Output()).ShouldBe(block.Output, $"{block.Place} shows what '{block.Snippet}' prints.");
        }
    }

    [Fact]
    public async Task The_first_hour_of_an_integrator_runs_to_its_end()
    {
        var shown = Blocks().Where(block => block.Place.Contains("embedding.md", StringComparison.Ordinal)).Select(block => block.Snippet).ToHashSet(StringComparer.Ordinal);
        foreach (var snippet in Snippets().Where(snippet => shown.Contains(snippet.Name)).DistinctBy(snippet => snippet.Type, StringComparer.Ordinal))
        {
            (await snippet.Output()).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Every_snippet_is_shown_on_a_page() =>
        Snippets().Select(snippet => snippet.Name).Except(Blocks().Select(block => block.Snippet), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void A_block_is_read_with_its_name_and_its_output()
    {
        string[] page = ["# Hours", "<!-- snippet: hours -->", "```csharp", "var x = 1;", "```", "", "It prints", "```text", "1", "```", "```csharp", "```"];
        var blocks = MarkdownBlock.In("page", page);
        blocks.Count.ShouldBe(2);
        blocks[0].Place.ShouldBe("page:3");
        blocks[0].Snippet.ShouldBe("hours");
        blocks[0].Code.ShouldBe(["var x = 1;"]);
        blocks[0].Output.ShouldBe(["1"]);
        blocks[1].Snippet.ShouldBeNull();
        blocks[1].Output.ShouldBeNull();
    }

    [Theory]
    [InlineData("## Layout")]
    [InlineData("```sh\n```")]
    public void A_text_after_a_heading_or_another_block_is_no_output(string between) =>
        MarkdownBlock.In("page", ["```csharp", "```", .. between.Split('\n'), "```text", "src/", "```"])
            .ShouldHaveSingleItem()
            .Output.ShouldBeNull();

    [Fact]
    public void A_snippet_may_stand_in_pieces_and_loses_the_indent_that_all_its_lines_share() =>
        Snippet.In("Page", ["// begin: a", "using System;", "// end: a", "{", "    // begin: a", "    if (x)", "", "        y();", "    // end: a", "}"])
            .ShouldHaveSingleItem()
            .Code.ShouldBe(["using System;", "", "if (x)", "", "    y();"]);

    [Theory]
    [InlineData("// begin: a\nx\n// end: b")]
    [InlineData("// begin: a\nx")]
    [InlineData("// begin: a\n// begin: b\n// end: b")]
    public void A_snippet_that_does_not_end_is_an_error(string source) =>
        Should.Throw<FormatException>(() => Snippet.In("Page", source.Split('\n')).ToList());

    private static IEnumerable<MarkdownBlock> Blocks() => Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
        .Append(Repository.PathOf("README.md"))
        .SelectMany(page => MarkdownBlock.In(Path.GetRelativePath(Repository.Root, page), File.ReadAllLines(page)));

    private static IEnumerable<Snippet> Snippets() => Directory
        .EnumerateFiles(Repository.PathOf("tests", "LibraryService.Core.Tests", "Readme"), "*.cs")
        .Where(file => Path.GetFileName(file) is not "ISnippet.cs")
        .SelectMany(file => Snippet.In(Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file)));
}
