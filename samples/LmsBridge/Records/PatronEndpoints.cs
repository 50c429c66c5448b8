using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.EntityFrameworkCore.Upkeep;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Board;
using LibraryService.Samples.Bridge.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

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

    private static async Task<IResult> ExportAsync(string id, PatronRecords records, CancellationToken ct) =>
        Wrong(id) is { } wrong ? wrong : TypedResults.Text(await records.ExportAsync(new PatronId(id), ct), "application/json");

    private static async Task<IResult> EraseAsync(
        string id, PatronRecords records, StoreUpkeep upkeep, DraftFolder drafts, DeskBoard board, IServiceScopeFactory scopes, IOptions<BridgeOptions> options, CancellationToken ct)
    {
        if (Wrong(id) is { } wrong)
        {
            return wrong;
        }

        if (options.Value.HashKey is not { } key)
        {
            return TypedResults.Problem(
                "An erasure keeps what the patron objected to as keyed hashes, so that nobody writes to them again; set Bridge:HashKey for it.", statusCode: StatusCodes.Status409Conflict);
        }

        var patron = new PatronId(id);
        using var scope = scopes.CreateScope();
        var contact = scope.ServiceProvider.GetService<IPatronDirectory>() is { } directory ? await directory.FindAsync(patron, ct) : null;
        var cases = await scope.ServiceProvider.GetRequiredService<ICaseStore>().OfPatronAsync(patron, ct);
        var erased = await records.EraseAsync(contact ?? new PatronContact { Id = patron }, Keys(key), ct);
        foreach (var @case in cases)
        {
            drafts.Delete(@case.Id);
        }

        await upkeep.CompactAsync(ct);
        board.ReadAgain();
        return TypedResults.Ok(erased);
    }

    private static HashKeyRing Keys(string key) => new(new HashKey("bridge", System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key))));

    private static ValidationProblem? Wrong(string id) => string.IsNullOrWhiteSpace(id) || id.Length > LongestId || id.Any(char.IsControl)
        ? TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["id"] = [FormattableString.Invariant($"A patron has a number of 1 to {LongestId} characters, none of them a control character.")] })
        : null;
}
