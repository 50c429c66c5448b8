using System.Security.Cryptography;
using System.Text;

namespace LibraryService.Gateways.Mail;

/// <summary>The text of a mail (RFC 5322, 2045), header by header and then its body. No value breaks a line or ends a part.</summary>
internal sealed class MimeText
{
    private const int LongestLine = 998;
    private const string NewLine = "\r\n";
    private readonly StringBuilder _text = new();

    /// <summary>A header of any value.</summary>
    public void Header(string name, string value) => Written(name, HeaderText.Encode(value, name.Length + 2));

    /// <summary>A header with a name beside a mail address.</summary>
    public void Header(string name, string? person, string address) =>
        Written(name, person is null ? address : $"{HeaderText.Phrase(person, name.Length + 2)} <{address}>");

    /// <summary>A header whose value is made of nothing from outside that has not been looked at.</summary>
    public void Written(string name, string value) => _text.Append(name).Append(": ").Append(value).Append(NewLine);

    /// <summary>The text and, beside it, the HTML: whoever reads it shows the last that it can.</summary>
    /// <param name="text">The text.</param>
    /// <param name="html">The HTML; null for none.</param>
    /// <param name="isReadable">Whether a part may stand as it is, in UTF-8, where its lines allow it; else each is ASCII in Base64.</param>
    public void Body(string text, string? html, bool isReadable)
    {
        Header("MIME-Version", "1.0");
        var parts = html is null ? [Part("plain", text, isReadable)] : new[] { Part("plain", text, isReadable), Part("html", html, isReadable) };
        if (parts is [var only])
        {
            _text.Append(only);
            return;
        }

        var boundary = Boundary(parts);
        Written("Content-Type", $"multipart/alternative; boundary=\"{boundary}\"");
        foreach (var part in parts)
        {
            _text.Append(NewLine).Append("--").Append(boundary).Append(NewLine).Append(part);
        }

        _text.Append(NewLine).Append("--").Append(boundary).Append("--").Append(NewLine);
    }

    /// <summary>The bytes of all of it.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private static string Part(string kind, string body, bool isReadable)
    {
        var lines = body.ReplaceLineEndings(NewLine);
        var isPlain = isReadable && !lines.Contains('\0', StringComparison.Ordinal) && lines.Split(NewLine).All(line => Encoding.UTF8.GetByteCount(line) <= LongestLine);
        var content = isPlain ? lines : Convert.ToBase64String(Encoding.UTF8.GetBytes(lines), Base64FormattingOptions.InsertLineBreaks).ReplaceLineEndings(NewLine);
        return $"Content-Type: text/{kind}; charset=utf-8{NewLine}Content-Transfer-Encoding: {(isPlain ? "8bit" : "base64")}{NewLine}{NewLine}{content}{NewLine}";
    }

    // What holds the hash of itself has not been written yet.
    private static string Boundary(string[] parts) => $"=_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts))))}";
}
