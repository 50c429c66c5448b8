using System.CommandLine;
using LibraryService.Samples.Desk.Churn;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Running;
using LibraryService.Samples.Desk.Show;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>What the program does when it is told to.</summary>
/// <param name="console">Where the report goes.</param>
/// <param name="output">Where plain text goes: a template, the help.</param>
/// <param name="errors">Where what went wrong goes.</param>
/// <param name="input">Where the text comes from that stands in no file; null for the console.</param>
internal sealed class DeskProgram(IAnsiConsole console, TextWriter output, TextWriter errors, TextReader? input = null)
{
    /// <summary>All was understood and done.</summary>
    public const int Done = 0;

    /// <summary>Something was refused: nothing was done, or all but that.</summary>
    public const int Refused = 2;

    /// <summary>Where the report goes.</summary>
    public IAnsiConsole Console => console;

    /// <summary>Runs one command line.</summary>
    public int Run(string[] args)
    {
        var result = new DeskCommands(this).Root.Parse(args);
        if (result.Errors.Count == 0)
        {
            return result.Invoke(new InvocationConfiguration { Output = output, Error = errors });
        }

        foreach (var error in result.Errors)
        {
            errors.WriteLine(error.Message);
        }

        errors.WriteLine("What there is: --help, and --help behind the name of a command.");
        return Refused;
    }

    /// <summary>Runs the service for a quarter.</summary>
    public int RunQuarter(QuarterRequest request) => Written(() => QuarterJob.Run(request, console, output, errors));

    /// <summary>Closes a branch.</summary>
    public int Close(CloseRequest request) => Written(() => CloseJob.Run(request, console, output));

    /// <summary>Shows what the service achieves.</summary>
    public int ShowEvidence(EvidenceRequest request) => Written(() => EvidenceJob.Run(request, console, output));

    /// <summary>Copies a store.</summary>
    public int Copy(StoreChoice from, StoreChoice to) => Written(() => CopyJob.Run(from, to, output));

    private int Written(Func<int> job)
    {
        try
        {
            return job();
        }
        catch (Exception e) when (e is UnreadableException or EntityFrameworkCore.StoreException)
        {
            errors.WriteLine(e.Message);
            return Refused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"The messages, the report or the pictures cannot be written: {e.Message}");
            return Refused;
        }
    }

    /// <summary>Looks at the members of a library.</summary>
    /// <param name="members">The path of the file.</param>
    /// <param name="until">The last year to look at; null to choose one.</param>
    /// <param name="pictures">The folder for pictures; null for none.</param>
    public int ShowChurn(string members, int? until, string? pictures)
    {
        try
        {
            var file = MembersFile.Open(members);
            var years = MemberYears.Of(file.Members, until);
            ChurnReport.Write(console, file.Name, years);
            foreach (var path in pictures is null ? [] : ChurnPictures.Write(pictures, years))
            {
                console.WriteLine($"Written: {path}");
            }

            foreach (var refusal in file.Refused)
            {
                errors.WriteLine($"{file.Name}: refused, and left out: {refusal}");
            }

            return file.Refused.Count > 0 ? Refused : Done;
        }
        catch (UnreadableException e)
        {
            errors.WriteLine(e.Message);
            return Refused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"The pictures cannot be written: {e.Message}");
            return Refused;
        }
    }

    /// <summary>Replays files.</summary>
    public int ReplayFiles(ReplayRequest request)
    {
        try
        {
            var files = Commands.ReplayFiles.Open(request);
            if (files.Log is { } log)
            {
                Show(log);
            }
            else
            {
                errors.WriteLine("No case could be read.");
            }

            foreach (var (file, refused) in files.Refused)
            {
                errors.WriteLine($"{file}: refused, and left out:");
                foreach (var refusal in refused)
                {
                    errors.WriteLine($"  {refusal}");
                }
            }

            return files.Log is null || files.Refused.Count > 0 ? Refused : Done;
        }
        catch (UnreadableException e)
        {
            errors.WriteLine(e.Message);
            return Refused;
        }
    }

    /// <summary>Reads a message before it leaves.</summary>
    public int Proofread(ProofreadRequest request)
    {
        try
        {
            return ProofreadFile.Run(request, console, output, input ?? System.Console.In);
        }
        catch (UnreadableException e)
        {
            errors.WriteLine(e.Message);
            return Refused;
        }
    }

    /// <summary>Shows a message of the catalogue with made-up values.</summary>
    public int Render(RenderRequest request)
    {
        try
        {
            return RenderExample.Run(request, console, output);
        }
        catch (UnreadableException e)
        {
            errors.WriteLine(e.Message);
            return Refused;
        }
    }

    /// <summary>Writes an empty log to a file that is not there yet, or to the output when the path is empty.</summary>
    public int WriteTemplate(string path)
    {
        if (path.Length == 0)
        {
            output.Write(EventFile.Template);
            return Done;
        }

        try
        {
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
            file.Write(EventFile.Template);
            output.WriteLine($"Written: {path}. Fill it in, then: replay --events {path}");
            return Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"The template cannot be written: {e.Message}");
            return Refused;
        }
    }

    private void Show(DeskLog log)
    {
        var replay = new DeskReplay(DefaultPromises.Read());
        DeskReport.Write(console, ProgressLine.While(console, "Replaying", log.Cases.Count, seen => replay.Run(log, seen)));
    }
}
