using LibraryService.Sla;

namespace LibraryService.Tests.Sla;

public class SlaPolicyBookJsonTests
{
    private const string Two = """
        [
          { "Name": "standard", "FirstResponse": "1 working day" },
          { "Name": "chat", "FirstResponse": "90 seconds", "Channels": [ "Chat" ] }, // comments and trailing commas are fine
        ]
        """;

    [Fact]
    public void A_book_is_read_in_the_order_in_which_it_stands() =>
        SlaPolicyBook.ParseJson(Two).Policies.Select(policy => policy.Name).ShouldBe(["standard", "chat"]);

    [Fact]
    public void A_book_written_and_read_again_writes_the_same()
    {
        var written = SlaPolicyBook.ParseJson(Two).ToJson();
        SlaPolicyBook.ParseJson(written).ToJson().ShouldBe(written);
    }

    [Theory]
    [InlineData("""[ { "Name": "a" }, { "Name": "b", "FirstResponse": "3 days" } ]""", "1:FirstResponse: ")]
    [InlineData("""[ { "Name": "a" }, null ]""", "1: an entry is missing")]
    [InlineData("""[ { "Name": "a" }, { "Name": "a" } ]""", "Each policy has a name of its own, but 'a' came twice.")]
    [InlineData("null", "A list of policies was expected")]
    [InlineData("""[ { "Nome": "a" } ]""", "The JSON property 'Nome'")]
    [InlineData("{}", "The JSON value could not be converted")]
    public void What_cannot_be_read_is_told(string json, string error)
    {
        SlaPolicyBook.TryParseJson(json, out var book, out var told).ShouldBeFalse();
        book.ShouldBeNull();
        told!.ShouldStartWith(error);
        Should.Throw<FormatException>(() => SlaPolicyBook.ParseJson(json)).Message.ShouldBe(told);
    }
}
