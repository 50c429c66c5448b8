using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class ActivityCensusTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly ActivityWindow Weeks = new(Start, Start.AddDays(70));
    private static readonly PatronId Ada = new("ada");

    [Fact]
    public void What_happens_by_itself_keeps_nobody_a_patron()
    {
        var census = ActivityCensus.Of(
            [new(Ada, Start, ActivityKind.Checkout), new(Ada, Start.AddDays(21), ActivityKind.AutomaticRenewal), new(Ada, Start.AddDays(42), ActivityKind.Notice)],
            Weeks,
            _ => new());
        census.History.ShouldBe(ActivityHistogram.FromRows([(0, 0, 10, 1)]));
        census.OtherEvents.ShouldBe(2);
        census.CountedEvents.ShouldBe(1);
    }

    [Theory]
    [InlineData(PatronStanding.Active, 1)]
    [InlineData(PatronStanding.GoneAway, 1)]
    [InlineData(PatronStanding.Deceased, 0)]
    [InlineData(PatronStanding.Staff, 0)]
    [InlineData(PatronStanding.Institution, 0)]
    [InlineData(PatronStanding.System, 0)]
    public void Only_cards_of_people_take_part(PatronStanding standing, long patrons)
    {
        var census = ActivityCensus.Of([new(Ada, Start, ActivityKind.Checkout)], Weeks, _ => new(standing));
        census.History.Patrons.ShouldBe(patrons);
        census.LeftOutEvents.ShouldBe(1 - patrons);
    }

    [Fact]
    public void Loans_of_nobody_known_are_counted_and_not_taken_for_one_patron()
    {
        var events = Enumerable.Range(0, 50).Select(day => new ActivityEvent(default, Start.AddDays(day), ActivityKind.Checkout));
        var census = ActivityCensus.Of([.. events, new(Ada, Start, ActivityKind.Visit)], Weeks, _ => new());
        census.AnonymousEvents.ShouldBe(50);
        census.History.ShouldBe(ActivityHistogram.FromRows([(0, 0, 10, 1)]));
    }

    [Fact]
    public void Children_count_among_all() =>
        ActivityCensus.Of([new(Ada, Start, ActivityKind.Visit)], Weeks, _ => new(IsMinor: true)).History.Patrons.ShouldBe(1);

    [Fact]
    public void What_lies_outside_the_window_is_not_seen()
    {
        var census = ActivityCensus.Of(
            [new(Ada, Start.AddDays(-1), ActivityKind.Visit), new(default, Start.AddDays(71), ActivityKind.Visit), new(Ada, Start.AddDays(71), ActivityKind.Notice)],
            Weeks,
            _ => new());
        (census.CountedEvents + census.AnonymousEvents + census.LeftOutEvents + census.OtherEvents).ShouldBe(0);
        census.History.ShouldBe(ActivityHistogram.Empty);
    }

    [Fact]
    public void One_kind_may_be_looked_at_alone()
    {
        ActivityEvent[] events = [new(Ada, Start, ActivityKind.Visit), new(Ada, Start.AddDays(7), ActivityKind.Question), new(Ada, Start.AddDays(14), ActivityKind.Visit)];
        var kinds = new HashSet<ActivityKind> { ActivityKind.Question };
        ActivityCensus.Of(events, Weeks, _ => new(), kinds).History.ShouldBe(ActivityHistogram.FromRows([(0, 0, 9, 1)]));
    }

    [Theory]
    [InlineData(ActivityKind.AutomaticRenewal)]
    [InlineData(ActivityKind.Notice)]
    public void A_passive_kind_cannot_be_made_to_count(ActivityKind kind)
    {
        kind.IsActive().ShouldBeFalse();
        ActivityKinds.Active.ShouldNotContain(kind);
        Should.Throw<ArgumentException>(() => ActivityCensus.Of([], Weeks, _ => new(), new HashSet<ActivityKind> { kind }))
            .Message.ShouldStartWith($"Only what a patron does may count, but {kind} happens by itself.");
    }

    [Fact]
    public void A_patron_is_asked_about_once()
    {
        var asked = 0;
        ActivityCensus.Of(
            Enumerable.Range(0, 10).Select(day => new ActivityEvent(Ada, Start.AddDays(day), ActivityKind.Visit)),
            Weeks,
            _ =>
            {
                asked++;
                return new();
            });
        asked.ShouldBe(1);
    }
}
