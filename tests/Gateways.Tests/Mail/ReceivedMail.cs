using System.Text;

namespace LibraryService.Gateways.Tests.Mail;

/// <summary>A mail as a server took it: the envelope, and the bytes as Latin-1 lines. Read by itself, with nothing of the code under test.</summary>
internal sealed record ReceivedMail(string From, IReadOnlyList<string> To, IReadOnlyList<string> Lines)
{
    public IReadOnlyList<(string Name, string Value)> Headers => Unfolded(Lines.TakeWhile(line => line.Length > 0));

    public string? Header(string name) => Headers.Where(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase)).Select(header => Decoded(header.Value)).SingleOrDefault();

    /// <summary>The parts' types and texts, in order.</summary>
    public IReadOnlyList<(string Type, string Text)> Parts
    {
        get
        {
            var type = Header("Content-Type")!;
            if (!type.StartsWith("multipart/alternative", StringComparison.Ordinal))
            {
                return [Part(Lines)];
            }

            var boundary = type[(type.IndexOf("boundary=", StringComparison.Ordinal) + 9)..].Trim('"');
            var parts = new List<List<string>>();
            foreach (var line in Lines.SkipWhile(line => line.Length > 0))
            {
                if (line.StartsWith("--" + boundary, StringComparison.Ordinal))
                {
                    parts.Add([]);
                }
                else if (parts.Count > 0)
                {
                    parts[^1].Add(line);
                }
            }

            return [.. parts.SkipLast(1).Select(Part)];
        }
    }

    private static (string Type, string Text) Part(IReadOnlyList<string> lines)
    {
        var headers = Unfolded(lines.TakeWhile(line => line.Length > 0)).ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);
        headers["Content-Transfer-Encoding"].ShouldBe("base64");
        return (headers["Content-Type"], Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(lines.SkipWhile(line => line.Length > 0)))));
    }

    private static List<(string Name, string Value)> Unfolded(IEnumerable<string> lines)
    {
        var headers = new List<(string Name, string Value)>();
        foreach (var line in lines)
        {
            if (line[0] is ' ' or '\t')
            {
                headers[^1] = (headers[^1].Name, headers[^1].Value + line);
            }
            else
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                headers.Add((line[..colon], line[(colon + 1)..].Trim()));
            }
        }

        return headers;
    }

    // Encoded words (RFC 2047): the white space between two of them does not count.
    private static string Decoded(string value)
    {
        var bytes = new List<byte>();
        foreach (var word in value.Replace("?= =?", "?=\0=?", StringComparison.Ordinal).Split('\0'))
        {
            var parts = word.Split('?');
            if (parts is ["=", _, "B" or "b", var text, "="])
            {
                bytes.AddRange(Convert.FromBase64String(text));
            }
            else if (parts is ["=", _, "Q" or "q", var quoted, "="])
            {
                for (var i = 0; i < quoted.Length; i++)
                {
                    bytes.Add(quoted[i] == '=' ? Convert.FromHexString(quoted.AsSpan(i + 1, 2))[0] : quoted[i] == '_' ? (byte)' ' : (byte)quoted[i]);
                    i += quoted[i] == '=' ? 2 : 0;
                }
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(word));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
