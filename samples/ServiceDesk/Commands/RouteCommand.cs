using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Files;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>Explains how a message reaches a patron, for facts in a file.</summary>
internal static class RouteCommand
{
    private const string Contact = "contact";
    private const string Policy = "policy";
    private const string Request = "request";
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "JSON with a contact: its request, the facts, and if you like its policy, the library's rules. Route/hold-ready.json beside the program's source is one.",
        };
        var policy = new Option<string?>("--policy")
        {
            Description = "Another policy to try the same facts against: what would happen if.",
            HelpName = "FILE",
        };
        var language = new Option<string>("--language")
        {
            Description = "The language of the explanation.",
            DefaultValueFactory = _ => "en",
        };
        language.AcceptOnlyFromAmong("en", "es");
        var route = new Command("route", "Decides how a message reaches a patron and explains why. Exit code 0: decided; 2: the file cannot be used.") { file, policy, language };
        route.SetAction(result => Run(
            result.GetValue(file)!,
            result.GetValue(policy),
            result.GetValue(language)!,
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error));
        return route;
    }

    private static int Run(string file, string? policyFile, string language, TextWriter output, TextWriter errors)
    {
        try
        {
            using var facts = Read(file);
            var contact = Member(facts.RootElement, Contact, file)
                ?? throw new UnreadableException($"{file}: '{Contact}' was expected, with a '{Request}' in it.");
            using var other = policyFile is null ? null : Read(policyFile);
            var said = other is null ? Member(contact, Policy, file) : Member(other.RootElement, Contact, policyFile!) is { } wrapped ? Member(wrapped, Policy, policyFile!) : other.RootElement;
            var policy = said is { } rules
                ? Parsed($"{policyFile ?? file}: {Policy}", ContactPolicy.TryParseJson(rules.GetRawText(), out var readPolicy, out var policyError), readPolicy, policyError)
                : new ContactPolicy();
            var request = Member(contact, Request, file) ?? throw new UnreadableException($"{file}: {Contact}: '{Request}' was expected.");
            var read = Parsed($"{file}: {Request}", ContactRequest.TryParseJson(request.GetRawText(), out var readRequest, out var requestError), readRequest, requestError);
            foreach (var sentence in new ContactRouter(policy).Plan(read).Explain(Culture(language)))
            {
                output.WriteLine(sentence);
            }

            return DeskProgram.Done;
        }
        catch (UnreadableException e)
        {
            errors.WriteLine(e.Message);
            return DeskProgram.Refused;
        }
    }

    private static CultureInfo Culture(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language is "es" ? "es-ES" : "en-GB");
        }
        catch (CultureNotFoundException)
        {
            throw new UnreadableException($"--language {language}: this machine has no such culture.");
        }
    }

    private static T Parsed<T>(string where, bool isRead, T? value, string? error)
        where T : class => isRead ? value! : throw new UnreadableException($"{where}: {error}");

    private static JsonElement? Member(JsonElement element, string name, string file)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new UnreadableException($"{file}: an object with '{name}' was expected, but this is {element.ValueKind}.");
        }

        foreach (var member in element.EnumerateObject())
        {
            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return member.Value;
            }
        }

        return null;
    }

    private static JsonDocument Read(string path)
    {
        using var text = TextFile.Open(path);
        try
        {
            return JsonDocument.Parse(text.ReadToEnd(), Lenient);
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            throw new UnreadableException($"{path}: {e.Message}");
        }
    }
}
