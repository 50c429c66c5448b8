using System.Globalization;
using LibraryService.Evidence;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Tests.Browser;

namespace LibraryService.Samples.Desk.Tests.Report;

public class EvidenceInBrowserTests
{
    // Where the pictures are left to be looked at.
    private static readonly string Pictures = Repository.Path("artifacts", "evidence");
    private static readonly Lazy<EvidencePack> Pack = new(Make);

    [Theory]
    [InlineData("phone-light", 390, 844, false, false)]
    [InlineData("small-phone", 320, 640, false, false)]
    [InlineData("desktop-dark", 1280, 900, true, false)]
    [InlineData("desktop-light", 1280, 900, false, false)]
    [InlineData("paper", 680, 960, true, true)]
    public async Task Both_pages_open_without_a_complaint_ask_the_network_for_nothing_and_do_not_overflow(string name, int width, int height, bool isDark, bool isPaper)
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        using var scratch = new Scratch();
        Directory.CreateDirectory(Pictures);
        foreach (var (page, html) in new[] { ("evidence", Pack.Value.ToHtml(CultureInfo.GetCultureInfo("en-GB"))), ("accreditation", Pack.Value.ToAccreditation(CultureInfo.GetCultureInfo("es-ES"))) })
        {
            await using var browser = await Chromium.StartAsync();
            await browser.OpenAsync(scratch.Write($"{page}.html", html), width, height, isDark, isPaper);
            (await browser.EvaluateAsync<string>(TooWide)).ShouldBeEmpty();
            (await browser.EvaluateAsync<bool>("[...document.querySelectorAll('svg')].every(one => one.querySelector('title').textContent.length > 0 && one.querySelector('desc').textContent.length > 0)")).ShouldBeTrue();
            if (isPaper)
            {
                (await browser.EvaluateAsync<bool>("[...document.querySelectorAll('details table')].every(one => one.checkVisibility())")).ShouldBeTrue();
            }

            await File.WriteAllBytesAsync(Path.Combine(Pictures, $"{page}-{name}.png"), await browser.PictureAsync(), TestContext.Current.CancellationToken);
            browser.Complaints.ShouldBeEmpty();
            browser.Requests.ShouldHaveSingleItem().ShouldStartWith("file:");
        }
    }

    private static EvidencePack Make()
    {
        var figures = new QuarterEvidence(SharedQuarter.Result, SharedQuarter.Cast, []);
        var period = new EvidencePeriod(new DateOnly(2026, 8, 16), new DateOnly(2026, 9, 30), "Europe/London");
        return EvidencePack.Of(figures.Of(period), figures.Of(period.Before()), new EvidenceOptions { Library = "Millbrook Libraries" });
    }

    // What reaches beyond the page, but for what lies in a frame that scrolls.
    private const string TooWide =
        """
        [...document.querySelectorAll('body *')]
            .filter(one => !one.closest('.scroll table') && one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
            .map(one => one.tagName + '.' + (one.getAttribute('class') || '') + ': ' + one.textContent.slice(0, 40)).join('; ')
        """;
}
