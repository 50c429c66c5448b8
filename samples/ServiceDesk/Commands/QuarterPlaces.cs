namespace LibraryService.Samples.Desk.Commands;

/// <summary>Where the main job writes.</summary>
/// <param name="Outbox">The pickup folder.</param>
/// <param name="Report">The report.</param>
internal sealed record QuarterPlaces(string Outbox, string Report)
{
    private static readonly string Usual = Path.Combine("artifacts", "service-desk");

    /// <summary>The places somebody named, or the usual ones below the working folder. Of an earlier run's messages none stays in the usual folder; a folder that was named is left as it is.</summary>
    /// <exception cref="IOException">They cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may they be.</exception>
    public static QuarterPlaces Of(QuarterRequest request)
    {
        var places = new QuarterPlaces(Folder(request.Outbox, "outbox"), request.Report ?? Path.Combine(Usual, "report.html"));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(places.Report))!);
        if (request.Pictures is { } pictures)
        {
            Directory.CreateDirectory(pictures);
        }

        return places;
    }

    /// <summary>A folder for messages: the one that was named, or one of the usual place, emptied.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static string Folder(string? named, string usual)
    {
        var folder = named ?? Path.Combine(Usual, usual);
        Directory.CreateDirectory(folder);
        foreach (var old in named is null ? Directory.EnumerateFiles(folder, "*.eml") : [])
        {
            File.Delete(old);
        }

        return folder;
    }
}
