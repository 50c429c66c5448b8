namespace LibraryService.Gateways.Mail;

/// <summary>A mail as it goes over the line after DATA (RFC 5321, 4.5.2).</summary>
/// <remarks>Whatever the bytes are, the one line that is a full stop alone is the last: where servers differ about what ends a line, a mail could else end early and go on as commands.</remarks>
internal static class SmtpContent
{
    /// <summary>The bytes with every line ended by CR and LF, a second full stop before each that begins a line, and the end.</summary>
    public static byte[] Of(ReadOnlySpan<byte> mail)
    {
        var content = new List<byte>(mail.Length + 16);
        var isStart = true;
        for (var i = 0; i < mail.Length; i++)
        {
            var unit = mail[i];
            if (unit is (byte)'\r' or (byte)'\n')
            {
                i += unit is (byte)'\r' && i + 1 < mail.Length && mail[i + 1] is (byte)'\n' ? 1 : 0;
                content.AddRange("\r\n"u8);
                isStart = true;
                continue;
            }

            if (isStart && unit is (byte)'.')
            {
                content.Add(unit);
            }

            content.Add(unit);
            isStart = false;
        }

        content.AddRange(isStart ? ".\r\n"u8 : "\r\n.\r\n"u8);
        return [.. content];
    }
}
