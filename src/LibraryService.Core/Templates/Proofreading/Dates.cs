namespace LibraryService.Templates.Proofreading;

/// <summary>PR304: dates that are read in two ways.</summary>
internal static class Dates
{
    public static void Ambiguous(Reading reading)
    {
        foreach (var date in FigureDates.In(reading.Text))
        {
            if (date.IsAmbiguous)
            {
                reading.Add(date.Span, $"{reading.Text.Text.AsSpan(date.Span.Start, date.Span.Length)} is two dates, one here and one elsewhere: write the month as a word.");
            }
        }
    }
}
