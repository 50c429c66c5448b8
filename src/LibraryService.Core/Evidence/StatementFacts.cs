using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Sla;

namespace LibraryService.Evidence;

/// <summary>What a service statement is made of.</summary>
public sealed record StatementFacts
{
    /// <summary>What the library is called.</summary>
    public required string Library { get; init; }

    /// <summary>Its web page; null for none.</summary>
    public Uri? Url { get; init; }

    /// <summary>How it can be reached, in the order in which to say it.</summary>
    public required IReadOnlyList<StatementContact> Contacts { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; }

    /// <summary>The queues that answer, with their hours and partner libraries.</summary>
    public InquiryPolicy Inquiries { get; init; } = InquiryPolicy.Default;

    /// <summary>The hours of the branches.</summary>
    public Hours.HoursBook Hours { get; init; } = new([]);

    /// <summary>What is promised.</summary>
    public SlaPolicyBook Promises { get; init; } = new([]);

    /// <summary>The cases of late, and all that still wait. Empty by default: then nothing is said of how long answers take.</summary>
    public IReadOnlyList<ServiceCase> Cases { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>How far back a case counts as one of late; one that still waits counts however old it is.</summary>
    /// <value>At least one day. The default is 14 days.</value>
    public TimeSpan Recent
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromDays(1));
            field = value;
        }
    } = TimeSpan.FromDays(14);

    /// <summary>The fewest questions of which anything is said; fewer tell too little, and could tell of somebody.</summary>
    /// <value>At least 5. The default is 10.</value>
    public int Fewest
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 5);
            field = value;
        }
    } = 10;
}
