using LibraryService.Samples.Desk.Churn;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Report;
using LibraryService.Samples.Desk.Running;
using LibraryService.Samples.Desk.Show;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>Runs the whole service for a quarter and tells what came of it.</summary>
internal static class QuarterJob
{
    /// <summary>The files that somebody named, read, with what was refused in them.</summary>
    private sealed record Feed(LoopCast Cast, MemberYears? Members, IReadOnlyList<(string File, IReadOnlyList<Refusal> Refused)> Refused);

    /// <param name="request">What is wanted.</param>
    /// <param name="console">Where the display and the summary go.</param>
    /// <param name="output">Where paths go, which must not be broken.</param>
    /// <param name="errors">Where what was refused goes.</param>
    /// <exception cref="UnreadableException">A file cannot be used at all.</exception>
    /// <exception cref="EntityFrameworkCore.StoreException">The store cannot be used.</exception>
    /// <exception cref="IOException">The messages or the report cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may they be.</exception>
    public static int Run(QuarterRequest request, IAnsiConsole console, TextWriter output, TextWriter errors)
    {
        var feed = Read(request);
        var places = QuarterPlaces.Of(request);
        var run = LiveDesk.While(console, seen => PlayAsync(feed.Cast, places.Outbox, request.Store, seen).GetAwaiter().GetResult());
        var view = DeskView.Of(run, feed.Cast, feed.Members);
        QuarterShow.Write(console, view);
        File.WriteAllText(places.Report, HtmlReport.Of(view));
        QuarterSummary.Write(console, view);
        console.WriteLine();
        output.WriteLine($"The messages: {places.Outbox}");
        output.WriteLine($"The report:   {places.Report}");
        foreach (var path in request.Pictures is { } folder && view.Figures is { } figures ? Pictures.DeskPictures.Write(folder, figures) : [])
        {
            output.WriteLine($"Written: {path}");
        }

        foreach (var (file, refused) in feed.Refused.Where(file => file.Refused.Count > 0))
        {
            errors.WriteLine($"{file}: refused, and left out:");
            foreach (var refusal in refused)
            {
                errors.WriteLine($"  {refusal}");
            }
        }

        return feed.Refused.Any(file => file.Refused.Count > 0) ? DeskProgram.Refused : DeskProgram.Done;
    }

    private static async Task<LoopResult> PlayAsync(LoopCast cast, string outbox, StoreChoice choice, Action<LoopMoment>? seen)
    {
        await using var store = await DeskStore.OpenAsync(choice);
        return await DeskLoop.RunAsync(cast, outbox, seen, store);
    }

    private static Feed Read(QuarterRequest request)
    {
        var refused = new List<(string File, IReadOnlyList<Refusal> Refused)>();
        var members = request.Members is null ? null : MembersFile.Open(request.Members);
        if (members is not null)
        {
            refused.Add((members.Name, members.Refused));
        }

        var promises = DefaultPromises.Read();
        LoopCast cast;
        if (request.Incidents is not null)
        {
            var files = ReplayFiles.Open(new ReplayRequest
            {
                Incidents = request.Incidents,
                Hours = request.Hours,
                Library = request.Library,
                Authority = request.Authority,
            });
            refused.AddRange(files.Refused);
            cast = LoopCast.OfReal(files.Log ?? throw new UnreadableException("No case could be read."), promises, request.Seed);
        }
        else
        {
            var main = request.Hours is null ? null : HoursFile.Open(request.Hours).Choose(request.Library!, request.Authority);
            refused.AddRange(main is null ? [] : [(Path.GetFileName(request.Hours!), main.Refused)]);
            cast = LoopCast.Of(Quarter.Generate(request.Seed, SmallLibrary.Hours(main?.Staffed)), promises, request.Seed);
        }

        return new Feed(cast, members is null ? null : MemberYears.Of(members.Members, until: null), refused);
    }
}
