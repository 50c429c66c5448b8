using System.Globalization;
using System.Text.Json;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Show;
using Spectre.Console;
using Paragraph = LibraryService.Samples.Desk.Show.Paragraph;

namespace LibraryService.Samples.Desk.Routing;

/// <summary>Explains one decision of inbound routing from saved facts.</summary>
internal static class InquiryExplanation
{
    /// <summary>Whether a file holds the facts of an inquiry: an object with <c>inquiry</c> at the top level.</summary>
    public static bool IsFor(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.EnumerateObject().Any(property => string.Equals(property.Name, "inquiry", StringComparison.OrdinalIgnoreCase));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Decides by the policy in the facts, or one queue for everybody where they bring none, and says why.</summary>
    /// <param name="json">The text of the file: <c>inquiry</c>, <c>presence</c>, <c>policy</c> and <c>at</c>.</param>
    /// <param name="console">Where to write.</param>
    /// <param name="culture">The language of the sentences.</param>
    /// <exception cref="UnreadableException">The text says no such facts; the message names the path.</exception>
    public static void Explain(string json, IAnsiConsole console, CultureInfo culture)
    {
        if (!InquiryFacts.TryParseJson(json, null, out var facts, out var error))
        {
            throw new UnreadableException($"The facts cannot be read: {error}");
        }

        var route = facts.Under(facts.Policy ?? InquiryPolicy.Default);
        DeskReport.Title(console, route.Case.ToString());
        foreach (var sentence in route.Explain(culture))
        {
            Paragraph.Write(console, sentence, others: 2);
        }
    }
}
