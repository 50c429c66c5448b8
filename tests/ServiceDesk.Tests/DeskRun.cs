using LibraryService.Samples.Desk.Commands;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Tests;

/// <summary>One run of the program, with all that it wrote.</summary>
internal sealed record DeskRun(int Code, string Output, string Errors)
{
    private static readonly Lazy<DeskRun> Once = new(() => Of());

    /// <summary>The run without arguments, once for all tests.</summary>
    public static DeskRun Default => Once.Value;

    /// <summary>Runs the program as a person would whose output goes to a file.</summary>
    public static DeskRun Of(params string[] args) => Wide(100, args);

    /// <summary>The same with lines of so many columns.</summary>
    public static DeskRun Wide(int width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = new DeskProgram(Consoles.For(output, isFile: true, width), output, errors).Run(args);
        return new DeskRun(code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }
}
