namespace LibraryService.Samples.Desk.Tests;

/// <summary>The real files beside the project; tests that need them are skipped where they are not there.</summary>
internal static class RealFiles
{
    public const string Missing = "There are no real files at ../shared/data.";

    public static string Hours { get; } = Path("hours/uk_libraries.csv");

    public static string Incidents { get; } = Path("incidents/incident_events.csv");

    public static string Members { get; } = Path("members/shakespeare_and_company_members.csv");

    public static bool AreThere => File.Exists(Hours) && File.Exists(Incidents);

    private static string Path(string name) => Repository.Path("..", "shared", "data", name);
}
