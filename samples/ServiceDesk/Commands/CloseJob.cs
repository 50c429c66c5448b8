using LibraryService.Samples.Desk.Closing;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Running;
using LibraryService.Samples.Desk.Show;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>Runs the quarter up to a closure, closes, and shows what that does.</summary>
internal static class CloseJob
{
    private const string Monday = "2026-09-21T07:30";

    /// <exception cref="UnreadableException">There is no such branch, or the instant is none of the quarter.</exception>
    /// <exception cref="IOException">The messages cannot be written.</exception>
    public static int Run(CloseRequest request, IAnsiConsole console, TextWriter output)
    {
        var log = Quarter.Generate(request.Seed);
        var branch = log.Hours.Branches.Keys.FirstOrDefault(known => string.Equals($"{known}", request.Branch.Trim(), StringComparison.OrdinalIgnoreCase));
        if (branch.IsEmpty)
        {
            throw new UnreadableException($"There is no branch '{request.Branch}'. The branches are {string.Join(", ", log.Hours.Branches.Keys.Select(known => $"{known}").Order(StringComparer.Ordinal))}.");
        }

        var cast = LoopCast.Of(log with { Now = At(request.At ?? Monday) }, DefaultPromises.Read(), request.Seed);
        var folder = QuarterPlaces.Folder(request.Outbox, "closure");
        var earlier = Directory.CreateTempSubdirectory("service-desk-");
        try
        {
            var run = LiveDesk.While(console, seen => DeskLoop.RunAsync(cast, earlier.FullName, seen).GetAwaiter().GetResult());
            ClosureShow.Write(console, ClosureRun.RunAsync(cast, run, branch, request.Days, request.Reason, folder).GetAwaiter().GetResult());
        }
        finally
        {
            earlier.Delete(recursive: true);
        }

        console.WriteLine();
        output.WriteLine($"The notices: {folder}");
        return DeskProgram.Done;
    }

    private static DateTimeOffset At(string text)
    {
        try
        {
            var at = EventWords.ReadInstant(text, SmallLibrary.TimeZone);
            var first = Quarter.First.ToDateTime(TimeOnly.MinValue);
            return at > new DateTimeOffset(first, SmallLibrary.TimeZone.GetUtcOffset(first)).AddDays(1) && at < Quarter.End
                ? TimeZoneInfo.ConvertTime(at, SmallLibrary.TimeZone)
                : throw new UnreadableException($"--at must be in the quarter, after {Quarter.First.AddDays(1):yyyy-MM-dd} and before {Quarter.End:yyyy-MM-ddTHH:mm}, but '{text}' is not.");
        }
        catch (FormatException e)
        {
            throw new UnreadableException($"--{e.Message}");
        }
    }
}
