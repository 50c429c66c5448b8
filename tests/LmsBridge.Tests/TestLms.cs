using System.Text;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Folio;
using LibraryService.Samples.Bridge.Koha;
using LibraryService.Samples.Bridge.Settings;
using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Bridge.Tests;

/// <summary>Mappers without a host, under answers of which a test changes what it is about.</summary>
internal static class TestLms
{
    public static LmsOptions Options(string withoutPreference = "unset", ChannelPreferenceKind several = ChannelPreferenceKind.Ordered) => new()
    {
        TimeZone = "Europe/London",
        Language = "en-GB",
        Branches = new Dictionary<string, string>(StringComparer.Ordinal) { ["CPL"] = "main", ["c4c90014-c8c9-4ade-8f24-b5e313319f4b"] = "main" },
        PickupDays = 7,
        QueueDays = 60,
        AccountUrl = new Uri("https://library.example/account"),
        WithoutPreference = "unset",
        Koha = new KohaOptions
        {
            WithoutPreference = withoutPreference,
            ConsentAttribute = "NEWS",
            Refusals = new Dictionary<string, SuggestionRefusal>(StringComparer.OrdinalIgnoreCase) { ["Too few readers"] = SuggestionRefusal.LowDemand },
            Categories = new Dictionary<string, PatronStanding>(StringComparer.OrdinalIgnoreCase) { ["DEC"] = PatronStanding.Deceased },
        },
        Folio = new FolioOptions
        {
            WithoutPreference = withoutPreference,
            SeveralMeans = several,
            ConsentCommunication = "Programs",
            Templates = new Dictionary<string, LmsEventKind>(StringComparer.OrdinalIgnoreCase) { ["0c1d2e3f-due"] = LmsEventKind.LoanDueSoon },
        },
    };

    public static IEnumerable<LmsShape> Shapes => [.. LmsShapes.Neutral, .. LmsShapes.Koha, .. LmsShapes.Folio];

    public static LmsReading Read(string path, string json, LmsOptions? options = null) =>
        Shapes.Single(shape => shape.Path == path).Read(Encoding.UTF8.GetBytes(json), new LmsFields(options ?? Options()));
}
