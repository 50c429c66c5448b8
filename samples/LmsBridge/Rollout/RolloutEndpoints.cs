using LibraryService.Delivery;

namespace LibraryService.Samples.Bridge.Rollout;

/// <summary>Where whoever runs the bridge sees how far the library has gone over, and lets go what waits for a person.</summary>
internal static class RolloutEndpoints
{
    private const int Most = 1000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/rollout", (RolloutReport report) => Results.Json(report.Sentences, RolloutJson.Default.IReadOnlyListString));
        routes.MapGet("/outbox/held", async (HeldMessages held, CancellationToken ct) =>
            Results.Json(await held.ListAsync(Most, ct), RolloutJson.Default.IReadOnlyListHeldMessage));
        routes.MapPost("/outbox/held/release", async (HeldMessages held, int? most, CancellationToken ct) => most is < 1 or > Most
            ? Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "How many?", detail: "most is a number from 1 to 1000; leave it out for 1000.")
            : Results.Json(new ReleasedMessages(await held.ReleaseAsync(DeliveryReason.Burst, most ?? Most, ct)), RolloutJson.Default.ReleasedMessages));
    }
}
