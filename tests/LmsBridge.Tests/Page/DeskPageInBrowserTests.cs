using LibraryService.Samples.Desk.Tests;
using LibraryService.Samples.Desk.Tests.Browser;

namespace LibraryService.Samples.Bridge.Tests.Page;

/// <summary>The desk page as a browser shows it.</summary>
public sealed class DeskPageInBrowserTests
{
    private const string Row = "document.querySelector('tr[data-key=\"koha-ticket-9\"]')";

    // What reaches beyond the page.
    private const string TooWide =
        """
        [...document.querySelectorAll('body *')]
            .filter(one => !one.matches('.unseen, thead, thead *, .skip') && one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
            .map(one => one.tagName + '.' + (one.getAttribute('class') || '') + ': ' + one.textContent.slice(0, 40)).join('; ')
        """;

    // Where the pictures are left to be looked at.
    private static readonly string Pictures = Repository.Path("artifacts", "bridge");

    [Fact]
    public async Task A_ticket_from_Koha_appears_its_clock_turns_to_warning_and_a_reply_stops_it()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using var bridge = await WholeBridge.StartAsync();
        await using var browser = await Chromium.StartAsync();
        await browser.OpenAsync(bridge.Address, 1280, 900);
        (await browser.EvaluateAsync<string>("document.querySelector('#promises .nothing').textContent")).ShouldContain("No case is open");
        await browser.EvaluateAsync<bool>("window.isTheSamePage = true");

        await bridge.AskAsync();
        await SeenAsync(bridge, browser, $"{Row}?.className === 'running'");
        (await browser.EvaluateAsync<string>($"{Row}.querySelector('.left').textContent")).ShouldBe("in 3 h 30 min");

        bridge.Time.Advance(TimeSpan.FromHours(2.5));
        await SeenAsync(bridge, browser, $"{Row}.className === 'soon'");
        (await browser.EvaluateAsync<string>($"{Row}.querySelector('.state').textContent")).ShouldBe("Soon");

        await bridge.TakenAsync("/cases/koha-ticket-9/reply", """{"writer":"ada","question":"Is the year right?","answer":"You are right, it is 1965. We have put it right."}""");
        await SeenAsync(bridge, browser, $"{Row}.querySelector('.kept')?.textContent.endsWith('in time')");
        (await browser.EvaluateAsync<string>($"{Row}.querySelector('[data-label=Promise]').textContent")).ShouldStartWith("resolution");
        (await browser.EvaluateAsync<bool>("window.isTheSamePage")).ShouldBeTrue();

        await bridge.TakenAsync("/cases/koha-ticket-9/resolve", "{}");
        await SeenAsync(bridge, browser, $"{Row} === null");
        browser.Complaints.ShouldBeEmpty();
        browser.Requests.ShouldAllBe(address => address.StartsWith(bridge.Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_points_at_a_case_with_the_keyboard_keeps_it_when_the_list_changes()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using var bridge = await WholeBridge.StartAsync();
        await bridge.AskAsync();
        await using var browser = await Chromium.StartAsync();
        await browser.OpenAsync(bridge.Address, 1280, 900);
        await SeenAsync(bridge, browser, "document.getElementById('live').className === 'on'");
        await browser.EvaluateAsync<bool>($"({Row}.querySelector('a').focus(), true)");
        await bridge.TakenAsync("/events", """{"kind":"Question","id":"1","channel":"Sms","branch":"CPL","text":"When do you open?","patron":"42"}""");
        await SeenAsync(bridge, browser, "document.querySelectorAll('#promises tbody tr').length === 2");
        bridge.Time.Advance(TimeSpan.FromHours(3));
        await SeenAsync(bridge, browser, $"{Row}.className === 'soon'");
        (await browser.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).ShouldBe("/cases/koha-ticket-9");
        browser.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("phone-light", 390, 844, false)]
    [InlineData("phone-dark", 390, 844, true)]
    [InlineData("small-phone", 320, 640, false)]
    [InlineData("desktop-light", 1280, 900, false)]
    [InlineData("desktop-dark", 1280, 900, true)]
    public async Task The_page_and_a_case_open_without_a_complaint_and_nothing_overflows(string name, int width, int height, bool isDark)
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using var bridge = await WholeBridge.StartAsync("--Bridge:Demo=true");
        await using var browser = await Chromium.StartAsync();
        await Eventually.Is(async () => (await (await bridge.GetAsync("/", "text/html")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("koha-ticket-1003#approve", StringComparison.Ordinal));
        foreach (var (page, path) in ((string, string)[])[("desk", "/"), ("case", "/cases/koha-ticket-1003")])
        {
            await browser.OpenAsync($"{bridge.Address}{path}", width, height, isDark);
            if (path.Length == 1)
            {
                await SeenAsync(bridge, browser, "document.getElementById('live').className === 'on'");
            }

            (await browser.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            (await browser.EvaluateAsync<string>(TooWide)).ShouldBeEmpty();
            (await browser.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches")).ShouldBe(isDark);
            Directory.CreateDirectory(Pictures);
            await File.WriteAllBytesAsync(Path.Combine(Pictures, $"{page}-{name}.png"), await browser.PictureAsync(), TestContext.Current.CancellationToken);
            browser.Complaints.ShouldBeEmpty();
        }
    }

    // The page looks once a second of the bridge's time, which stands still otherwise.
    private static Task SeenAsync(WholeBridge bridge, Chromium browser, string isSo) => Eventually.Is(async () =>
    {
        bridge.Time.Advance(TimeSpan.FromSeconds(1));
        return await browser.EvaluateAsync<bool>($"!!({isSo})");
    });
}
