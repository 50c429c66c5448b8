using System.Text;
using LibraryService.Gateways.Mail;

namespace LibraryService.Gateways.Tests.Mail;

public class SmtpReaderTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("250 ok\r\n", "250: ok")]
    [InlineData("250\r\n", "250: ")]
    [InlineData("250-one\r\n250-\r\n250 two\r\n", "250: one||two")]
    [InlineData("550 5.1.1 nobody\n", "550: 5.1.1 nobody")]
    [InlineData("220 a\r\n250 b\r\n", "220: a")]
    public async Task An_answer_is_its_code_and_its_lines(string said, string read)
    {
        var reply = await new SmtpReader(new MemoryStream(Encoding.Latin1.GetBytes(said))).ReadAsync(Ct);
        $"{reply.Code}: {string.Join('|', reply.Lines)}".ShouldBe(read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("250 ok")]
    [InlineData("\r\n")]
    [InlineData("25\r\n")]
    [InlineData("2500\r\n")]
    [InlineData("199 no\r\n")]
    [InlineData("600 no\r\n")]
    [InlineData("2 5 no\r\n")]
    [InlineData("+25 no\r\n")]
    [InlineData(" 250 no\r\n")]
    [InlineData("250-one\r\n251 two\r\n")]
    [InlineData("250-one\r\n")]
    [InlineData("hello\r\n")]
    public async Task What_is_no_answer_is_told(string said) => await Should.ThrowAsync<SmtpSessionException>(
        async () => await new SmtpReader(new MemoryStream(Encoding.Latin1.GetBytes(said))).ReadAsync(Ct));

    [Fact]
    public async Task No_answer_is_without_an_end()
    {
        var line = Encoding.Latin1.GetBytes("250-" + new string('x', 100_000));
        await Should.ThrowAsync<SmtpSessionException>(async () => await new SmtpReader(new MemoryStream(line)).ReadAsync(Ct));
        var lines = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("250-x\r\n", 10_000)));
        await Should.ThrowAsync<SmtpSessionException>(async () => await new SmtpReader(new MemoryStream(lines)).ReadAsync(Ct));
    }

    [Fact]
    public async Task No_bytes_and_no_packets_make_a_difference_or_another_error()
    {
        var random = new Random(5321);
        var read = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = "250-mail\r\n250-SIZE 1000\r\n250 AUTH PLAIN\r\n550 5.1.1 nobody\r\n354 go\r\n"u8.ToArray();
            for (var changes = random.Next(6); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = i % 2 == 0 ? (byte)random.Next(256) : (byte)"\r\n -25.0"[random.Next(8)];
            }

            var whole = await AnswersAsync(new MemoryStream(bytes));
            (await AnswersAsync(new Packets(bytes, random))).ShouldBe(whole);
            read += whole.Count;
        }

        read.ShouldBeGreaterThan(20_000);
    }

    private static async Task<List<string>> AnswersAsync(Stream stream)
    {
        var reader = new SmtpReader(stream);
        var answers = new List<string>();
        while (true)
        {
            try
            {
                var reply = await reader.ReadAsync(Ct);
                answers.Add($"{reply} {string.Join('|', reply.Lines)} {SmtpExtensions.Of(reply)}");
            }
            catch (SmtpSessionException e)
            {
                answers.Add(e.Message);
                return answers;
            }
        }
    }

    /// <summary>The same bytes, a few at a time.</summary>
    private sealed class Packets(byte[] bytes, Random random) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, random.Next(1, 8))], cancellationToken);
    }
}
