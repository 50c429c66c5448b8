namespace LibraryService.Templates.Rendering;

/// <summary>What one rendering of a template is for.</summary>
/// <param name="Form">How it is encoded.</param>
/// <param name="ShowsPrivate">Whether what is private may be seen there.</param>
/// <param name="IsTidy">Whether empty lines are put in order.</param>
/// <param name="IsTraced">Whether it keeps where each stretch comes from.</param>
/// <param name="Frame">The values that all messages have, or null for a template that knows none of them.</param>
internal readonly record struct RenderAs(TextForm Form, bool ShowsPrivate, bool IsTidy, bool IsTraced, FieldValue[]? Frame);
