namespace LibraryService.Routing;

/// <summary>How the window of a cap moves.</summary>
public enum CapWindowKind
{
    /// <summary>A day of the calendar.</summary>
    Day,

    /// <summary>A week of the calendar, from Monday.</summary>
    Week,

    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>A length of time before each instant.</summary>
    Sliding,
}
