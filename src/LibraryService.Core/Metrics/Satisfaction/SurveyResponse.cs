using System.Globalization;
using System.Text;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>What one person answered on one occasion.</summary>
/// <remarks>It has no place for what anybody borrows, on purpose: nothing that is made of it can tell. Texts of it show nobody.</remarks>
public sealed record SurveyResponse
{
    /// <summary>What it is about.</summary>
    public required SurveyOccasion Occasion { get; init; }

    /// <summary>The answers, each question once at most; a question left out was not answered.</summary>
    public required IReadOnlyList<SurveyAnswer> Answers { get; init; }

    /// <summary>Whose card it was; null for somebody without a name: a feedback box, a terminal at the door.</summary>
    public PatronStanding? Standing { get; init; } = PatronStanding.Active;

    /// <summary>Who answered, where the survey is not anonymous; a tally does not keep it.</summary>
    public PatronId Patron { get; init; }

    /// <summary>Whether the person agreed to be asked to speak for the library: an agreement of its own, for this alone.</summary>
    public bool AgreesToBeAsked { get; init; }

    /// <summary>Whether it counts: people do, the cards of staff, institutions, systems and the dead do not.</summary>
    public bool Counts => Standing is null or PatronStanding.Active or PatronStanding.GoneAway;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Occasion = {Occasion}, Answers = {Answers.Count}, Standing = {Standing}");
        return true;
    }
}
