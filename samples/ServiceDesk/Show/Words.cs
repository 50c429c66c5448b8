using System.Globalization;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Show;

/// <summary>What people at a desk call things.</summary>
internal static class Words
{
    public static string Of(Channel channel) => channel switch
    {
        Channel.Email => "e-mail",
        Channel.Sms => "SMS",
        Channel.Voice => "phone",
        Channel.PhoneTree => "phone tree",
        Channel.InApp => "in the app",
        Channel.InPerson => "in person",
        Channel.Web => "web form",
        _ => channel.ToString().ToLowerInvariant(),
    };

    public static string Of(SlaMetric metric) => metric switch
    {
        SlaMetric.FirstResponse => "first answer",
        SlaMetric.NextResponse => "next answer",
        SlaMetric.Update => "sign of life",
        _ => "resolution",
    };

    /// <summary>A message of the catalogue as a person calls it, such as <c>hold lost or missing</c>.</summary>
    public static string Of(MessageName message) =>
        string.Concat($"{message}".Replace("Ill", "InterlibraryLoan", StringComparison.Ordinal).Select((c, i) => char.IsAsciiLetterUpper(c) ? $"{(i == 0 ? "" : " ")}{char.ToLowerInvariant(c)}" : $"{c}"));

    /// <summary>Such as <c>one, two and three</c>.</summary>
    public static string List(IReadOnlyList<string> parts) => parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    /// <summary>The name of a language, or its tag.</summary>
    public static string Language(string tag) => tag switch
    {
        "en" => "English",
        "es" => "Spanish",
        "pl" => "Polish",
        "ur" => "Urdu",
        _ => tag,
    };

    /// <summary>A count with its noun, such as <c>1 case</c> or <c>2,012 cases</c>.</summary>
    public static string Count(long count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : noun.EndsWith("ch", StringComparison.Ordinal) ? "es" : noun is "child" ? "ren" : "s")}");

    /// <summary>A share of one, such as <c>93.2 %</c>.</summary>
    public static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %");
}
