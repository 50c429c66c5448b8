using System.Globalization;
using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class AtRiskListTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly ActivityWindow Weeks = new(Start, Start.AddDays(273));
    private static readonly MbgNbd Model = new(1.13, 4, .9, 3);
    private static readonly CultureInfo British = new("en-GB");

    [Fact]
    public void A_regular_who_fell_silent_stands_before_a_rare_visitor()
    {
        var list = Of([.. Every(7, 0, 140, "regular"), .. Every(45, 0, 140, "rare"), .. Every(7, 0, 273, "present")]);
        list.Patrons.Select(patron => patron.Patron.ToString()).ShouldBe(["regular", "rare"]);
        list.Patrons[0].VisitsAtStake.ShouldBeGreaterThan(list.Patrons[1].VisitsAtStake);
        list.SilentPatrons.ShouldBe(2);
    }

    [Fact]
    public void The_reasons_say_what_a_librarian_would()
    {
        var patron = Of(Every(10, 0, 140, "ada")).Patrons.ShouldHaveSingleItem();
        patron.Reasons.Select(reason => reason.Explain(British)).ShouldBe(
        [
            "Last seen on 21/05/2026, 19 weeks ago.",
            "Until then came about every 10 days.",
            "Never stayed away for as long; the longest before was 10 days.",
        ]);
        patron.NextStep.ShouldBe(new MessageName("LapsedPatron"));
    }

    [Fact]
    public void Who_came_once_is_told_to_have_come_once() =>
        Of([new(new("ada"), Start.AddDays(30), ActivityKind.Visit)]).Patrons.ShouldHaveSingleItem()
            .Reasons.Select(reason => reason.Explain(British))
            .ShouldBe(["Last seen on 31/01/2026, 35 weeks ago.", "Came on one day, 31/01/2026, and not again."]);

    [Theory]
    [InlineData(-1, "The card ended on 30/09/2026.", "LapsedPatron")]
    [InlineData(0, "The card ends on 01/10/2026.", "AccountExpiring")]
    [InlineData(30, "The card ends on 31/10/2026.", "AccountExpiring")]
    public void A_card_that_ends_is_a_reason_and_another_step(int days, string sentence, string step)
    {
        var patron = Of(Every(10, 0, 140, "ada"), _ => new(CardExpires: Weeks.To.AddDays(days))).Patrons.ShouldHaveSingleItem();
        patron.Reasons[^1].Explain(British).ShouldBe(sentence);
        patron.NextStep.ToString().ShouldBe(step);
    }

    [Fact]
    public void A_card_that_ends_later_is_none() =>
        Of(Every(10, 0, 140, "ada"), _ => new(CardExpires: Weeks.To.AddDays(31))).Patrons.ShouldHaveSingleItem()
            .Reasons.ShouldNotContain(reason => reason.Kind == RiskReasonKind.CardEnds);

    [Fact]
    public void Children_are_counted_and_never_listed()
    {
        var list = Of([.. Every(7, 0, 140, "child"), .. Every(7, 0, 140, "ada")], patron => new(IsMinor: patron == new PatronId("child")));
        list.Patrons.ShouldHaveSingleItem().Patron.ToString().ShouldBe("ada");
        list.SilentMinors.ShouldBe(1);
        list.SilentPatrons.ShouldBe(1);
    }

    [Theory]
    [InlineData(PatronStanding.GoneAway)]
    [InlineData(PatronStanding.Deceased)]
    [InlineData(PatronStanding.Staff)]
    [InlineData(PatronStanding.Institution)]
    [InlineData(PatronStanding.System)]
    public void Nobody_is_listed_who_cannot_come_back_or_is_no_patron(PatronStanding standing) =>
        Of(Every(7, 0, 140, "ada"), _ => new(standing)).Patrons.ShouldBeEmpty();

    [Fact]
    public void A_loan_that_renews_itself_hides_no_silence() =>
        Of([.. Every(7, 0, 140, "ada"), new(new("ada"), Start.AddDays(270), ActivityKind.AutomaticRenewal)]).Patrons.ShouldHaveSingleItem();

    [Theory]
    [InlineData(247, 0)]
    [InlineData(245, 1)]
    public void Nobody_is_silent_before_four_weeks(int last, int listed) => Of(Every(1, last - 20, last, "ada")).Patrons.Count.ShouldBe(listed);

    [Fact]
    public void Who_comes_seldom_is_not_silent_for_being_away_as_usual() => Of(Every(100, 0, 200, "ada")).Patrons.ShouldBeEmpty();

    [Fact]
    public void The_list_is_as_long_as_asked_for_and_in_one_order()
    {
        ActivityEvent[] events = [.. Enumerable.Range(0, 9).SelectMany(i => Every(7, 0, 140, $"p{i}"))];
        var options = new AtRiskOptions { Most = 4 };
        var list = AtRiskList.Of(Model, events.Reverse(), Weeks, _ => new(), options);
        list.Patrons.Select(patron => patron.Patron.ToString()).ShouldBe(["p0", "p1", "p2", "p3"]);
        list.SilentPatrons.ShouldBe(9);
    }

    [Fact]
    public void A_fitted_model_tells_how_well_it_knows_and_a_known_one_does_not()
    {
        var fitted = MbgNbd.Fit(Simulation.Of(Model, 1_500, 118));
        var patron = AtRiskList.Of(fitted, Every(7, 0, 140, "ada"), Weeks, _ => new()).Patrons.ShouldHaveSingleItem();
        patron.ChanceInterval.ShouldNotBeNull().Contains(patron.ChanceStillPatron).ShouldBeTrue();
        Of(Every(7, 0, 140, "ada")).Patrons[0].ChanceInterval.ShouldBeNull();
    }

    [Fact]
    public void What_is_at_stake_is_what_one_who_stays_would_do_less_what_this_one_will()
    {
        var patron = Of(Every(7, 0, 140, "ada")).Patrons.ShouldHaveSingleItem();
        var (x, recency, age) = (20, 20.0, 39.0);
        var stays = Model.ExpectedVisits(x, recency, age, 13) / Model.ProbabilityAlive(x, recency, age);
        patron.VisitsAtStake.ShouldBe(stays - Model.ExpectedVisits(x, recency, age, 13), 1e-9);
        patron.ChanceStillPatron.ShouldBe(Model.ProbabilityAlive(x, recency, age));
    }

    public static TheoryData<AtRiskOptions> Wrong() =>
    [
        new AtRiskOptions { Most = 0 }, new AtRiskOptions { Horizon = 0 }, new AtRiskOptions { Horizon = double.NaN },
        new AtRiskOptions { LeastSilentDays = 0 }, new AtRiskOptions { LeastUsualGaps = 0.5 }, new AtRiskOptions { CardEndsWithinDays = -1 },
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Options_out_of_their_range_are_an_error(AtRiskOptions options) =>
        Should.Throw<ArgumentOutOfRangeException>(() => AtRiskList.Of(Model, [], Weeks, _ => new(), options)).Message.ShouldContain("must be");

    private static AtRiskList Of(IEnumerable<ActivityEvent> events, Func<PatronId, PatronFacts>? facts = null) =>
        AtRiskList.Of(Model, events, Weeks, facts ?? (_ => new()));

    private static IEnumerable<ActivityEvent> Every(int days, int from, int to, string patron)
    {
        for (var day = from; day <= to; day += days)
        {
            yield return new(new(patron), Start.AddDays(day), ActivityKind.Checkout);
        }
    }
}
