namespace LibraryService.Hours;

/// <summary>Which of two equal answers is meant when an amount of open time is used up exactly at closing.</summary>
public enum Boundary
{
    /// <summary>The closing itself: the first instant at which the whole amount has been used.</summary>
    Closing,

    /// <summary>The opening after it; for a negative amount, the closing before it.</summary>
    NextOpening,
}
