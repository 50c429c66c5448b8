using LibraryService.Delivery;
using LibraryService.Gateways.Webhooks;
using LibraryService.Samples.Bridge.Access;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Receipts;

/// <summary>Takes what a provider calls back with: what became of a message. It needs no key, for each call is signed.</summary>
internal static class ReceiptEndpoint
{
    public static void MapReceipts(this IEndpointRouteBuilder app) => app.MapPost("/receipts", TakeAsync).WithMetadata(new OpenToAll());

    private static async Task<IResult> TakeAsync(HttpContext context, IOptions<BridgeOptions> options, TimeProvider time, DeliveryReceipts receipts, CancellationToken ct)
    {
        if (options.Value.ReceiptSecret is not { } secret)
        {
            return TypedResults.Problem("No provider calls back here: Bridge:ReceiptSecret is not set.", statusCode: StatusCodes.Status404NotFound);
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, ct);
        var reading = new WebhookReceiver(new WebhookSignature(secret), time).Read(body.ToArray(), context.Request.Headers[WebhookSignature.Header]);
        return reading switch
        {
            { Verdict: WebhookVerdict.Unreadable } => TypedResults.Problem("The body is not that of a receipt, see docs/webhook-receipt.schema.json.", statusCode: StatusCodes.Status400BadRequest),
            { Receipt: null } => TypedResults.Problem($"The call cannot be believed: {reading.Verdict}.", statusCode: StatusCodes.Status403Forbidden),

            // A provider that is told 404 sends again and again what will never be here; it is told that nobody waits for it.
            { Receipt: var receipt } => await receipts.TakeAsync(receipt.MessageKey, receipt.Outcome, ct) is { } entry
                ? TypedResults.Ok(new { state = $"{entry.State}" })
                : TypedResults.Ok(new { state = "Unknown" }),
        };
    }
}
