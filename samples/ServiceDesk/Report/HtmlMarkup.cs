namespace LibraryService.Samples.Desk.Report;

/// <summary>Markup that is right as it is.</summary>
/// <param name="Text">The markup.</param>
internal readonly record struct HtmlMarkup(string Text);
