namespace LibraryService.Samples.Desk.Routing;

/// <summary>Something asked, and what comes of it when it goes this way or that.</summary>
/// <param name="Inquiry">What was asked.</param>
/// <param name="Handling">How long it takes whoever of the staff answers it.</param>
internal sealed record AskedInquiry(Inquiry Inquiry, TimeSpan Handling)
{
    /// <summary>What becomes of an offer of self-service.</summary>
    public SelfServiceOutcome Alone { get; init; }

    /// <summary>After how long the patron comes back when it did not serve.</summary>
    public TimeSpan AloneFor { get; init; }

    /// <summary>After how long a partner library would hand it back; null when it would answer.</summary>
    public TimeSpan? HandedBackAfter { get; init; }

    /// <summary>What a caller says to being called back.</summary>
    public CallBackAnswer CallBack { get; init; }
}
