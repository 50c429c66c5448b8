using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Show;
using LibraryService.Templates;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>Renders one message of the catalogue with made-up values.</summary>
internal static class RenderExample
{
    private const int Nearest = 3;

    /// <exception cref="UnreadableException">There is no such message, it has no words for the channel, or a template of the folder cannot be read.</exception>
    public static int Run(RenderRequest request, IAnsiConsole console, TextWriter output)
    {
        var example = Example(request.Message, request.Target.Language);
        var message = Render(Catalogue(request.Templates), example, request);
        if (request.IsSarif)
        {
            output.WriteLine(SarifLog.Of($"{message.Name}.{message.Channel.ToString().ToLowerInvariant()}.{message.Language}.txt", Whole(message), Placed(message)));
        }
        else
        {
            RenderedView.Write(console, message);
        }

        return message.MayGoOut ? DeskProgram.Done : ProofreadFile.HeldBack;
    }

    private static MessageExample Example(string name, string language) =>
        MessageExamples.In(language).FirstOrDefault(example => string.Equals(NameOf(example), name.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new UnreadableException($"There is no message '{name}'. The nearest are {string.Join(", ", MessageExamples.All
            .Select(NameOf)
            .OrderBy(known => NameDistance.Between(known, name))
            .ThenBy(known => known, StringComparer.Ordinal)
            .Take(Nearest))}.");

    private static MessageCatalogue Catalogue(string? folder)
    {
        var catalogue = MessageCatalogue.BuiltIn.With(new MessageSettings
        {
            Frame = MessageExamples.Frame,
            AllowedHosts = ["millbrook.example"],
            PolicyUrl = new Uri("https://millbrook.example/what-we-buy"),
        });
        try
        {
            return folder is null ? catalogue : catalogue.With(TemplateFolder.Read(folder));
        }
        catch (Exception e) when (e is CatalogueException or TemplateException or IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(e.Message);
        }
    }

    private static RenderedMessage Render(MessageCatalogue catalogue, MessageExample example, RenderRequest request)
    {
        var (name, target) = (example.Kind.Name, request.Target);
        if (!catalogue.Serves(name, target.Channel, target.Language))
        {
            var served = Enum.GetValues<Channel>().Where(channel => catalogue.Serves(name, channel, target.Language));
            throw new UnreadableException($"{name} has no words for {target.Channel}. It has: {string.Join(", ", served)}.");
        }

        try
        {
            var message = catalogue.Render(name, example.Values, target);
            return request.SecondReader is { } reader
                ? catalogue.Render(name, example.Values, target with { SecondReading = SecondReading.Of(message.WholeText, new StaffId("writer"), new StaffId(reader), MessageExamples.SentAt) })
                : message;
        }
        catch (TemplateException e)
        {
            throw new UnreadableException(e.Message);
        }
    }

    /// <summary>The words under their subject, as an editor shows a file.</summary>
    private static string Whole(RenderedMessage message) => Head(message) + message.Words;

    private static IReadOnlyList<Finding> Placed(RenderedMessage message) =>
        [.. message.Findings.Select(finding => finding.IsInSubject ? finding : finding.Within(Head(message).Length))];

    private static string Head(RenderedMessage message) => message.Subject is { } subject ? subject + "\n\n" : "";

    private static string NameOf(MessageExample example) => example.Kind.Name.ToString();
}
