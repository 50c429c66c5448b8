namespace LibraryService.Samples.Desk.Report;

internal static class HtmlReport
{
    public static string Of(DeskView view) => view.Run.Log.Title;
}
