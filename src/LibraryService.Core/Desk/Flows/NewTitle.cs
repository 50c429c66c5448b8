namespace LibraryService.Desk.Flows;

/// <summary>A title that is new in the library.</summary>
/// <param name="Id">Tells it from all others, such as the number of its record.</param>
/// <param name="Title">What it is called.</param>
/// <param name="HoldUrl">Where it can be reserved in one step.</param>
public sealed record NewTitle(string Id, string Title, Uri HoldUrl)
{
    /// <summary>Who wrote it. Empty by default.</summary>
    public IReadOnlyList<string> Authors { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>The series that it belongs to; null for none.</summary>
    public string? Series { get; init; }

    /// <summary>What it is about. Empty by default.</summary>
    public IReadOnlyList<string> Subjects { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>The number of its record.</summary>
    public override string ToString() => Id;
}
