using System.Globalization;
using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Templates;
using LibraryService.Templates.Proofreading;

namespace LibraryService.DependencyInjection;

/// <summary>Puts the catalogue of messages together from the package, what was added in code and what the settings say.</summary>
internal static class Messages
{
    private static readonly DefinitionPath Path = DefinitionPath.Root.At(nameof(LibraryServiceOptions.Messages));

    /// <exception cref="CatalogueException">Templates cannot be read.</exception>
    /// <exception cref="FormatException">A setting cannot be read; the message starts with its path.</exception>
    /// <exception cref="ArgumentException">A message has the name of another, or a setting is none.</exception>
    public static MessageCatalogue Catalogue(IEnumerable<MessageKind> added, IEnumerable<TemplatesFolder> folders, LibraryServiceOptions options)
    {
        var said = options.Messages;
        var paths = folders.Select(folder => folder.Path).Concat(said.Folder is { } path ? [path] : []);
        return MessageCatalogue.BuiltIn.With(
            [.. added],
            [.. paths.SelectMany(Read), .. (said.Texts ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(text => new TemplateFile(text.Key, text.Value))],
            Settings(said));
    }

    /// <summary>How outreach is ended in one step; null when nothing is said of it.</summary>
    /// <exception cref="FormatException">The address is none, or there are no keys; the message starts with the path.</exception>
    public static UnsubscribeLinks? Unsubscribe(LibraryServiceOptions options, HashKeyRing? keys) => options.Messages.UnsubscribeUrl is not { } url
        ? null
        : Path.At(nameof(MessageOptions.UnsubscribeUrl)).Read(() => new UnsubscribeLinks(
            url,
            keys ?? throw new FormatException("such links are made with the keys of a HashKeyRing, but none was added to the container")));

    private static IReadOnlyList<TemplateFile> Read(string folder)
    {
        try
        {
            return TemplateFolder.Read(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"The folder of templates '{folder}' cannot be read: {e.Message}", nameof(folder), e);
        }
    }

    private static MessageSettings Settings(MessageOptions said) => new()
    {
        Language = new RenderTarget(Channel.Email, said.Language).Language,
        Frame = new MessageFrame { Library = said.Library, Sender = said.Sender, ReplyTo = said.ReplyTo },
        BranchNames = (said.Branches ?? new Dictionary<string, string>(StringComparer.Ordinal)).ToDictionary(branch => new BranchId(branch.Key), branch => branch.Value),
        AllowedHosts = [.. said.AllowedHosts ?? []],
        PolicyUrl = said.PolicyUrl,
        Proofreading = said.Proofreading is { } policy ? ProofreadingDefinitionReader.Read(policy, Path.At("Proofreading")) : ProofreadingPolicy.Default,
        Limits = Limits(said.Limits),
    };

    private static Dictionary<Channel, int> Limits(IDictionary<string, int>? said)
    {
        var limits = new Dictionary<Channel, int>(new MessageSettings().Limits);
        foreach (var (channel, limit) in Path.At("Limits").Entries(said, DefinitionNames.Name<Channel>, (limit, _) => AtLeastOne(limit)))
        {
            limits[channel] = limit;
        }

        return limits;
    }

    private static int AtLeastOne(int limit) =>
        limit >= 1 ? limit : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"a channel takes at least 1 character, but this is {limit}"));
}
