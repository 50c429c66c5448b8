using System.Text.RegularExpressions;
using LibraryService.Templates;
using LibraryService.Tests.Guards;

namespace LibraryService.Tests.Templates.Messages;

/// <summary>The table in docs/messages.md is made from the messages themselves.</summary>
public partial class MessagesPageTests
{
    private const string Open = "<!-- messages -->\n";
    private const string Close = "<!-- /messages -->";
    private const string Approve = "LIBRARYSERVICE_APPROVE";

    private static readonly string Page = Repository.PathOf("docs", "messages.md");

    [Fact]
    public void The_page_shows_every_message_with_its_purpose_fields_and_channels()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var from = page.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        var to = page.IndexOf(Close, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable(Approve) is "1")
        {
            File.WriteAllText(Page, page[..from] + Table() + page[to..]);
            return;
        }

        page[from..to].ShouldBe(Table(), $"If it is meant, approve it: {Approve}=1 dotnet test");
    }

    [Fact]
    public void Every_message_is_in_one_group() => CataloguePage.Groups.SelectMany(group => group.Rows).ShouldBe(CataloguePage.Rows);

    private static string Table() => string.Concat(CataloguePage.Groups.Select(group =>
        $"\n### {group.Title}\n\n| message | for | fields | channels |\n| --- | --- | --- | --- |\n{string.Concat(group.Rows.Select(Row))}")) + "\n";

    private static string Row(CatalogueRow row) =>
        $"| {row.Name} | {Purpose(row.Name)} | {string.Join(", ", Rendering.Example(row.Name).Kind.Fields.All.Select(Field))} | {string.Join(", ", Rendering.ChannelsOf(row.Name).Select(Word))} |\n";

    private static string Purpose(string name) => Summary().Match(
        File.ReadAllText(Repository.PathOf("src", "LibraryService.Core", "Templates", "Messages", $"{name}.cs"))).Groups["summary"].Value;

    private static string Field(MessageField field)
    {
        var mark = field.Privacy switch { FieldPrivacy.Private => "\\*", FieldPrivacy.Personal => "\\*\\*", _ => "" };
        var kind = field.Kind switch { FieldKind.Text => "", FieldKind.Choice => $" ({string.Join(" / ", field.Choices)})", _ => $" ({field.Kind.ToString().ToLowerInvariant()})" };
        return $"`{field.Name}`{mark}{kind}{(field.IsOptional ? " *opt.*" : "")}";
    }

    private static string Word(Channel channel) => channel switch
    {
        Channel.Email => "e-mail",
        Channel.Sms => "SMS",
        Channel.InApp => "in-app",
        _ => channel.ToString().ToLowerInvariant(),
    };

    [GeneratedRegex("""/// <summary>(?<summary>.*?)</summary>\s*(?:///[^\n]*\n)*public sealed record""", RegexOptions.Singleline, 10_000)]
    private static partial Regex Summary();
}
