namespace LibraryService.Samples.Bridge.Events;

/// <summary>The plain form of a title that is new, and of who follows what it meets.</summary>
internal sealed class LmsTitleDefinition
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? HoldUrl { get; set; }

    public List<string?>? Authors { get; set; }

    public string? Series { get; set; }

    public List<string?>? Subjects { get; set; }

    public List<LmsFollowerDefinition?>? Followers { get; set; }
}
