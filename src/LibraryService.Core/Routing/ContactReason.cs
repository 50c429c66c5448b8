namespace LibraryService.Routing;

/// <summary>One reason of a plan.</summary>
/// <param name="Channel">The channel it speaks of; null when it speaks of the message as a whole.</param>
/// <param name="Code">What was decided.</param>
/// <param name="Because">Why a contact point was passed over for another of its channel; null for every other code.</param>
public readonly record struct ContactReason(Channel? Channel, ContactReasonCode Code, ContactReasonCode? Because = null)
{
    /// <summary>Whether it refuses the channel: no step of the plan is on it.</summary>
    public bool IsRefusal => Channel is not null && Code is >= ContactReasonCode.NotOutbound and <= ContactReasonCode.TooLate;
}
