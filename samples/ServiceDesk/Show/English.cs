using System.Globalization;

namespace LibraryService.Samples.Desk.Show;

/// <summary>English with the dates and times of <see cref="Moments"/>. Nothing depends on what the machine knows of cultures.</summary>
internal static class English
{
    public static CultureInfo Culture { get; } = Create();

    private static CultureInfo Create()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.ShortDatePattern = "d MMMM yyyy";
        culture.DateTimeFormat.LongTimePattern = "HH:mm:ss";
        return culture;
    }
}
