using System.Xml.Linq;
using LibraryService.Gateways.Folders;
using LibraryService.Routing;
using Microsoft.Extensions.Options;

namespace LibraryService.Gateways.Tests.Folders;

public sealed class PrintFolderGatewayTests : IDisposable
{
    private const string Address = "Ada Lovelace\n12 St James's Square\n\nLondon\nSW1Y 4JH";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_address_stands_line_by_line_where_the_window_is()
    {
        var page = await Written(Address, html: null);
        page.ShouldContain("<address>\n<bdi>Ada Lovelace</bdi><br/>\n<bdi>12 St James&#39;s Square</bdi><br/>\n<bdi>London</bdi><br/>\n<bdi>SW1Y 4JH</bdi><br/>\n</address>");
        // 25 mm of margin to the left and 20 mm above are the page's own; a line of the sender stands above the address.
        page.ShouldContain("address{position:absolute;left:0mm;top:30mm;width:85mm;height:40mm;");
    }

    [Fact]
    public async Task Another_window_moves_the_block()
    {
        var page = await Written(Address, html: null, options => (options.WindowLeft, options.WindowTop, options.WindowWidth, options.WindowHeight) = (20, 50, 90, 35));
        page.ShouldContain("address{position:absolute;left:-5mm;top:35mm;width:90mm;height:30mm;");
    }

    [Fact]
    public async Task The_block_of_a_rendered_letter_gives_way_to_the_address()
    {
        const string letter = "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<title>t</title>\n</head>\n<body>\n<p class=\"sender\">Jubilee</p>\n<address>\nold<br/>\n</address>\n<main>\n<p>We keep it.</p>\n</main>\n</body>\n</html>\n";
        var page = await Written(Address, letter);
        page.ShouldNotContain("old");
        page.Split("<address>").Length.ShouldBe(2);
        page.ShouldContain("<p>We keep it.</p>");
    }

    [Fact]
    public async Task An_address_in_the_text_stays_in_the_text()
    {
        const string letter = "<html><head></head><body><main><address>the branch</address></main></body></html>";
        var page = await Written(Address, letter);
        page.ShouldContain("<main><address>the branch</address></main>");
        page.ShouldContain("<bdi>Ada Lovelace</bdi>");
    }

    [Fact]
    public async Task Every_letter_is_well_formed_and_no_value_becomes_markup()
    {
        foreach (var value in Sending.Hostile)
        {
            var message = Sending.Message(value, Channel.Letter, $"Ada\n{value.Replace('\0', ' ')}"[..Math.Min(60, value.Length + 4)]) with
            {
                Subject = value,
                Text = value,
                Language = value,
                From = new ContactSender($"The library {value}"),
            };
            (await Gateway().SendAsync(message, Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted, value);
        }

        _folder.Files.Count.ShouldBe(Sending.Hostile.Count);
        foreach (var file in _folder.Files)
        {
            var page = XDocument.Parse(await File.ReadAllTextAsync(file, Ct));
            page.Descendants("script").ShouldBeEmpty();
            page.Descendants("address").Count().ShouldBe(1);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n \r\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9")]   // the window holds eight
    public async Task An_address_that_cannot_be_shown_is_refused(string address)
    {
        (await Gateway().SendAsync(Sending.Message(channel: Channel.Letter, to: address), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Refused);
        _folder.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(4, 85)]
    [InlineData(151, 40)]
    [InlineData(140, 71)]   // beyond the sheet
    public void A_window_that_is_not_on_the_sheet_is_told(int left, int width) => Should.Throw<OptionsValidationException>(
        () => new PrintFolderGateway(new PrintFolderOptions { Folder = _folder.Path, WindowLeft = left, WindowWidth = width }));

    private PrintFolderGateway Gateway(Action<PrintFolderOptions>? configure = null)
    {
        var options = new PrintFolderOptions { Folder = _folder.Path };
        configure?.Invoke(options);
        return new PrintFolderGateway(options);
    }

    private async Task<string> Written(string address, string? html, Action<PrintFolderOptions>? configure = null)
    {
        (await Gateway(configure).SendAsync(Sending.Message(channel: Channel.Letter, to: address) with { Html = html }, Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
        return await File.ReadAllTextAsync(_folder.Files.ShouldHaveSingleItem(), Ct);
    }
}
