using System.Globalization;
using System.Text;

namespace LibraryService.Gateways.Mail;

/// <summary>Reads the answers of a mail server, however they are cut into packets, and no more than an answer may hold.</summary>
internal sealed class SmtpReader(Stream stream)
{
    private const int LongestLine = 4096;
    private const int MostLines = 128;
    private readonly byte[] _buffer = new byte[LongestLine];
    private int _start;
    private int _end;

    /// <summary>Whether something has come that nobody has read.</summary>
    public bool HasMore => _start < _end;

    /// <summary>The next answer, all its lines.</summary>
    /// <exception cref="SmtpSessionException">The line was closed, or what came is no answer.</exception>
    public async ValueTask<SmtpReply> ReadAsync(CancellationToken ct)
    {
        var lines = new List<string>(1);
        var code = 0;
        while (lines.Count < MostLines)
        {
            var line = await ReadLineAsync(ct).ConfigureAwait(false);
            if (!IsAnswer(line, out var said, out var isLast) || (code != 0 && said != code))
            {
                break;
            }

            code = said;
            lines.Add(line.Length > 4 ? line[4..] : "");
            if (isLast)
            {
                return new SmtpReply(code, lines);
            }
        }

        throw new SmtpSessionException("the mail server's answer is none of SMTP");
    }

    private static bool IsAnswer(string line, out int code, out bool isLast)
    {
        code = 0;
        isLast = line.Length == 3 || (line.Length > 3 && line[3] == ' ');
        return (isLast || (line.Length > 3 && line[3] == '-'))
            && line[0] is >= '2' and <= '5'
            && int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out code);
    }

    private async ValueTask<string> ReadLineAsync(CancellationToken ct)
    {
        var seen = _start;
        while (true)
        {
            var at = _buffer.AsSpan(seen, _end - seen).IndexOf((byte)'\n');
            if (at >= 0)
            {
                var line = Encoding.Latin1.GetString(_buffer, _start, seen + at - _start);
                _start = seen + at + 1;
                return line.TrimEnd('\r');
            }

            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
            seen = _end;
            if (_end == _buffer.Length)
            {
                throw new SmtpSessionException("the mail server's answer has a line without an end");
            }

            var read = await stream.ReadAsync(_buffer.AsMemory(_end), ct).ConfigureAwait(false);
            if (read == 0)
            {
                throw new SmtpSessionException("the mail server closed the line");
            }

            _end += read;
        }
    }
}
