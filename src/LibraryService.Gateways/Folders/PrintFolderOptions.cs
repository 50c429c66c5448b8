namespace LibraryService.Gateways.Folders;

/// <summary>Where letters are put, and where the window of their envelope is. Lengths are millimetres from the top left corner of an A4 sheet.</summary>
/// <remarks>The defaults are the address field of DIN 5008, form B, which suits windowed envelopes DL and C5/6.</remarks>
public sealed class PrintFolderOptions
{
    /// <summary>Where the files go; made when it is not there.</summary>
    /// <value>A path. Required; a relative one counts from the process's working folder.</value>
    public string Folder { get; set; } = "";

    /// <summary>From the left edge of the sheet to the window.</summary>
    /// <value>5 to 150. The default is 25.</value>
    public int WindowLeft { get; set; } = 25;

    /// <summary>From the upper edge of the sheet to the window.</summary>
    /// <value>5 to 150. The default is 45.</value>
    public int WindowTop { get; set; } = 45;

    /// <summary>How wide the window is.</summary>
    /// <value>40 to 150. The default is 85.</value>
    public int WindowWidth { get; set; } = 85;

    /// <summary>How high the window is. A line of the address takes 5; the line of the sender above it takes 5.</summary>
    /// <value>25 to 100. The default is 45.</value>
    public int WindowHeight { get; set; } = 45;
}
