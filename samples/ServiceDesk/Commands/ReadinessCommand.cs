using System.CommandLine;
using System.Globalization;
using LibraryService.Evidence;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Running;
using Spectre.Console;
using Paragraph = LibraryService.Samples.Desk.Show.Paragraph;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command <c>readiness</c>.</summary>
internal static class ReadinessCommand
{
    public static Command On(IAnsiConsole console)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "JSON that says what patrons can do where without staff. Left out, that of the small library; --template writes it.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var template = new Option<bool>("--template") { Description = "Write the small library's description here, to fill in." };
        var seed = new Option<ulong>("--seed") { Description = "Of the made-up quarter, which says what people asked for.", DefaultValueFactory = _ => new QuarterRequest().Seed };
        var language = new Option<string>("--language") { Description = "The language of the report.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "es");
        var readiness = new Command(
            "readiness", "Scores what patrons can do alone, and lists what they cannot in the order of how often they asked for it in the made-up quarter. Exit code 0: scored; 2: the file cannot be used.")
        {
            file, template, seed, language,
        };
        readiness.SetAction(result => result.GetValue(template)
            ? Template(result.InvocationConfiguration.Output)
            : Run(result.GetValue(file), result.GetValue(seed), CultureInfo.GetCultureInfo(result.GetValue(language) is "es" ? "es-ES" : "en-GB"), console, result.InvocationConfiguration.Error));
        return readiness;
    }

    private static int Template(TextWriter output)
    {
        output.Write(Example());
        return DeskProgram.Done;
    }

    private static int Run(string? file, ulong seed, CultureInfo culture, IAnsiConsole console, TextWriter errors)
    {
        string json;
        try
        {
            json = file is null ? Example() : File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            errors.WriteLine($"{file}: {e.Message}");
            return DeskProgram.Refused;
        }

        if (!SelfServiceReadiness.TryParseJson(json, out var readiness, out var error))
        {
            errors.WriteLine($"{Path.GetFileName(file)}: {error}");
            return DeskProgram.Refused;
        }

        var cast = LoopCast.Of(Quarter.Generate(seed), DefaultPromises.Read(), seed);
        var report = readiness.Check(cast.Routed.Select(one => one.Inquiry), cast.Inquiries);
        foreach (var sentence in report.Explain(culture))
        {
            Paragraph.Write(console, sentence, 0, 3);
        }

        return DeskProgram.Done;
    }

    private static string Example() => OwnFile.Read("readiness.json");
}
