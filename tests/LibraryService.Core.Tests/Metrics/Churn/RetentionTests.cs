using System.Text.RegularExpressions;
using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public partial class RetentionTests
{
    [Fact]
    public void Members_of_a_lending_library_in_paris_were_kept_as_its_cards_say()
    {
        var members = RealData.Lines("members/shakespeare_and_company_members.csv").Select(line => MembershipYears().Match(line)).Where(match => match.Success);
        var years = members.SelectMany((match, member) => match.Groups["years"].Value.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(year => ((long)member, (int)RealData.Whole(year))));
        var steps = Retention.Of(years).Steps.ToDictionary(step => step.Period);
        steps[1923].ShouldBe(new RetentionStep(1923, 515, 215));
        steps[1926].ShouldBe(new RetentionStep(1926, 700, 175));
        steps[1940].ShouldBe(new RetentionStep(1940, 226, 104));
    }

    [Fact]
    public void A_cohort_is_followed_from_its_first_period_to_the_last()
    {
        var retention = Retention.Of([(1, 2020), (1, 2021), (1, 2021), (1, 2023), (2, 2020), (3, 2022), (3, 2023)]);
        retention.Cohorts.Select(cohort => (cohort.Period, cohort.Patrons)).ShouldBe([(2020, 2L), (2022, 1L)]);
        retention.Cohorts[0].Active.ShouldBe([2, 1, 0, 1]);
        retention.Cohorts[1].Active.ShouldBe([1, 1]);
        retention.Steps.ShouldBe([new(2020, 2, 1), new(2021, 1, 0), new(2022, 1, 1)]);
    }

    [Fact]
    public void A_share_has_its_interval_and_none_of_nobody()
    {
        new RetentionStep(1923, 515, 215).Share.ShouldBe(215 / 515.0);
        new RetentionStep(1923, 515, 215).ShareInterval().Contains(0.4).ShouldBeTrue();
        new RetentionStep(1923, 0, 0).Share.ShouldBeNull();
        new RetentionStep(1923, 0, 0).ShareInterval().Width.ShouldBe(1);
    }

    [Fact]
    public void Nobody_makes_no_cohorts() => Retention.Of([]).Cohorts.ShouldBeEmpty();

    [Fact]
    public void Periods_that_are_too_far_apart_are_an_error() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Retention.Of([(1, int.MinValue), (1, int.MaxValue)]))
            .Message.ShouldStartWith("There may be 10000 periods");

    // The years follow two truths and two years of life; what comes before and after may hold commas.
    [GeneratedRegex(",(?:True|False),(?:True|False),[^,]*,[^,]*,(?<years>[0-9;]*),", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex MembershipYears();
}
