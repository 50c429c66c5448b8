using LibraryService.Samples.Desk.Report;

namespace LibraryService.Samples.Bridge.Page;

/// <summary>What every page of the bridge begins and ends with.</summary>
internal static class PageFrame
{
    /// <summary>What a browser may load: nothing but from here, and no script or style inside the page.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Begins a page up to the opening of its main part.</summary>
    public static HtmlText Begin(string title, string kicker, string heading, bool isLive = false)
    {
        var page = new HtmlText();
        page.Raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">");
        page.Add($"<title>{title}</title>");
        page.Raw("<link rel=\"stylesheet\" href=\"/desk.css\">\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"/desk.svg\">");
        if (isLive)
        {
            page.Raw("<script src=\"/desk.js\" defer></script>\n<noscript><meta http-equiv=\"refresh\" content=\"30\"></noscript>");
        }

        page.Raw("</head>\n<body>\n<a class=\"skip\" href=\"#main\">To the content</a>");
        page.Add($"<header class=\"top wrap\"><p class=\"kicker\">{kicker}</p><h1>{heading}</h1>");
        return page;
    }

    /// <summary>The page as an answer. It is nobody's to keep: it shows the state of a moment.</summary>
    public static IResult Answer(HtmlText page, int status = StatusCodes.Status200OK) => TypedResults.Text(page.ToString(), "text/html; charset=utf-8", statusCode: status);
}
