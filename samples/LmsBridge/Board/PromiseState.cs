namespace LibraryService.Samples.Bridge.Board;

/// <summary>How the most pressing promise of a case stands, the most pressing first.</summary>
internal enum PromiseState
{
    /// <summary>Past its due instant and still open.</summary>
    Late,

    /// <summary>A warning of its policy has been reached.</summary>
    Soon,

    /// <summary>Counting, and no warning yet.</summary>
    Running,

    /// <summary>Waiting on somebody else.</summary>
    Paused,

    /// <summary>Nothing runs: what was promised was done, or nothing was promised.</summary>
    Stopped,
}
