namespace LibraryService.Templates;

/// <summary>A file of templates, wherever it is kept.</summary>
/// <param name="Path">
/// Where it stands below the folder of templates, with forward slashes: <c>en/HoldReady.liquid</c> for the whole library,
/// <c>branches/north/en/HoldReady.liquid</c> for a branch, <c>en/_greeting.liquid</c> for a partial, <c>en/HoldReady.draft.liquid</c> for a draft.
/// </param>
/// <param name="Text">What it says.</param>
public sealed record TemplateFile(string Path, string Text);
