namespace LibraryService.Samples.Bridge.Rollout;

/// <summary>How far the library has gone over to these messages.</summary>
internal enum RolloutMode
{
    /// <summary>Everything is decided and shown, nothing is sent.</summary>
    Shadow,

    /// <summary>Only addresses on a list are written to; what is for anybody else goes to a mailbox of the staff.</summary>
    AllowList,

    /// <summary>Everybody is written to, in the messages that are switched on.</summary>
    Live,
}
