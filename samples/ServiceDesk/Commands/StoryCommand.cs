using System.CommandLine;
using System.Globalization;
using LibraryService.Desk;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Running;
using Spectre.Console;
using Paragraph = LibraryService.Samples.Desk.Show.Paragraph;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command <c>story</c>.</summary>
internal static class StoryCommand
{
    public static Command On(IAnsiConsole console)
    {
        var patron = new Argument<string>("PATRON") { Description = $"The patron's card, such as {PatronBook.Priya}.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => $"{PatronBook.Priya}" };
        var export = new Option<string?>("--export") { Description = "What another system recorded of the patron, in the form that --json writes; it is told with the rest. Of a patron who is not in the quarter it tells all.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "As the patron gets it: JSON, with all that was said." };
        var seed = new Option<ulong>("--seed") { Description = "Of the made-up quarter.", DefaultValueFactory = _ => new QuarterRequest().Seed };
        var language = new Option<string>("--language") { Description = "The language of the colleague who reads it.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "es");
        var story = new Command("story", "Tells one patron's story of the made-up quarter: every contact, case, message, outcome, survey and consent, in order. Exit code 0: told; 2: there is no such patron, or the file cannot be used.")
        {
            patron, export, json, seed, language,
        };
        story.SetAction(result => Run(
            result.GetValue(patron)!, result.GetValue(export), result.GetValue(seed), result.GetValue(json) ? null : Culture(result.GetValue(language)!), console, result.InvocationConfiguration));
        return story;
    }

    private static int Run(string name, string? export, ulong seed, CultureInfo? culture, IAnsiConsole console, InvocationConfiguration to)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            to.Error.WriteLine("A story is that of a patron, but nobody is named.");
            return DeskProgram.Refused;
        }

        var patron = new PatronId(name);
        var story = new PatronStory(patron);
        if (export is not null)
        {
            try
            {
                story = story.With(PatronStory.ParseJson(File.ReadAllText(export)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
            {
                to.Error.WriteLine($"{Path.GetFileName(export)}: {e.Message}");
                return DeskProgram.Refused;
            }
        }

        var cast = LoopCast.Of(Quarter.Generate(seed), DefaultPromises.Read(), seed);
        if (cast.Patrons.Find(patron) is null && export is null)
        {
            to.Error.WriteLine($"The made-up library knows no patron '{name}'; the one of its story is {PatronBook.Priya}.");
            return DeskProgram.Refused;
        }

        story = story.With(Told(patron, cast));
        if (culture is null)
        {
            to.Output.WriteLine(story.ToJson());
            return DeskProgram.Done;
        }

        foreach (var line in story.Tell(culture, SmallLibrary.TimeZone))
        {
            Paragraph.Write(console, line.TrimStart(), line.Length - line.TrimStart().Length, 8);
        }

        return DeskProgram.Done;
    }

    private static PatronStory Told(PatronId patron, LoopCast cast)
    {
        var folder = Directory.CreateTempSubdirectory("library-story-");
        try
        {
            var run = DeskLoop.RunAsync(cast, folder.FullName).GetAwaiter().GetResult();
            var story = new PatronStory(patron)
                .With(run.Cases.Where(@case => @case.Inquiry.Patron == patron))
                .With(run.Messages.Where(message => message.Patron == patron));
            return cast.Patrons.Find(patron) is { } contact ? story.With(contact) : story;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CultureInfo Culture(string language) => CultureInfo.GetCultureInfo(language is "es" ? "es-ES" : "en-GB");
}
