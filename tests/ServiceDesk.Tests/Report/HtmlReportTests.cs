using System.Globalization;
using System.Text.RegularExpressions;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Report;

namespace LibraryService.Samples.Desk.Tests.Report;

public partial class HtmlReportTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly string Page = HtmlReport.Of(SharedQuarter.View);

    [Fact]
    public void It_asks_for_nothing_from_outside()
    {
        foreach (var outside in (string[])["<script", "src=", "<link", "@import", "url(", "http-equiv=\"refresh"])
        {
            Page.ShouldNotContain(outside);
        }
    }

    [Theory]
    [InlineData("promises")]
    [InlineData("channels")]
    [InlineData("satisfied")]
    [InlineData("patrons")]
    [InlineData("rota")]
    [InlineData("story")]
    public void It_has_every_part_and_leads_to_it(string part)
    {
        Page.ShouldContain($" id=\"{part}\"");
        Page.ShouldContain($"href=\"#{part}\"");
    }

    [Fact]
    public void Every_picture_has_a_name_a_description_and_its_table_of_numbers()
    {
        var figures = Page.Split("<figure ").Skip(1).Select(figure => figure[..figure.IndexOf("</figure>", StringComparison.Ordinal)]).ToList();
        figures.Count.ShouldBe(7);
        foreach (var figure in figures)
        {
            figure.ShouldContain("<table>");
            figure.ShouldContain("<caption>");
            var named = Named().Matches(figure);
            named.Count.ShouldBe(2);
            foreach (var id in named.SelectMany(match => match.Groups[1].Value.Split(' ')))
            {
                Regex.Match(figure, $"<(title|desc) id=\"{id}\">([^<]+)<", RegexOptions.None, Patience).Groups[2].Value.Length.ShouldBeGreaterThan(5);
            }
        }
    }

    [Fact]
    public void No_id_is_used_twice()
    {
        var ids = Id().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(ids.Count);
    }

    [Fact]
    public void What_people_wrote_cannot_become_markup()
    {
        var page = new HtmlText();
        page.Add($"<p>{"<script>alert(1)</script> & \"more\""}</p>");
        page.ToString().ShouldBe("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;</p>\n");
    }

    [Theory]
    [InlineData("ink", "paper", 7)]
    [InlineData("ink", "card", 7)]
    [InlineData("soft", "paper", 4.5)]
    [InlineData("soft", "card", 4.5)]
    [InlineData("main", "paper", 4.5)]
    [InlineData("warm", "paper", 4.5)]
    [InlineData("warm", "card", 4.5)]
    [InlineData("good", "card", 4.5)]
    [InlineData("card", "main", 4.5)]
    public void Its_colours_have_contrast_enough_on_light_and_on_dark(string text, string ground, double least)
    {
        var palettes = OwnFile.Read("report.css").Split(":root {").Skip(1).Take(2).ToList();
        palettes.Count.ShouldBe(2);
        palettes.ShouldAllBe(palette => Contrast(Colour(palette, text), Colour(palette, ground)) >= least);
    }

    private static string Colour(string palette, string name) => Regex.Match(palette, $"--{name}: #([0-9a-f]{{6}})", RegexOptions.None, Patience).Groups[1].Value;

    // WCAG 2.2: relative luminance and contrast ratio.
    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Light(colour[..2])) + (0.7152 * Light(colour[2..4])) + (0.0722 * Light(colour[4..]));

    private static double Light(string hex)
    {
        var share = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("aria-labelledby=\"(?<id>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Named();

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Id();
}
