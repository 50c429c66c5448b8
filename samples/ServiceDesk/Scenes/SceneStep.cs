using LibraryService.Desk;

namespace LibraryService.Samples.Desk.Scenes;

/// <summary>Something that happens.</summary>
/// <param name="Said">What, in a sentence.</param>
/// <param name="Message">What was written, as the reader's mail program shows it; null where nothing was.</param>
internal sealed record SceneStep(string Said, string? Message = null)
{
    /// <summary>What a case said last, sent or held.</summary>
    public static SceneStep Written(string said, ServiceCase @case) =>
        new(said, @case.Outbox.Count > 0 ? $"{@case.Outbox[^1].Current.Subject}\n\n{@case.Outbox[^1].Current.Text}" : @case.Written[0].WholeText);
}
