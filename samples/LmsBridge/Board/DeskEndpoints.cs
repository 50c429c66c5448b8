using LibraryService.DependencyInjection;
using LibraryService.Samples.Bridge.Access;
using LibraryService.Samples.Bridge.Page;
using LibraryService.Samples.Bridge.Rollout;
using LibraryService.Samples.Desk.Files;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Board;

/// <summary>The desk page and what keeps it up to date.</summary>
internal static class DeskEndpoints
{
    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", (string? branch, string? channel, DeskBoard board, RolloutReport rollout, IOptions<LibraryServiceOptions> options) =>
            BoardFilter.TryParse(branch, channel, out var filter, out var errors)
                ? PageFrame.Answer(BoardPage.Of(board.View(filter), options.Value.Messages.Library ?? "Library", rollout.Sentences[0]))
                : TypedResults.ValidationProblem(new Dictionary<string, string[]>(errors, StringComparer.Ordinal)));
        app.MapGet("/desk/events", IResult (string? branch, string? channel, BoardEvents events, CancellationToken ct) =>
            BoardFilter.TryParse(branch, channel, out var filter, out var errors)
                ? TypedResults.ServerSentEvents(events.FollowAsync(filter, ct))
                : TypedResults.ValidationProblem(new Dictionary<string, string[]>(errors, StringComparer.Ordinal)))
            .RequireRateLimiting(RateLimits.Viewers);
        foreach (var (name, type) in ((string, string)[])[("desk.css", "text/css"), ("desk.js", "text/javascript"), ("desk.svg", "image/svg+xml")])
        {
            var content = OwnFile.Read(name);
            app.MapGet($"/{name}", () => TypedResults.Text(content, $"{type}; charset=utf-8")).WithMetadata(new OpenToAll());
        }
    }
}
