using LibraryService.Routing;

namespace LibraryService.Samples.Desk.Tests.Commands;

public class RouteCommandTests
{
    private const string Contact = """
        { "contact": { "request": { "At": "2026-11-23T21:30:00+00:00", "Topic": "hold.ready", "Patron": {
            "Preference": "sms", "Points": [ { "Channel": "Sms", "Address": "+447700900123" } ] } } } }
        """;

    private const string Inquiry = """
        {
          "inquiry": { "id": "C-118", "channel": "Chat", "topic": "research", "language": "es", "receivedAt": "2026-11-23T09:59+00:00" },
          "presence": { "staff": [ { "name": "luz", "status": "Available", "languages": [ "es" ] }, { "name": "ben", "status": "Available", "languages": [ "en" ] } ] },
          "policy": { "Queues": [ { "Name": "reference", "Rings": [ { "Skills": { "maps": 3 } }, { "After": "00:00:30" } ] } ] },
          "at": "2026-11-23T10:00+00:00",
        }
        """;

    private const string Nights = """{ "TimeZone": "Europe/London", "QuietHours": { "Daily": "21:00-08:00" } }""";
    private const string OneQueue = """{ "Queues": [ { "Name": "desk" } ] }""";

    private static readonly string Both = $"{Contact.Trim()[..^1]}, {Inquiry.Trim()[1..]}";

    [Fact]
    public void It_explains_how_a_message_reaches_a_patron_without_telling_the_address()
    {
        var run = Route(Contact);
        run.Errors.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        Lines(run)[..4].ShouldBe([
            "How the patron is reached",
            "The message is sent in this order, each step when the one before was given up.",
            "Text message: from 23/11/2026 21:30; waited for until 24/11/2026 01:30.",
            "The patron's own choice decides.",
        ]);
        run.Output.ShouldNotContain("7700");
    }

    [Fact]
    public void It_explains_who_answers_an_inquiry()
    {
        var run = Route(Inquiry);
        run.Errors.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        Lines(run).ShouldBe([
            "Who answers C-118",
            "It belongs to the queue reference.",
            "In ring 1 of reference nobody who is there has the skills, or works where it was asked.",
            "luz has been free the longest, the only one who could take it.",
            "It goes to luz.",
        ]);
    }

    [Fact]
    public void A_file_may_hold_both()
    {
        var run = Route(Both);
        run.Errors.ShouldBeEmpty();
        Lines(run).ShouldBe([.. Lines(Route(Inquiry)), .. Lines(Route(Contact))]);
    }

    [Fact]
    public void The_names_may_have_any_letter_case() =>
        Lines(Route(Inquiry.Replace("\"inquiry\"", "\"Inquiry\"", StringComparison.Ordinal)))[0].ShouldBe("Who answers C-118");

    [Theory]
    [InlineData("hold-ready.json", "How the patron is reached")]
    [InlineData("family-history.json", "Who answers C-118")]
    public void The_examples_are_explained(string name, string title)
    {
        var run = DeskRun.Of("route", Example(name));
        run.Errors.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        Lines(run)[0].ShouldBe(title);
    }

    [Theory]
    [InlineData("family-history.json", "routing.md")]
    [InlineData("hold-ready.json", "contact.md")]
    public void What_stands_on_a_page_is_what_the_command_prints(string name, string page) =>
        File.ReadAllText(Repository.Path("docs", page)).ShouldContain(string.Join('\n', DeskRun.Of("route", Example(name)).Output.Trim('\n').Split('\n').Select(line => line.TrimEnd())));

    [Fact]
    public void The_example_of_an_inquiry_goes_to_who_speaks_the_language_in_a_wider_ring() =>
        Lines(DeskRun.Of("route", Example("family-history.json")))[1..].ShouldBe([
            "It belongs to the queue reference.",
            "In ring 1 of reference one person could answer and is busy.",
            "Carmen has the best skills for it, the only one who could take it.",
            "It goes to Carmen.",
            "It goes to another when it is not answered by 23/11/2026 10:01:00.",
        ]);

    [Fact]
    public void The_facts_that_a_host_saved_can_be_explained()
    {
        var saved = InquiryFacts.ParseJson(File.ReadAllText(Example("family-history.json"))).ToJson();
        Lines(Route(saved)).ShouldBe(Lines(DeskRun.Of("route", Example("family-history.json"))));
    }

    [Fact]
    public void An_inquiry_without_a_policy_is_tried_with_one_queue_for_everybody() =>
        Lines(Route(Inquiry.Replace("\"policy\": { \"Queues\": [ { \"Name\": \"reference\", \"Rings\": [ { \"Skills\": { \"maps\": 3 } }, { \"After\": \"00:00:30\" } ] } ] },", "", StringComparison.Ordinal)))[1]
            .ShouldBe("It belongs to the queue desk.");

    [Theory]
    [InlineData(Nights)]
    [InlineData($$"""{ "contact": { "policy": {{Nights}} } }""")]
    public void A_contact_is_tried_against_another_policy(string policy)
    {
        var run = Route(Contact, policy);
        run.Errors.ShouldBeEmpty();
        run.Output.ShouldContain("Text message: from 24/11/2026 08:00; waited for until 24/11/2026 12:00.");
        run.Output.ShouldContain("Text message: waits until the quiet hours are over.");
    }

    [Theory]
    [InlineData(OneQueue)]
    [InlineData($$"""{ "policy": {{OneQueue}} }""")]
    public void An_inquiry_is_tried_against_another_policy(string policy) =>
        Lines(Route(Inquiry, policy))[1].ShouldBe("It belongs to the queue desk.");

    [Fact]
    public void Of_both_each_is_tried_against_the_policy_that_is_for_it()
    {
        Lines(Route(Both, OneQueue)).ShouldBe([.. Lines(Route(Inquiry, OneQueue)), .. Lines(Route(Contact))]);
        Lines(Route(Both, Nights)).ShouldBe([.. Lines(Route(Inquiry)), .. Lines(Route(Contact, Nights))]);
        Lines(Route(Both, $$"""{ "policy": {{OneQueue}}, "contact": { "policy": {{Nights}} } }""")).ShouldBe([.. Lines(Route(Inquiry, OneQueue)), .. Lines(Route(Contact, Nights))]);
    }

    [Fact]
    public void It_explains_in_Spanish()
    {
        using var scratch = new Scratch();
        var output = DeskRun.Of("route", scratch.Write("facts.json", Both), "--language", "es").Output;
        output.ShouldContain("Decide la elección del usuario.");
        output.ShouldContain("La atiende luz.");
    }

    [Theory]
    [InlineData("{", "facts.json: ")]
    [InlineData("[]", "a JSON object was expected, but this is Array.")]
    [InlineData("{}", "'inquiry' or 'contact' was expected, but there is nothing.")]
    [InlineData("""{ "contacts": {}, "at": 1 }""", "'inquiry' or 'contact' was expected, but there is 'contacts', 'at'.")]
    [InlineData("""{ "contact": {} }""", "contact: 'request' was expected")]
    [InlineData("""{ "contact": 1 }""", "contact: 'request' was expected")]
    [InlineData("""{ "contact": { "request": { "At": "noon", "Patron": {} } } }""", "contact: request: At: ")]
    [InlineData("""{ "contact": { "policy": { "Default": "fax" }, "request": { "At": "2026-11-23T21:30:00+00:00", "Patron": {} } } }""", "policy: Default: ")]
    [InlineData("""{ "inquiry": { "id": "1", "channel": "Fax", "receivedAt": "2026-11-23T09:59+00:00" } }""", "Inquiry:Channel: ")]
    [InlineData("""{ "inquiry": { "id": "1", "channel": "Chat", "receivedAt": "2026-11-23T09:59+00:00" }, "contact": {} }""", "contact: 'request' was expected")]
    public void What_cannot_be_used_is_told_with_its_place_and_has_the_exit_code_2(string json, string message) => ShouldRefuse(Route(json), message);

    [Theory]
    [InlineData(Contact, OneQueue, "policy.json: a policy for contacts was expected")]
    [InlineData(Inquiry, Nights, "policy.json: a policy for inquiries, with 'queues', was expected")]
    [InlineData(Inquiry, """{ "Queues": [] }""", "policy.json: policy: Queues: ")]
    [InlineData(Contact, """{ "Default": "fax" }""", "policy.json: policy: Default: ")]
    public void A_policy_that_is_not_for_it_is_told(string json, string policy, string message) => ShouldRefuse(Route(json, policy), message);

    [Fact]
    public void A_file_that_is_not_there_is_told() => DeskRun.Of("route", "not-there.json").Errors.ShouldContain("There is no file not-there.json.");

    [Fact]
    public void Help_names_an_example_of_each()
    {
        var help = string.Join(' ', DeskRun.Of("route", "--help").Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        help.ShouldContain("Route/family-history.json");
        help.ShouldContain("Route/hold-ready.json");
    }

    private static void ShouldRefuse(DeskRun run, string message)
    {
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(message);
        run.Output.ShouldBeEmpty();
    }

    private static DeskRun Route(string facts, string? policy = null)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("facts.json", facts);
        return policy is null ? DeskRun.Of("route", file) : DeskRun.Of("route", file, "--policy", scratch.Write("policy.json", policy));
    }

    private static List<string> Lines(DeskRun run) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim('─', ' '))];

    private static string Example(string name) => Repository.Path("samples", "ServiceDesk", "Route", name);
}
