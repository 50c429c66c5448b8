using System.Globalization;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

public class PhoneTreeTests
{
    private static readonly PhoneTreeNode Desk = new("desk", PhoneTreeNodeKind.Person) { WhenClosed = "closed" };
    private static readonly PhoneTreeNode Closed = new("closed", PhoneTreeNodeKind.Message) { Says = "We open at nine.", SaysHours = true };

    public static TheoryData<string, string, string> Wrong => new()
    {
        { """{ "Start": "x", "Nodes": [] }""", "NoStart", "x" },
        { Tree("""{ "Name": "main", "Says": "?", "Keys": { "0": "desk", "1": "loans" } }"""), "NoSuchPlace", "main" },
        { Tree("""{ "Name": "main", "Says": "?", "Keys": { "0": "desk", "A": "desk" } }"""), "NoSuchKey", "main" },
        { Tree("""{ "Name": "main", "Keys": { "0": "desk" } }"""), "SaysNothing", "main" },
        { Tree("""{ "Name": "main", "Says": "?", "Keys": { "0": "desk" } }, { "Name": "main", "Says": "?", "Keys": { "0": "desk" } }"""), "NameTwice", "main" },
        { Tree("""{ "Name": "main", "Says": "?", "Keys": { "0": "desk" } }, { "Name": "attic", "Says": "?", "Keys": { "0": "desk" } }"""), "NotReached", "attic" },
        { Tree("""{ "Name": "main", "Says": "?", "Keys": { "0": "desk", "9": "main" } }"""), "Circle", "main > 9 main" },
        { Tree("""{ "Name": "main", "Says": "?", "Keys": { "0": "desk", "1": "fees" } }, { "Name": "fees", "Kind": "Message", "Says": "!" }"""), "DeadEnd", "main > 1 fees" },
        { Tree("""{ "Name": "main", "Says": "?", "Keys": { "0": "desk", "1": "fees" } }, { "Name": "fees", "Kind": "SelfService", "Says": "!" }"""), "DeadEnd", "main > 1 fees" },
        {
            Tree("""{ "Name": "main", "Says": "?", "Keys": { "0": "desk", "1": "fees" } }, { "Name": "fees", "Kind": "SelfService", "Says": "!", "Keys": { "1": "tape" } }, { "Name": "tape", "Kind": "VoiceMail" }"""),
            "NoPerson", "main > 1 fees"
        },
        {
            Tree("""
                { "Name": "main", "Says": "?", "Keys": { "0": "desk", "1": "two" } }, { "Name": "two", "Says": "?", "Keys": { "0": "desk", "1": "three" } },
                { "Name": "three", "Says": "?", "Keys": { "0": "desk" } }
                """),
            "TooDeep", "main > 1 two > 1 three"
        },
        { """{ "Start": "desk", "Nodes": [ { "Name": "desk", "Kind": "Person" } ] }""", "NoHours", "desk" },
        { """{ "Start": "desk", "Nodes": [ { "Name": "desk", "Kind": "Person", "WhenClosed": "tape" }, { "Name": "tape", "Kind": "VoiceMail", "Says": "beep" } ] }""", "NoHours", "desk" },
        { """{ "Start": "desk", "Nodes": [ { "Name": "desk", "Kind": "Person", "WhenClosed": "moon" }, { "Name": "moon2", "Kind": "Message", "Says": "9 to 5", "SaysHours": true } ] }""", "NoSuchPlace", "desk" },
        { """{ "Start": "tape", "Nodes": [ { "Name": "tape", "Kind": "VoiceMail" } ] }""", "NoHours", "tape" },
    };

    [Fact]
    public void A_good_tree_has_no_findings() => PhoneTree.Check(Good()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_found_with_the_way_there(string json, string code, string path) =>
        PhoneTree.Check(PhoneTree.ParseJson(json)).Select(finding => (finding.Code.ToString(), finding.Path)).ShouldContain((code, path));

    [Fact]
    public void A_key_that_leads_to_two_places_is_found() =>
        Codes(new PhoneTree("main", [new PhoneTreeNode("main") { Says = "?", Keys = [new('0', "desk"), new('0', "annex")] }, Desk, new PhoneTreeNode("annex", PhoneTreeNodeKind.Person) { WhenClosed = "closed" }, Closed]))
            .ShouldBe([PhoneTreeFindingCode.KeyTwice]);

    [Fact]
    public void Two_levels_of_menus_and_then_a_message_are_not_too_deep() => PhoneTree.Check(new PhoneTree("main",
    [
        new PhoneTreeNode("main") { Says = "?", Keys = [new('1', "loans"), new('0', "desk")] },
        new PhoneTreeNode("loans") { Says = "?", Keys = [new('1', "rules"), new('0', "desk")] },
        new PhoneTreeNode("rules", PhoneTreeNodeKind.Message) { Says = "Three weeks.", Keys = [new('0', "desk")] },
        Desk, Closed,
    ])).ShouldBeEmpty();

    [Fact]
    public void A_menu_on_a_short_way_and_a_long_one_is_found_on_the_long_one() => PhoneTree.Check(new PhoneTree("main",
    [
        new PhoneTreeNode("main") { Says = "?", Keys = [new('1', "loans"), new('2', "rules"), new('0', "desk")] },
        new PhoneTreeNode("loans") { Says = "?", Keys = [new('1', "rules"), new('0', "desk")] },
        new PhoneTreeNode("rules") { Says = "?", Keys = [new('0', "desk")] },
        Desk, Closed,
    ])).ShouldHaveSingleItem().ShouldBe(new PhoneTreeFinding(PhoneTreeFindingCode.TooDeep, "main > 1 loans > 1 rules"));

    [Fact]
    public void A_circle_is_found_once_and_makes_nothing_too_deep() => Codes(new PhoneTree("main",
    [
        new PhoneTreeNode("main") { Says = "?", Keys = [new('1', "loans"), new('0', "desk")] },
        new PhoneTreeNode("loans") { Says = "?", Keys = [new('9', "main"), new('0', "desk")] },
        Desk, Closed,
    ])).ShouldBe([PhoneTreeFindingCode.Circle]);

    [Fact]
    public void A_tree_as_long_as_a_telephone_book_is_checked_without_running_out_of_stack()
    {
        var nodes = Enumerable.Range(0, 2000).Select(i => new PhoneTreeNode($"n{i}", PhoneTreeNodeKind.Message) { Says = "!", Keys = [new('1', $"n{i + 1}"), new('0', "desk")] });
        PhoneTree.Check(new PhoneTree("n0", [.. nodes, new PhoneTreeNode("n2000", PhoneTreeNodeKind.Message) { Says = "!", Keys = [new('0', "desk")] }, Desk, Closed]))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en-GB", "main > 1 fees: the call ends here without an answer.")]
    [InlineData("es-ES", "main > 1 fees: la llamada acaba aquí sin respuesta.")]
    public void A_finding_is_told_in_a_sentence(string culture, string sentence) =>
        new PhoneTreeFinding(PhoneTreeFindingCode.DeadEnd, "main > 1 fees").Explain(CultureInfo.GetCultureInfo(culture)).ShouldBe(sentence);

    [Theory]
    [InlineData("en-GB")]
    [InlineData("es-ES")]
    public void Every_code_has_a_sentence_of_its_own(string culture) =>
        Enum.GetValues<PhoneTreeFindingCode>().Select(code => new PhoneTreeFinding(code, "main", "x").Explain(CultureInfo.GetCultureInfo(culture))).ShouldBeUnique(StringComparer.Ordinal);

    [Fact]
    public void A_tree_is_read_as_it_was_written() => PhoneTree.ParseJson(Good().ToJson()).ToJson().ShouldBe(Good().ToJson());

    [Theory]
    [InlineData("""{ "Nodes": [] }""", "Start: ")]
    [InlineData("""{ "Start": "main", "Nodes": [{ }] }""", "Nodes:0:Name: ")]
    [InlineData("""{ "Start": "main", "Nodes": [{ "Name": "main", "Kind": "Maze" }] }""", "Nodes:0:Kind: ")]
    [InlineData("""{ "Start": "main", "Nodes": [{ "Name": "main", "Keys": { "10": "main" } }] }""", "Nodes:0:Keys:10: ")]
    [InlineData("""{ "Start": "main", "Nodes": [{ "Name": "main", "Keys": { "1": "" } }] }""", "Nodes:0:Keys:1: ")]
    [InlineData("""{ "Start": "main", "Leaves": [] }""", "Leaves")]
    public void What_cannot_be_read_is_refused_with_its_path(string json, string path)
    {
        PhoneTree.TryParseJson(json, out var tree, out var error).ShouldBeFalse();
        tree.ShouldBeNull();
        error.ShouldNotBeNull().ShouldContain(path, Case.Sensitive);
    }

    private static PhoneTree Good() => new("main",
    [
        new PhoneTreeNode("main") { Says = "For loans press 1, for a person 0.", Keys = [new('1', "loans"), new('0', "desk")] },
        new PhoneTreeNode("loans") { Says = "To renew press 1, for a person 0.", Keys = [new('1', "renew"), new('0', "desk")] },
        new PhoneTreeNode("renew", PhoneTreeNodeKind.SelfService) { Says = "Your card number, please.", Keys = [new('0', "desk")] },
        Desk,
        Closed with { Keys = [new('1', "tape")] },
        new PhoneTreeNode("tape", PhoneTreeNodeKind.VoiceMail) { Says = "After the tone." },
    ]);

    private static IEnumerable<PhoneTreeFindingCode> Codes(PhoneTree tree) => PhoneTree.Check(tree).Select(finding => finding.Code);

    private static string Tree(string nodes) =>
        $$"""{ "Start": "main", "Nodes": [ {{nodes}}, { "Name": "desk", "Kind": "Person", "WhenClosed": "closed" }, { "Name": "closed", "Kind": "Message", "Says": "9 to 5", "SaysHours": true } ] }""";
}
