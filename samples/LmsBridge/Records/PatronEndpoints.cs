using System.Text.Json.Nodes;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.EntityFrameworkCore.Upkeep;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Board;
using LibraryService.Samples.Bridge.Cases;
using LibraryService.Samples.Bridge.Patrons;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LibraryService.Samples.Bridge.Records;

/// <summary>Gives out, or erases, all that the bridge holds of one patron. The library system's own records are not here.</summary>
internal static class PatronEndpoints
{
    private const int LongestId = 200;

    public static void MapPatrons(this IEndpointRouteBuilder app)
    {
        app.MapGet("/patrons/{id}", ExportAsync);
        app.MapDelete("/patrons/{id}", EraseAsync);
    }

    private static async Task<IResult> ExportAsync(string id, PatronRecords records, LmsPatrons patrons, CancellationToken ct)
    {
        if (Wrong(id) is { } wrong)
        {
            return wrong;
        }

        var patron = new PatronId(id);
        var export = new JsonObject
        {
            ["record"] = patrons.Export(patron) is { } record ? JsonNode.Parse(record) : null,
            ["service"] = JsonNode.Parse(await records.ExportAsync(patron, ct)),
        };
        return TypedResults.Text(export.ToJsonString(), "application/json");
    }

    private static async Task<IResult> EraseAsync(
        string id, PatronRecords records, LmsPatrons patrons, StoreUpkeep upkeep, DraftFolder drafts, DeskBoard board, ICaseStore cases, IServiceProvider services, CancellationToken ct)
    {
        if (Wrong(id) is { } wrong)
        {
            return wrong;
        }

        if (services.GetService<HashKeyRing>() is not { } keys)
        {
            return TypedResults.Problem(
                "An erasure keeps what the patron objected to as keyed hashes, so that nobody writes to them again; set Bridge:HashKey for it.", statusCode: StatusCodes.Status409Conflict);
        }

        var patron = new PatronId(id);
        var contact = await patrons.FindAsync(patron, ct) ?? new PatronContact { Id = patron };
        foreach (var @case in await cases.OfPatronAsync(patron, ct))
        {
            drafts.Delete(@case.Id);
        }

        var erased = await records.EraseAsync(contact, keys, ct);
        var hadRecord = patrons.Forget(patron);
        await upkeep.CompactAsync(ct);
        board.ReadAgain();
        return TypedResults.Ok(new { erased.Cases, erased.Rows, record = hadRecord });
    }

    private static ValidationProblem? Wrong(string id) => string.IsNullOrWhiteSpace(id) || id.Length > LongestId || id.Any(char.IsControl)
        ? TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["id"] = [FormattableString.Invariant($"A patron has a number of 1 to {LongestId} characters, none of them a control character.")] })
        : null;
}
