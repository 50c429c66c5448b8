using LibraryService.Samples.Bridge.Cases;
using LibraryService.Samples.Bridge.Page;

namespace LibraryService.Samples.Bridge.Access;

/// <summary>Where a browser shows the key once, and gets a pass for it.</summary>
internal static class SignInPage
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sign-in", () => Show(isWrong: false)).WithMetadata(new OpenToAll());
        app.MapPost("/sign-in", TryAsync).WithMetadata(new OpenToAll()).RequireRateLimiting(RateLimits.SignIn);
    }

    private static async Task<IResult> TryAsync(HttpContext context, ApiKey key, CancellationToken ct)
    {
        var said = await SaidFields.ReadAsync(context.Request, ct);
        if (!key.Is(said?.GetValueOrDefault("key")))
        {
            return Show(isWrong: true);
        }

        context.Response.Cookies.Append(KeyCheck.Cookie, key.Pass(), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        });
        return TypedResults.Redirect("/");
    }

    private static IResult Show(bool isWrong)
    {
        var page = PageFrame.Begin("Sign in", "Service desk", "Sign in");
        page.Raw("</header><main id=\"main\" class=\"wrap\" tabindex=\"-1\"><form method=\"post\" action=\"/sign-in\">");
        if (isWrong)
        {
            page.Raw("<p class=\"errors\" role=\"alert\">That is not the key.</p>");
        }

        page.Raw("<div><label for=\"key\">The key of the bridge</label><input id=\"key\" name=\"key\" type=\"password\" required autocomplete=\"current-password\"></div><button>Sign in</button></form></main></body></html>");
        return PageFrame.Answer(page, isWrong ? StatusCodes.Status401Unauthorized : StatusCodes.Status200OK);
    }
}
