using LibraryService.Desk.Flows;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>A title that is new, and who follows what it meets. Its text form shows nobody.</summary>
internal sealed record LmsTitle(NewTitle Title, IReadOnlyList<LmsTitle.Follows> Followers)
{
    public override string ToString() => Title.ToString();

    /// <summary>What one patron follows.</summary>
    internal sealed record Follows(PatronId Patron, Interest Interest, string ConsentId)
    {
        public override string ToString() => Interest.ToString();
    }
}
