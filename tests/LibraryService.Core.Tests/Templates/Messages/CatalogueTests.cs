using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Testing;

namespace LibraryService.Tests.Templates.Messages;

public class CatalogueTests
{
    public static TheoryData<string> Languages => [.. Rendering.Languages];

    public static TheoryData<string, string> Messages => GoldenTests.Messages;

    public static TheoryData<string, string> Mails => GoldenTests.Mails;

    [Fact]
    public void The_page_and_the_package_have_the_same_messages() =>
        CataloguePage.Rows.Select(row => row.Name).Order(StringComparer.Ordinal)
            .ShouldBe(LibraryMessages.All.Select(kind => kind.Name.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_message_has_an_example() =>
        MessageExamples.All.Select(example => example.Kind.Name.ToString()).Order(StringComparer.Ordinal)
            .ShouldBe(LibraryMessages.All.Select(kind => kind.Name.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void An_example_says_every_optional_field() => MessageExamples.All
        .SelectMany(example => example.Kind.Fields.All.Where((field, slot) => example.Values.Slots[slot].IsAbsent).Select(field => $"{example.Kind.Name}: {field.Name}"))
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_has_every_channel_that_the_page_names_in_its_own_language(string name, string language) => CataloguePage.Of(name).Channels
        .Select(channel => (Channel: channel, Rendering.Render(name, channel, language).Language))
        .Where(rendered => rendered.Language != language)
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Mails))]
    public void What_is_shown_in_a_chat_or_the_catalogue_is_shorter_than_the_mail(string name, string language)
    {
        var mail = Rendering.Render(name, Channel.Email, language).Text.Length;
        CataloguePage.Of(name).Channels.Where(channel => channel is Channel.Chat or Channel.InApp)
            .Where(channel => Rendering.Render(name, channel, language).Text.Length >= mail)
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_lacks_nothing_that_another_has(string language) => MessageCatalogue.BuiltIn.Missing(language).ShouldBeEmpty();

    [Fact]
    public void A_language_that_nobody_has_begun_lacks_everything() => MessageCatalogue.BuiltIn.Missing("cy").Select(text => text.Message).Distinct()
        .Count().ShouldBe(LibraryMessages.All.Count);
}
