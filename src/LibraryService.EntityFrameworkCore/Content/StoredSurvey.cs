using LibraryService.Metrics.Satisfaction;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="SurveyResponse"/>.</summary>
internal sealed class StoredSurvey
{
    public required string Key { get; set; }

    public DateOnly Day { get; set; }

    public Channel? Channel { get; set; }

    public string? Branch { get; set; }

    public string? Topic { get; set; }

    public string? Touchpoint { get; set; }

    public string? Vendor { get; set; }

    public required List<StoredAnswer> Answers { get; set; }

    public PatronStanding? Standing { get; set; }

    public string? Patron { get; set; }

    public bool AgreesToBeAsked { get; set; }

    public static StoredSurvey Of(string key, SurveyResponse response) => new()
    {
        Key = key,
        Day = response.Occasion.Day,
        Channel = response.Occasion.Channel,
        Branch = Name.Of(response.Occasion.Branch.IsEmpty, response.Occasion.Branch),
        Topic = Name.Of(response.Occasion.Topic.IsEmpty, response.Occasion.Topic),
        Touchpoint = response.Occasion.Touchpoint.IsEmpty ? null : response.Occasion.Touchpoint.Name,
        Vendor = response.Occasion.Touchpoint.Vendor,
        Answers = [.. response.Answers.Where(answer => answer.Question is not null).Select(answer => StoredAnswer.Of(answer.Question!, answer.Score))],
        Standing = response.Standing,
        Patron = Name.Of(response.Patron.IsEmpty, response.Patron),
        AgreesToBeAsked = response.AgreesToBeAsked,
    };

    public SurveyResponse ToResponse() => new()
    {
        Occasion = new SurveyOccasion
        {
            Day = Day,
            Channel = Channel,
            Branch = Branch is null ? default : new BranchId(Branch),
            Topic = Topic is null ? default : new Topic(Topic),
            Touchpoint = Touchpoint is null ? default : new Touchpoint(Touchpoint, Vendor),
        },
        Answers = [.. Answers.Select(answer => answer.ToAnswer())],
        Standing = Standing,
        Patron = Patron is null ? default : new PatronId(Patron),
        AgreesToBeAsked = AgreesToBeAsked,
    };
}
