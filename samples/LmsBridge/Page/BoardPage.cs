using LibraryService.Samples.Bridge.Board;
using LibraryService.Samples.Desk.Report;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Bridge.Page;

/// <summary>The whole desk page.</summary>
internal static class BoardPage
{
    /// <param name="view">The board.</param>
    /// <param name="library">The name of the library.</param>
    /// <param name="rollout">Whether messages go out, in a sentence.</param>
    public static HtmlText Of(BoardView view, string library, string rollout)
    {
        var page = PageFrame.Begin($"Service desk, {library}", "Service desk", library, isLive: true);
        page.Add($"<p class=\"lead\" id=\"state\">As of {Moments.Time(view.Now)} UTC. <span id=\"live\">Reloads every half minute.</span> {rollout}</p>");
        Filter(page, view);
        page.Raw("</header>\n<p class=\"unseen\" role=\"status\" aria-live=\"polite\" id=\"news\"></p>");
        page.Add($"<main id=\"main\" class=\"wrap\" tabindex=\"-1\"><div id=\"board\" data-now=\"{view.Now.UtcDateTime:O}\" data-events=\"/desk/events{view.Filter.Query()}\">");
        page.Raw(BoardHtml.Of(view));
        page.Raw("</div></main>");
        page.Raw("<footer class=\"wrap\"><p>No names, addresses or titles are on this page; what was asked is in the case. <a href=\"/health\">Health</a> · <a href=\"/metrics\">Metrics</a></p></footer>\n</body>\n</html>");
        return page;
    }

    private static void Filter(HtmlText page, BoardView view)
    {
        page.Raw("<form class=\"filter\" method=\"get\" action=\"/\" role=\"search\" aria-label=\"Which cases\"><div><label for=\"branch\">Branch</label><select id=\"branch\" name=\"branch\"><option value=\"\">All branches</option>");
        foreach (var branch in view.Branches)
        {
            page.Add($"<option value=\"{branch}\"{Selected(branch == view.Filter.Branch)}>{branch}</option>");
        }

        page.Raw("</select></div><div><label for=\"channel\">Channel</label><select id=\"channel\" name=\"channel\"><option value=\"\">All channels</option>");
        foreach (var channel in Enum.GetValues<Channel>())
        {
            page.Add($"<option value=\"{channel}\"{Selected(channel == view.Filter.Channel)}>{Words.Of(channel)}</option>");
        }

        page.Raw("</select></div><button>Show</button></form>");
    }

    private static HtmlMarkup Selected(bool isSo) => new(isSo ? " selected" : "");
}
