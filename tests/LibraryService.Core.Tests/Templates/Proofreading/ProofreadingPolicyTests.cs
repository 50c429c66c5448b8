using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Proofreading;

public class ProofreadingPolicyTests
{
    private static readonly ProofreadContext Here = new()
    {
        Channel = Channel.Chat,
        Branch = new BranchId("hove"),
        Template = new MessageName("HoldReady"),
    };

    private static readonly ProofreadingPolicy Nested = new()
    {
        Severities =
        [
            new RuleSeverity("PR606", Severity.Warning),
            new RuleSeverity("pr606", Severity.Error, new ProofreadingScope { Channels = [Channel.Chat] }),
            new RuleSeverity("PR606", Severity.Off, new ProofreadingScope { Branches = [new BranchId("hove")] }),
            new RuleSeverity("PR606", Severity.Suggestion, new ProofreadingScope { Templates = [new MessageName("HoldReady")] }),
        ],
    };

    [Fact]
    public void The_nearest_severity_wins()
    {
        Nested.SeverityOf("PR606", Here).ShouldBe(Severity.Suggestion);
        Nested.SeverityOf("PR606", Here with { Template = default }).ShouldBe(Severity.Off);
        Nested.SeverityOf("PR606", Here with { Template = default, Branch = default }).ShouldBe(Severity.Error);
        Nested.SeverityOf("PR606", new ProofreadContext()).ShouldBe(Severity.Warning);
        Nested.SeverityOf("PR607", Here).ShouldBe(Severity.Suggestion);
    }

    [Fact]
    public void A_finding_weighs_what_the_policy_says()
    {
        var reader = new Proofreader(Nested);
        reader.Read("It is simply here.", Here with { Template = default, Branch = default }).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
        reader.Read("It is simply here.", Here with { Template = default }).ShouldBeEmpty();
    }

    [Fact]
    public void A_suppressed_rule_is_silent_where_it_is_suppressed()
    {
        var reader = new Proofreader(new ProofreadingPolicy
        {
            Suppressions = [new RuleSuppression("PR607", "Crazy Golf is what the course is called", new ProofreadingScope { Templates = [new MessageName("HoldReady")] })],
        });
        reader.Read("A crazy golf course.", Here).ShouldBeEmpty();
        reader.Read("A crazy golf course.", Here with { Template = default }).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_suppression_without_a_reason_is_refused(string? reason) =>
        Should.Throw<ArgumentException>(() => new RuleSuppression("PR606", reason!)).Message.ShouldContain("reason");

    [Theory]
    [InlineData("PR205")]
    [InlineData("")]
    [InlineData("606")]
    public void A_rule_that_is_none_is_refused(string id)
    {
        Should.Throw<ArgumentException>(() => new RuleSuppression(id, "why")).Message.ShouldContain($"There is no rule '{id}'");
        Should.Throw<ArgumentException>(() => new RuleSeverity(id, Severity.Error));
    }

    [Fact]
    public void Written_as_JSON_and_read_again_it_is_the_same()
    {
        var policy = new ProofreadingPolicy
        {
            Severities = Nested.Severities,
            Suppressions = [new RuleSuppression("PR203", "our logo", new ProofreadingScope { Channels = [Channel.Social] })],
            Acronyms = ["MILLNET"],
            FurtherHelp = ["just ask"],
            LibraryNames = ["The Hive"],
        };
        var again = ProofreadingPolicy.ParseJson(policy.ToJson());
        again.ToJson().ShouldBe(policy.ToJson());
        again.SeverityOf("PR606", Here with { Template = default }).ShouldBe(Severity.Off);
        again.SeverityOf("PR203", Here with { Channel = Channel.Social }).ShouldBe(Severity.Off);
        (again.Acronyms, again.FurtherHelp, again.LibraryNames).ShouldSatisfyAllConditions(
            lists => lists.Acronyms.ShouldBe(["MILLNET"]),
            lists => lists.FurtherHelp.ShouldBe(["just ask"]),
            lists => lists.LibraryNames.ShouldBe(["The Hive"]));
    }

    [Fact]
    public void An_empty_policy_is_an_empty_object() => ProofreadingPolicy.Default.ToJson().ShouldBe("{}");

    [Theory]
    [InlineData("""{"Severities":[{"Rule":"PR999","Severity":"Error"}]}""", "Severities:0")]
    [InlineData("""{"Severities":[{"Rule":"PR101","Severity":"Fatal"}]}""", "Severities:0:Severity: allowed are Off, Suggestion, Warning, Error, but this is 'Fatal'")]
    [InlineData("""{"Severities":[{"Rule":"PR101"}]}""", "Severities:0: Severity is missing")]
    [InlineData("""{"Suppressions":[{"Rule":"PR101"}]}""", "Suppressions:0: Reason is missing")]
    [InlineData("""{"Suppressions":[{"Rule":"PR101","Reason":" "}]}""", "says its reason")]
    [InlineData("""{"Suppressions":[{"Rule":"PR101","Reason":"x","Channels":["Pigeon"]}]}""", "Suppressions:0:Channels:0")]
    [InlineData("""{"Acronyms":[" "]}""", "Acronyms:0")]
    [InlineData("""{"Sevrities":[]}""", "Sevrities")]
    [InlineData("null", "A proofreading policy was expected")]
    public void What_cannot_be_read_is_told_with_its_path(string json, string message)
    {
        ProofreadingPolicy.TryParseJson(json, out var policy, out var error).ShouldBeFalse();
        policy.ShouldBeNull();
        error!.ShouldContain(message);
        Should.Throw<FormatException>(() => ProofreadingPolicy.ParseJson(json)).Message.ShouldBe(error);
    }
}
