namespace LibraryService.Samples.Bridge.Settings;

/// <summary>The loan from another library that is offered for a lost copy, free of charge.</summary>
internal sealed class LoanOfferOptions
{
    /// <summary>In about how many days it would be here, 1 to 365.</summary>
    public int WaitDays { get; set; } = 10;

    /// <summary>Where the patron says yes. Required.</summary>
    public Uri? AcceptUrl { get; set; }
}
