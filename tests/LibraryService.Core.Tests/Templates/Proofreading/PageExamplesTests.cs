using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Proofreading;

public class PageExamplesTests
{
    public static TheoryData<string> Rules => [.. PageExample.All.Select(example => example.Rule)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_bad_example_is_caught_by_its_rule_alone(string rule)
    {
        var example = PageExample.All.Single(example => example.Rule == rule);
        Told.Ids(PageExample.Sent(rule, example.Bad, example.BadContext), example.BadContext).ShouldBe([rule]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_good_example_is_left_alone(string rule)
    {
        var example = PageExample.All.Single(example => example.Rule == rule);
        Told.Ids(PageExample.Sent(rule, example.Good, example.GoodContext), example.GoodContext).ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_that_is_on_has_an_example() =>
        ProofreadingRule.All.Where(rule => rule.Severity > Severity.Off).Select(rule => rule.Id).ShouldBe(PageExample.All.Select(example => example.Rule));
}
