using System.Text;
using LibraryService.Gateways.Mail;

namespace LibraryService.Gateways.Tests.Mail;

public class SmtpContentTests
{
    [Theory]
    [InlineData("", ".\r\n")]
    [InlineData("a", "a\r\n.\r\n")]
    [InlineData("a\r\n", "a\r\n.\r\n")]
    [InlineData(".", "..\r\n.\r\n")]
    [InlineData(".\r\nQUIT\r\n", "..\r\nQUIT\r\n.\r\n")]
    [InlineData("a\n.\nb", "a\r\n..\r\nb\r\n.\r\n")]
    [InlineData("a\r.\rb", "a\r\n..\r\nb\r\n.\r\n")]
    [InlineData("a\r\n\r\n..b", "a\r\n\r\n...b\r\n.\r\n")]
    public void A_full_stop_at_the_start_of_a_line_is_doubled_and_one_alone_is_the_end(string mail, string sent) => Sent(mail).ShouldBe(sent);

    [Fact]
    public void Whatever_the_bytes_there_is_one_end_and_it_is_at_the_end()
    {
        var random = new Random(5321);
        for (var i = 0; i < 20_000; i++)
        {
            var mail = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "\r\n.a"[random.Next(4)]));
            var lines = Sent(mail).Split("\r\n");
            lines.Any(line => line.Contains('\r', StringComparison.Ordinal) || line.Contains('\n', StringComparison.Ordinal)).ShouldBeFalse(mail);
            Array.IndexOf(lines, ".").ShouldBe(lines.Length - 2, mail);
            lines[^1].ShouldBe("");
            var said = mail.ReplaceLineEndings("\n");
            string.Join('\n', lines[..^2].Select(line => line.StartsWith('.') ? line[1..] : line)).ShouldBe(said.EndsWith('\n') ? said[..^1] : said);
        }
    }

    private static string Sent(string mail) => Encoding.Latin1.GetString(SmtpContent.Of(Encoding.Latin1.GetBytes(mail)));
}
