using System.Globalization;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace LibraryService.Benchmarks;

/// <summary>Keeps tables of results under benchmarks/results, one file a benchmark, with the machine and the date.</summary>
internal static class ResultFiles
{
    public static void Write(IEnumerable<Summary> summaries)
    {
        var folder = Path.Combine(Root(), "benchmarks", "results");
        Directory.CreateDirectory(folder);
        foreach (var summary in summaries.Where(summary => summary.Reports.Length > 0))
        {
            var name = summary.BenchmarksCases[0].Descriptor.Type.Name;
            var table = new AccumulationLogger();
            MarkdownExporter.GitHub.ExportToLog(summary, table);
            var date = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            File.WriteAllText(Path.Combine(folder, $"{name}.md"), $"# {name}, {date}\n\n{table.GetLog().Trim().ReplaceLineEndings("\n")}\n");
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LibraryService.Core.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("LibraryService.Core.sln stands in no folder above the benchmarks.");
    }
}
