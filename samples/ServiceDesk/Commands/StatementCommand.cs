using System.CommandLine;
using System.Globalization;
using LibraryService.Evidence;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Running;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command <c>statement</c>.</summary>
internal static class StatementCommand
{
    public static Command Of()
    {
        var at = new Option<string?>("--at") { Description = "State it for this instant of the quarter, such as 2026-08-29T12:00, rather than for its end.", HelpName = "TIME" };
        var form = new Option<string>("--form") { Description = "How it is written: text for people, html for a part of a page, jsonld for machines (schema.org).", DefaultValueFactory = _ => "text" };
        form.AcceptOnlyFromAmong("text", "html", "jsonld");
        var seed = new Option<ulong>("--seed") { Description = "Of the made-up quarter.", DefaultValueFactory = _ => new QuarterRequest().Seed };
        var language = new Option<string>("--language") { Description = "The language.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "es");
        var statement = new Command("statement", "Says how the small library can be reached, when a person is there, and how soon answers come now. Exit code 0: said; 2: the instant is none of the quarter.")
        {
            at, form, seed, language,
        };
        statement.SetAction(result => Run(
            result.GetValue(at), result.GetValue(form)!, result.GetValue(seed), CultureInfo.GetCultureInfo(result.GetValue(language) is "es" ? "es-ES" : "en-GB"), result.InvocationConfiguration));
        return statement;
    }

    private static int Run(string? at, string form, ulong seed, CultureInfo culture, InvocationConfiguration to)
    {
        var now = Quarter.End;
        if (at is not null)
        {
            if (!DateTime.TryParseExact(at, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            {
                to.Error.WriteLine($"--at is a time such as 2026-08-29T12:00, but this is '{at}'.");
                return DeskProgram.Refused;
            }

            now = new DateTimeOffset(local, SmallLibrary.TimeZone.GetUtcOffset(local));
        }

        if (now < new DateTimeOffset(Quarter.First.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(1)) || now > Quarter.End)
        {
            to.Error.WriteLine($"The made-up quarter runs from {Quarter.First:yyyy-MM-dd} to {Quarter.End:yyyy-MM-dd'T'HH:mm}, but this is '{at}'.");
            return DeskProgram.Refused;
        }

        var statement = ServiceStatement.Of(Facts(seed), now);
        to.Output.WriteLine((form switch { "html" => statement.ToHtml(culture), "jsonld" => statement.ToJsonLd(culture), _ => statement.ToText(culture) }).TrimEnd());
        return DeskProgram.Done;
    }

    private static StatementFacts Facts(ulong seed)
    {
        var cast = LoopCast.Of(Quarter.Generate(seed), DefaultPromises.Read(), seed);
        var folder = Directory.CreateTempSubdirectory("library-statement-");
        try
        {
            return new StatementFacts
            {
                Library = "Millbrook Library",
                Url = new Uri("https://millbrook.example/"),
                Contacts =
                [
                    new StatementContact(Channel.Email, "help@millbrook.example") { Languages = ["en", "es"] },
                    new StatementContact(Channel.Voice, "+44 1632 960 983"),
                    new StatementContact(Channel.Chat, "https://millbrook.example/chat"),
                    new StatementContact(Channel.InPerson, "Hill Road 1") { Branch = SmallLibrary.HillRoad },
                    new StatementContact(Channel.InPerson, "Station Road 12") { Branch = SmallLibrary.StationRoad },
                ],
                Inquiries = cast.Inquiries,
                Hours = cast.Log.Hours,
                Promises = cast.Promises,
                Cases = DeskLoop.RunAsync(cast, folder.FullName).GetAwaiter().GetResult().Cases,
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
