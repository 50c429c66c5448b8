using System.Globalization;
using LibraryService.Samples.Bridge.Settings;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>Reads the fields of one document, and notes what is wrong with each: by the field's name, never with what it held.</summary>
internal sealed class LmsFields(LmsOptions options)
{
    private const int LongestId = 100;
    private const int LongestLine = 500;
    private const int LongestText = 20_000;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private static readonly string[] Instants =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF",
    ];

    private readonly SortedDictionary<string, List<string>> _problems = new(StringComparer.Ordinal);

    public bool AreWell => _problems.Count == 0;

    public LmsOptions Options => options;

    public void Wrong(string field, string what)
    {
        if (!_problems.TryGetValue(field, out var all))
        {
            _problems[field] = all = [];
        }

        all.Add(what);
    }

    /// <summary>What the document says, when nothing is wrong with it.</summary>
    public LmsReading Read(Func<LmsReading> reading) =>
        AreWell && reading() is var read && AreWell ? read : new LmsReading { Problems = _problems.ToDictionary(field => field.Key, field => field.Value.ToArray(), StringComparer.Ordinal) };

    /// <summary>A number or name that the system gave: no control characters, for it becomes part of the name of a case.</summary>
    public string Id(string field, string? value) => TryId(field, value) ?? Missing(field);

    public string? TryId(string field, string? value)
    {
        var text = Line(field, value, LongestId);
        return text is null || !text.Any(char.IsWhiteSpace) ? text : Refused(field, "a number or name without spaces is expected");
    }

    public PatronId Patron(string field, string? value) => TryId(field, value) is { } id ? new PatronId(id) : default;

    /// <summary>The branch that a code of the system stands for.</summary>
    public BranchId Branch(string field, string? code) =>
        TryId(field, code) is { } known ? new BranchId(options.Branches?.GetValueOrDefault(known) ?? known) : default;

    /// <summary>One line of text; null for none.</summary>
    public string? Line(string field, string? value, int longest = LongestLine)
    {
        var text = value?.Trim();
        return string.IsNullOrEmpty(text) ? null
            : text.Length > longest ? Refused(field, string.Create(CultureInfo.InvariantCulture, $"at most {longest} characters are expected"))
            : !IsWhole(text) || text.Any(char.IsControl) ? Refused(field, "one line of text without control characters is expected")
            : text;
    }

    /// <summary>What somebody wrote; empty for nothing. Control characters other than the ends of lines are left out.</summary>
    public string Text(string field, string? value)
    {
        var text = value?.Trim() ?? "";
        return text.Length > LongestText ? Refused(field, string.Create(CultureInfo.InvariantCulture, $"at most {LongestText} characters are expected")) ?? ""
            : !IsWhole(text) ? Refused(field, "whole characters are expected") ?? ""
            : text.Any(IsStray) ? string.Concat(text.Where(c => !IsStray(c))) : text;
    }

    public string? Mailbox(string field, string? value)
    {
        var text = Line(field, value);
        return text is null || (text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(char.IsWhiteSpace))
            ? text
            : Refused(field, "one mailbox such as ada@example.org is expected");
    }

    /// <summary>A date, or the local date of an instant; null for none.</summary>
    public DateOnly? Day(string field, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        if (DateOnly.TryParseExact(value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day.Year is >= FirstYear and <= LastYear ? day : Outside(field);
        }

        return Instant(field, value) is { } at ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, options.Zone).DateTime) : null;

        DateOnly? Outside(string name)
        {
            Wrong(name, "a date from 1900 to 2199 is expected");
            return null;
        }
    }

    /// <summary>An instant; one without an offset, or a mere date, is read in the library's zone. Null for none.</summary>
    public DateTimeOffset? Instant(string field, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var text = value.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Within(field, day.ToDateTime(TimeOnly.MinValue));
        }

        if (HasOffset(text))
        {
            if (DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            {
                return Within(field, at);
            }
        }
        else if (DateTime.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return Within(field, local);
        }

        Wrong(field, "a date such as 2026-12-04, or an instant such as 2026-12-04T10:00:00+00:00, is expected");
        return null;
    }

    public T? Choice<T>(string field, string? value)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        foreach (var name in Enum.GetNames<T>())
        {
            if (string.Equals(name, value.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return Enum.Parse<T>(name);
            }
        }

        Wrong(field, $"one of {string.Join(", ", Enum.GetNames<T>())} is expected");
        return null;
    }

    public static bool Flag(string? value) => value is not null && (value.Equals("true", StringComparison.OrdinalIgnoreCase) || value is "1" or "yes");

    private DateTimeOffset? Within(string field, DateTime local)
    {
        // Of the first and last days of all there may be no instant with an offset.
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return local.Year is < FirstYear or > LastYear ? Nowhere(field) : Within(field, new DateTimeOffset(unspecified, options.Zone.GetUtcOffset(unspecified)));
    }

    // Opening hours are defined for years in UTC, and no case may stand outside of them.
    private DateTimeOffset? Within(string field, DateTimeOffset at) => at.UtcDateTime.Year is >= FirstYear and <= LastYear ? at : Nowhere(field);

    private DateTimeOffset? Nowhere(string field)
    {
        Wrong(field, "an instant from 1900 to 2199 in UTC is expected");
        return null;
    }

    private string Missing(string field)
    {
        if (!_problems.ContainsKey(field))
        {
            Wrong(field, "it is missing");
        }

        return "-";
    }

    private string? Refused(string field, string what)
    {
        Wrong(field, what);
        return null;
    }

    private static bool HasOffset(string text) => text.Length > 10 && (text[^1] == 'Z' || text.AsSpan(10).IndexOfAny('+', '-') >= 0);

    private static bool IsStray(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
