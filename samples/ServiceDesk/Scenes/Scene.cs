namespace LibraryService.Samples.Desk.Scenes;

/// <summary>One flow, played.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Steps">What happens, in order.</param>
internal sealed record Scene(string Title, IReadOnlyList<SceneStep> Steps);
