using System.Globalization;
using System.Text;
using LibraryService.Templates.Messages;

namespace LibraryService.Desk.Flows;

/// <summary>A hold whose copy is lost, missing or damaged, as the library's system tells it.</summary>
/// <remarks>Its text form shows the case and what happened to the copy, never whose hold it is or of what.</remarks>
public sealed record LostHold
{
    /// <summary>The case that it becomes. Made from the hold's own number it is the same each time, so that a store takes the same news only once.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Whose hold it is.</summary>
    public required PatronId Patron { get; init; }

    /// <summary>The title.</summary>
    public required string Item { get; init; }

    /// <summary>What happened to the copy.</summary>
    public required ItemLoss Loss { get; init; }

    /// <summary>When the library learned of it: from here on its promise to tell the patron runs.</summary>
    public required DateTimeOffset FoundAt { get; init; }

    /// <summary>The last day by which the patron may expect the item: that of the notice when one went out, else what the library says of its queue.</summary>
    public required DateOnly ExpectedBy { get; init; }

    /// <summary>For each other copy the day on which it would be this patron's, all who wait before them counted in; null for one of which nobody can tell. Empty by default.</summary>
    public IReadOnlyList<DateOnly?> OtherCopies { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>The loan from another library that could take its place; null when there is none.</summary>
    public LoanOffer? Loan { get; init; }

    /// <summary>Where it was to be collected; the default value for nowhere in particular.</summary>
    public BranchId PickupBranch { get; init; }

    /// <summary>Whether another copy will serve within what the patron may expect: then nothing changes for them.</summary>
    public bool IsServed => OtherCopies.Any(day => day <= ExpectedBy);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Case = {Case}, Loss = {Loss}, IsServed = {IsServed}");
        return true;
    }
}
