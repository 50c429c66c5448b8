using LibraryService.Samples.Desk.Commands;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Tests;

/// <summary>One run of the program, with all that it wrote.</summary>
internal sealed record DeskRun(int Code, string Output, string Errors)
{
    private static readonly Lazy<DeskRun> Once = new(() => Of());
    private static string s_report = "";

    /// <summary>The run without arguments, once for all tests.</summary>
    public static DeskRun Default => Once.Value;

    /// <summary>The report of that run.</summary>
    public static string Report => Default.Code == 0 ? s_report : "";

    /// <summary>Runs the program as a person would whose output goes to a file. The main job writes into a folder that is gone afterwards and is called FOLDER in the output.</summary>
    public static DeskRun Of(params string[] args)
    {
        if (args.Length > 0 && !args[0].StartsWith('-'))
        {
            return Wide(100, args);
        }

        using var scratch = new Scratch();
        var run = Wide(100, [.. args, "--outbox", scratch.Path("outbox"), "--report", scratch.Path("report.html")]);
        if (args.Length == 0 && run.Code == 0)
        {
            s_report = File.ReadAllText(scratch.Path("report.html"));
        }

        return run with { Output = run.Output.Replace(scratch.Path(""), "FOLDER", StringComparison.Ordinal) };
    }

    /// <summary>The same with lines of so many columns, for a command.</summary>
    public static DeskRun Wide(int width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = new DeskProgram(Consoles.For(output, isFile: true, width), output, errors).Run(args);
        return new DeskRun(code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }
}
