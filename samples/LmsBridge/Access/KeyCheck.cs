namespace LibraryService.Samples.Bridge.Access;

/// <summary>Lets nobody in without the key, and no other site act in the name of a browser that has it.</summary>
internal sealed class KeyCheck(RequestDelegate next, ApiKey key)
{
    /// <summary>The header that shows the key.</summary>
    public const string Header = "X-Api-Key";

    /// <summary>The cookie that holds a browser's pass.</summary>
    public const string Cookie = "bridge-pass";

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && ComesFromElsewhere(request))
        {
            await Refuse(context, StatusCodes.Status403Forbidden, "This came from a page of another site.");
            return;
        }

        if (context.GetEndpoint()?.Metadata.GetMetadata<OpenToAll>() is not null || MayPass(context))
        {
            await next(context);
            return;
        }

        if (HttpMethods.IsGet(request.Method) && request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase)))
        {
            context.Response.Redirect("/sign-in");
            return;
        }

        context.Response.Headers.WWWAuthenticate = $"ApiKey header=\"{Header}\"";
        await Refuse(context, StatusCodes.Status401Unauthorized, $"Show the key of the bridge in the header {Header}.");
    }

    // Without a key the bridge listens on this machine alone; whoever forwards the world to it has to set one.
    private bool MayPass(HttpContext context) => key.IsNeeded
        ? key.Is(context.Request.Headers[Header]) || key.IsPass(context.Request.Cookies[Cookie])
        : context.Connection.RemoteIpAddress is not { } from || System.Net.IPAddress.IsLoopback(from);

    // A browser says where a request comes from; programs do not, and have no cookies that another site could use.
    private static bool ComesFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site && site is not ("same-origin" or "none")
        || (request.Headers.Origin.ToString() is { Length: > 0 } origin && (!Uri.TryCreate(origin, UriKind.Absolute, out var from) || !string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)));

    private static Task Refuse(HttpContext context, int status, string detail) => TypedResults.Problem(detail, statusCode: status).ExecuteAsync(context);
}
