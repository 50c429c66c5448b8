using System.Globalization;
using LibraryService.Routing;

namespace LibraryService.Desk;

/// <summary>Tells a story in lines.</summary>
internal static class PatronStoryTelling
{
    public static IEnumerable<string> Of(PatronStory story, CultureInfo culture, TimeZoneInfo zone)
    {
        var spanish = string.Equals(culture.TwoLetterISOLanguageName, "es", StringComparison.Ordinal);
        yield return PatronStorySentences.Heading(story, culture, spanish);
        var contradictions = story.Contradictions;
        var said = contradictions
            .SelectMany((contradiction, index) => contradiction.Moments.Select(moment => (moment, Number: index + 1)))
            .ToLookup(pair => pair.moment, pair => pair.Number);
        var day = default(DateOnly?);
        foreach (var moment in story.Moments)
        {
            var local = moment.IsDayOnly ? moment.At : TimeZoneInfo.ConvertTime(moment.At, zone);
            if (day != DateOnly.FromDateTime(local.DateTime))
            {
                day = DateOnly.FromDateTime(local.DateTime);
                yield return day.Value.ToString("D", culture);
            }

            var time = moment.IsDayOnly ? "" : local.ToString("t", culture);
            var line = string.Join(' ', ((string[])[time, $"{moment.Case}", Line(moment, spanish)]).Where(part => part.Length > 0));
            yield return $"  {line}{string.Concat(said[moment].Select(number => $" [{PatronStorySentences.Contradiction(spanish)} {number.ToString(culture)}]"))}";
        }

        for (var i = 0; i < contradictions.Count; i++)
        {
            yield return $"{PatronStorySentences.Contradiction(spanish)} {(i + 1).ToString(culture)}: {PatronStorySentences.Of(contradictions[i].Kind, spanish)}";
        }
    }

    private static string Line(PatronMoment moment, bool spanish)
    {
        var sentence = Plain(PatronStorySentences.Of(moment, spanish));
        var line = moment.Channel is { } channel ? $"{ContactSentences.Name(channel, spanish)}: {sentence}" : sentence;
        var from = moment.Source is PatronMoment.OfDesk or PatronMoment.OfOutbox or PatronMoment.OfSurveys or PatronMoment.OfContact ? "" : $" ({Plain(moment.Source)})";
        var words = moment.Said is { } said ? Plain(said.Reveal()) : "";
        return words.Length == 0 ? line + from : spanish ? $"{line}{from} «{words}»" : $"{line}{from} “{words}”";
    }

    /// <summary>Words on one line, without signs that steer a screen.</summary>
    public static string Plain(string text) =>
        string.Join(' ', string.Concat(text.Select(sign => char.IsControl(sign) || sign is '\u2028' or '\u2029' ? ' ' : sign)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
