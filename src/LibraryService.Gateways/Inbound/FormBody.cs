using System.Net;
using System.Text;

namespace LibraryService.Gateways.Inbound;

/// <summary>The fields of a form, as browsers and providers post them.</summary>
internal sealed class FormBody
{
    private const int MostFields = 1000;
    private const int LongestBoundary = 70;

    private FormBody(List<KeyValuePair<string, string>> fields, int files) => (Fields, Files) = (fields, files);

    /// <summary>The fields, in their order; there may be several with one name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; }

    /// <summary>How many files came with it.</summary>
    public int Files { get; }

    /// <summary>The first field with a name; null when there is none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var (field, value) in Fields)
            {
                if (string.Equals(field, name, StringComparison.Ordinal))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The form; null when the body is none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="contentType">The header <c>Content-Type</c>; null when there was none.</param>
    public static FormBody? Read(ReadOnlySpan<byte> body, string? contentType)
    {
        var type = contentType ?? "";
        if (type.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            return Encoded(body);
        }

        return type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) && Parameter(type, "boundary") is { Length: > 0 and <= LongestBoundary } boundary
            ? Multipart(body, Encoding.Latin1.GetBytes($"--{boundary}"))
            : null;
    }

    private static FormBody? Encoded(ReadOnlySpan<byte> body)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var field in Encoding.UTF8.GetString(body).Split('&', MostFields + 1, StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = field.Split('=', 2);
            fields.Add(new(WebUtility.UrlDecode(pair[0]), pair.Length == 2 ? WebUtility.UrlDecode(pair[1]) : ""));
        }

        return fields.Count <= MostFields ? new FormBody(fields, 0) : null;
    }

    private static FormBody? Multipart(ReadOnlySpan<byte> body, ReadOnlySpan<byte> boundary)
    {
        var fields = new List<KeyValuePair<string, string>>();
        var files = 0;
        var start = body.IndexOf(boundary);
        while (start >= 0 && fields.Count + files <= MostFields)
        {
            body = body[(start + boundary.Length)..];
            if (body.StartsWith("--"u8))
            {
                return new FormBody(fields, files);
            }

            start = body.IndexOf(boundary);
            var part = start < 0 ? body : body[..start];
            var head = part.IndexOf("\r\n\r\n"u8);
            if (head < 0)
            {
                return null;
            }

            var disposition = Encoding.UTF8.GetString(part[..head]).Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Disposition:", StringComparison.OrdinalIgnoreCase)) ?? "";
            var value = part[(head + 4)..];
            if (Parameter(disposition, "filename") is not null)
            {
                files++;
            }
            else if (Parameter(disposition, "name") is { } name)
            {
                fields.Add(new(name, Encoding.UTF8.GetString(value.EndsWith("\r\n"u8) ? value[..^2] : value)));
            }
        }

        return null;
    }

    private static string? Parameter(string header, string name)
    {
        foreach (var part in header.Split(';').Skip(1))
        {
            var pair = part.Split('=', 2);
            if (pair.Length == 2 && string.Equals(pair[0].Trim(), name, StringComparison.OrdinalIgnoreCase))
            {
                return pair[1].Trim().Trim('"');
            }
        }

        return null;
    }
}
