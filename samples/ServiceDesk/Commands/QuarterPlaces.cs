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
        var places = new QuarterPlaces(request.Outbox ?? Path.Combine(Usual, "outbox"), request.Report ?? Path.Combine(Usual, "report.html"));
        Directory.CreateDirectory(places.Outbox);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(places.Report))!);
        foreach (var old in request.Outbox is null ? Directory.EnumerateFiles(places.Outbox, "*.eml") : [])
        {
            File.Delete(old);
        }

        return places;
    }
}
