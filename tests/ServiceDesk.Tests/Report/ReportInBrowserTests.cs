using LibraryService.Samples.Desk.Report;
using LibraryService.Samples.Desk.Tests.Browser;

namespace LibraryService.Samples.Desk.Tests.Report;

public class ReportInBrowserTests
{
    // Where the pictures are left to be looked at.
    private static readonly string Pictures = Repository.Path("artifacts", "report");

    [Theory]
    [InlineData("phone-light", 390, 844, false)]
    [InlineData("phone-dark", 390, 844, true)]
    [InlineData("small-phone", 320, 640, false)]
    [InlineData("tablet", 768, 1024, false)]
    [InlineData("desktop-light", 1280, 900, false)]
    [InlineData("desktop-dark", 1280, 900, true)]
    public async Task It_opens_without_a_complaint_asks_the_network_for_nothing_and_nothing_overflows(string name, int width, int height, bool isDark)
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        using var scratch = new Scratch();
        var path = scratch.Write("report.html", HtmlReport.Of(SharedQuarter.View));
        await using var browser = await Chromium.StartAsync();
        await browser.OpenAsync(path, width, height, isDark);
        (await browser.EvaluateAsync<int>("window.innerWidth")).ShouldBe(width);
        (await browser.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await browser.EvaluateAsync<string>(TooWide)).ShouldBeEmpty();
        (await browser.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches")).ShouldBe(isDark);
        (await browser.EvaluateAsync<int>("[...document.querySelectorAll('figure svg')].filter(one => one.getBoundingClientRect().width > 0).length"))
            .ShouldBe(await browser.EvaluateAsync<int>("document.querySelectorAll('figure').length"));
        var picture = await browser.PictureAsync();
        picture.Length.ShouldBeGreaterThan(50_000);
        Directory.CreateDirectory(Pictures);
        await File.WriteAllBytesAsync(Path.Combine(Pictures, $"{name}.png"), picture, TestContext.Current.CancellationToken);
        browser.Complaints.ShouldBeEmpty();
        browser.Requests.ShouldHaveSingleItem().ShouldStartWith("file:");
    }

    [Fact]
    public async Task On_paper_every_table_of_numbers_is_open_and_nothing_overflows()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        using var scratch = new Scratch();
        await using var browser = await Chromium.StartAsync();
        await browser.OpenAsync(scratch.Write("report.html", HtmlReport.Of(SharedQuarter.View)), 680, 960, isDark: true, isPaper: true);
        (await browser.EvaluateAsync<bool>("[...document.querySelectorAll('details table')].every(one => one.checkVisibility())")).ShouldBeTrue();
        (await browser.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
        (await browser.EvaluateAsync<string>(TooWide)).ShouldBeEmpty();
        Directory.CreateDirectory(Pictures);
        await File.WriteAllBytesAsync(Path.Combine(Pictures, "paper.png"), await browser.PictureAsync(), TestContext.Current.CancellationToken);
    }

    // What reaches beyond the page, but for what lies in a frame that scrolls.
    private const string TooWide =
        """
        [...document.querySelectorAll('body *')]
            .filter(one => !one.closest('.scroll table') && one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
            .map(one => one.tagName + '.' + (one.getAttribute('class') || '') + ': ' + one.textContent.slice(0, 40)).join('; ')
        """;
}
