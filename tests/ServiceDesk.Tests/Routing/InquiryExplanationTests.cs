using System.Globalization;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Routing;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Tests.Routing;

public class InquiryExplanationTests
{
    private const string Facts = """
        {
          "inquiry": { "id": "C-118", "channel": "Chat", "topic": "research", "language": "es", "receivedAt": "2026-11-23T09:59+00:00" },
          "presence": { "staff": [ { "name": "luz", "status": "Available", "languages": [ "es" ] }, { "name": "ben", "status": "Available", "languages": [ "en" ] } ] },
          "policy": { "Queues": [ { "Name": "reference", "Rings": [ { "Skills": { "maps": 3 } }, { "After": "00:00:30" } ] } ] },
          "at": "2026-11-23T10:00+00:00",
        }
        """;

    [Fact]
    public void A_decision_is_explained_from_the_facts_in_a_file() => Explained(Facts, "en-GB").ShouldBe(
    [
        "It belongs to the queue reference.",
        "In ring 1 of reference nobody who is there has the skills, or works where it was asked.",
        "luz has been free the longest, the only one who could take it.",
        "It goes to luz.",
    ]);

    [Fact]
    public void It_is_explained_in_spanish() => Explained(Facts, "es-ES")[^1].ShouldBe("La atiende luz.");

    [Fact]
    public void Facts_without_a_policy_are_tried_with_one_queue_for_everybody() =>
        Explained(Facts.Replace("\"policy\": { \"Queues\": [ { \"Name\": \"reference\", \"Rings\": [ { \"Skills\": { \"maps\": 3 } }, { \"After\": \"00:00:30\" } ] } ] },", "", StringComparison.Ordinal), "en-GB")[0]
            .ShouldBe("It belongs to the queue desk.");

    [Fact]
    public void What_cannot_be_read_is_told_with_its_path() =>
        Should.Throw<UnreadableException>(() => Explained(Facts.Replace("\"Chat\"", "\"Fax\"", StringComparison.Ordinal), "en-GB")).Message
            .ShouldStartWith("The facts cannot be read: Inquiry:Channel: ");

    [Theory]
    [InlineData(Facts, true)]
    [InlineData("""{ "Inquiry": 1 }""", true)]
    [InlineData("""{ "contact": { "inquiry": 1 } }""", false)]
    [InlineData("[]", false)]
    [InlineData("{", false)]
    public void Facts_of_an_inquiry_are_told_by_their_first_level(string json, bool isFor) => InquiryExplanation.IsFor(json).ShouldBe(isFor);

    private static List<string> Explained(string json, string culture)
    {
        using var output = new StringWriter { NewLine = "\n" };
        InquiryExplanation.Explain(json, Consoles.For(output, isFile: true), CultureInfo.GetCultureInfo(culture));
        return [.. output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd())];
    }
}
