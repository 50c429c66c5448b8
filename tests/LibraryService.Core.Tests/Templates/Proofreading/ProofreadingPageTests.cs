using LibraryService.Templates.Proofreading;
using LibraryService.Tests.Guards;

namespace LibraryService.Tests.Templates.Proofreading;

/// <summary>docs/proofreading.md says what the rules are: its words are the rules' own, and its examples are read.</summary>
public class ProofreadingPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "proofreading.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Rules => [.. ProofreadingRule.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_stands_on_the_page_in_order() => Page.Split('\n')
        .Where(line => line.StartsWith("### ", StringComparison.Ordinal))
        .Select(line => line[4..])
        .ShouldBe(ProofreadingRule.All.Select(rule => $"{rule} ({rule.Severity.ToString().ToLowerInvariant()})"));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_page_says_where_and_why_as_the_rule_does(string id)
    {
        var rule = ProofreadingRule.All.Single(rule => rule.Id == id);
        var languages = rule.Languages switch
        {
            RuleLanguages.English => "English",
            RuleLanguages.Every => "every language",
            _ => "every language with a list of greetings",
        };
        Part(id).ShouldContain($"- **Where** {rule.Where}; {languages}. **Why** {rule.Why}\n");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_bad_example_is_caught_and_the_good_one_is_left_alone(string id)
    {
        var reader = new Proofreader(new ProofreadingPolicy { Severities = [new RuleSeverity("PR603", Severity.Suggestion)] });
        var example = PageExample.All.SingleOrDefault(example => example.Rule == id);
        var (bad, good) = (example?.BadContext ?? Told.Mail, example?.GoodContext ?? Told.Mail);
        reader.Read(PageExample.Sent(id, Example(id, "Bad"), bad), bad).Select(finding => finding.RuleId).Where(found => found is not "PR603" || id is "PR603").Distinct(StringComparer.Ordinal).ShouldBe([id]);
        reader.Read(PageExample.Sent(id, Example(id, "Good"), good), good).Select(finding => finding.RuleId).Where(found => found is not "PR603" || id is "PR603").ShouldBeEmpty();
    }

    [Fact]
    public void Ids_are_unique_and_in_order() => ProofreadingRule.All.Select(rule => rule.Id).ShouldBe(ProofreadingRule.All.Select(rule => rule.Id).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal));

    private static string Part(string id) => Page.Split("### ").Single(part => part.StartsWith(id, StringComparison.Ordinal));

    private static string Example(string id, string which)
    {
        var line = Part(id).Split('\n').Single(line => line.StartsWith($"- **{which}**", StringComparison.Ordinal));
        return line[(line.IndexOf('"', StringComparison.Ordinal) + 1)..line.LastIndexOf('"')];
    }
}
