using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Show;
using LibraryService.Templates.Proofreading;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>Reads one message for somebody.</summary>
internal static class ProofreadFile
{
    /// <summary>An error holds the message back.</summary>
    public const int HeldBack = 1;

    private const string StandardInput = "-";

    /// <exception cref="UnreadableException">The text or the policy cannot be read.</exception>
    public static int Run(ProofreadRequest request, IAnsiConsole console, TextWriter output, TextReader input)
    {
        var reader = new Proofreader(Policy(request.Policy));
        var text = Text(request.File, input);
        var findings = reader.Read(text, request.Context);
        if (request.IsSarif)
        {
            output.WriteLine(SarifLog.Of(request.File is StandardInput ? "stdin" : request.File, text, findings));
        }
        else
        {
            FindingView.Write(console, text, findings);
        }

        return findings.Any(finding => finding.Severity == Severity.Error) ? HeldBack : DeskProgram.Done;
    }

    private static string Text(string file, TextReader input)
    {
        if (file is StandardInput)
        {
            return input.ReadToEnd();
        }

        using var text = TextFile.Open(file);
        return text.ReadToEnd();
    }

    private static ProofreadingPolicy? Policy(string? file)
    {
        if (file is null)
        {
            return null;
        }

        using var json = TextFile.Open(file);
        return ProofreadingPolicy.TryParseJson(json.ReadToEnd(), out var policy, out var error)
            ? policy
            : throw new UnreadableException($"{Path.GetFileName(file)}: {error}");
    }
}
