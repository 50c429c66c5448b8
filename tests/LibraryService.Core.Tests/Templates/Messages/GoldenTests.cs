namespace LibraryService.Tests.Templates.Messages;

public class GoldenTests
{
    public static TheoryData<string, string> Messages => [.. CataloguePage.Rows.SelectMany(row => Rendering.Languages.Select(language => (row.Name, language)))];

    public static TheoryData<string, string> Mails =>
        [.. CataloguePage.Rows.Where(row => row.Channels.Contains(Channel.Email)).SelectMany(row => Rendering.Languages.Select(language => (row.Name, language)))];

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_reads_as_it_was_approved(string name, string language) => Rendering.ChannelsOf(name)
        .Select(channel => Golden.Compare(language, FileOf(name, channel), Rendering.Render(name, channel, language), withHtml: true))
        .OfType<string>()
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Mails))]
    public void A_message_to_a_shared_address_reads_as_it_was_approved(string name, string language) =>
        Golden.Compare(language, SharedFileOf(name), Rendering.Render(name, Channel.Email, language, isShared: true), withHtml: false).ShouldBeNull();

    [Fact]
    public void Every_golden_file_is_of_a_message_that_there_is() => Directory.EnumerateFiles(Golden.Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Golden.Folder, file).Replace('\\', '/'))
        .Except(Rendering.Languages.SelectMany(language => CataloguePage.Rows.SelectMany(row => Rendering.ChannelsOf(row.Name)
            .Select(channel => FileOf(row.Name, channel))
            .Append(SharedFileOf(row.Name))
            .Select(file => $"{language}/{file}"))), StringComparer.Ordinal)
        .ShouldBeEmpty();

    private static string FileOf(string name, Channel channel) => $"{name}.{channel.ToString().ToLowerInvariant()}.txt";

    private static string SharedFileOf(string name) => $"{name}.email-shared.txt";
}
