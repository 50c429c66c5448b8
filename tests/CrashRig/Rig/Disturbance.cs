namespace LibraryService.CrashRig.Rig;

/// <summary>What the rig does to the workers and their database.</summary>
internal enum Disturbance
{
    /// <summary>SIGKILL to one worker.</summary>
    Kill,

    /// <summary>SIGSTOP to one worker for longer than its lease, then SIGCONT.</summary>
    Stop,

    /// <summary>The database is restarted.</summary>
    Restart,

    /// <summary>The connections of all workers are cut.</summary>
    Cut,

    /// <summary>The disk is full for a while.</summary>
    Fill,

    /// <summary>The clock is stepped forward by more than a lease, and some time later put right.</summary>
    StepForward,

    /// <summary>The clock is stepped back by more than a lease, and some time later put right.</summary>
    StepBack,
}
