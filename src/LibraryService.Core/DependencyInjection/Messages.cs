using LibraryService.Templates;

namespace LibraryService.DependencyInjection;

/// <summary>Puts the catalogue of messages together from the package, what was added in code and what the settings say.</summary>
internal static class Messages
{
    /// <exception cref="CatalogueException">Templates cannot be read.</exception>
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
    };
}
