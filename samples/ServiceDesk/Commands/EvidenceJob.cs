using System.Globalization;
using LibraryService.Evidence;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Running;
using LibraryService.Samples.Desk.Show;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>Runs the quarter and writes what can be shown of it.</summary>
internal static class EvidenceJob
{
    private const string Zone = "Europe/London";
    private static readonly DateOnly Last = Quarter.First.AddMonths(3).AddDays(-1);
    private static readonly string Usual = Path.Combine("artifacts", "service-desk", "evidence");

    /// <exception cref="UnreadableException">A day, a branch or a language is none.</exception>
    /// <exception cref="IOException">The files cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may they be.</exception>
    public static int Run(EvidenceRequest request, IAnsiConsole console, TextWriter output)
    {
        var (from, to, culture) = (Day("--from", request.From), Day("--to", request.To), Culture(request.Culture));
        if (to < from)
        {
            throw new UnreadableException($"--to must not be before --from, but {request.To} is before {request.From}.");
        }

        var log = Quarter.Generate(request.Seed);
        var branches = request.Branches.Select(name => Branch(name, log.Hours.Branches.Keys)).ToList();
        var cast = LoopCast.Of(log, DefaultPromises.Read(), request.Seed);
        var outbox = Directory.CreateTempSubdirectory("service-desk-");
        try
        {
            var run = LiveDesk.While(console, seen => DeskLoop.RunAsync(cast, outbox.FullName, seen).GetAwaiter().GetResult());
            var period = new EvidencePeriod(from, to, Zone);
            var figures = new QuarterEvidence(run, cast, branches);
            var pack = EvidencePack.Of(figures.Of(period), figures.Of(period.Before()), new EvidenceOptions { Library = "Millbrook Libraries" });
            Write(pack, request.Folder ?? Usual, culture, output);
            EvidenceShow.Write(console, pack, culture);
        }
        finally
        {
            outbox.Delete(recursive: true);
        }

        return DeskProgram.Done;
    }

    private static void Write(EvidencePack pack, string folder, CultureInfo culture, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in new[]
        {
            ("evidence.html", pack.ToHtml(culture)), ("accreditation.html", pack.ToAccreditation(culture)), ("evidence.csv", pack.ToCsv(culture)), ("evidence.json", pack.ToJson()),
        })
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path, text);
            output.WriteLine($"Written: {path}");
        }
    }

    private static DateOnly Day(string option, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= Quarter.First && day <= Last
            ? day
            : throw new UnreadableException(string.Create(CultureInfo.InvariantCulture, $"{option} must be a day from {Quarter.First:yyyy-MM-dd} to {Last:yyyy-MM-dd}, but is '{text}'."));

    private static CultureInfo Culture(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw new UnreadableException($"--culture must be a language such as en-GB or es-ES, but is '{tag}'.");
        }
    }

    private static BranchId Branch(string name, IEnumerable<BranchId> known)
    {
        var branch = known.FirstOrDefault(one => string.Equals($"{one}", name.Trim(), StringComparison.OrdinalIgnoreCase));
        return !branch.IsEmpty ? branch : throw new UnreadableException($"There is no branch '{name}'. The branches are {string.Join(", ", known.Select(one => $"{one}").Order(StringComparer.Ordinal))}.");
    }
}
