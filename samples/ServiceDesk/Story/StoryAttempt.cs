namespace LibraryService.Samples.Desk.Story;

/// <summary>Something that was tried to reach the patron, or word of it that came back.</summary>
/// <param name="At">When.</param>
/// <param name="Channel">On which way.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="File">The file in the pickup folder; null when there is none.</param>
internal sealed record StoryAttempt(DateTimeOffset At, Channel Channel, DeliveryOutcome Outcome, string? File)
{
    /// <summary>The outcome as a person says it.</summary>
    public string InWords => Outcome.Kind switch
    {
        DeliveryOutcomeKind.Accepted when Channel == Channel.Letter => "printed and handed to the post",
        DeliveryOutcomeKind.Accepted => "sent",
        DeliveryOutcomeKind.HardBounce => $"came back: there is no such mailbox ({Outcome.Detail})",
        var kind => $"{kind}",
    };
}
