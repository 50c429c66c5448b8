using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class ActivationTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Fact]
    public void Of_cards_watched_for_long_it_is_the_plain_share()
    {
        var activation = Activation.Of([Card(0, 0), Card(0, 83), Card(0, 84), Card(0, 85), Card(0, null)], Start.AddDays(300));
        activation.Cards.ShouldBe(5);
        activation.Share.ShouldNotBeNull().ShouldBe(0.6, 1e-15);
        activation.Plateau.ShouldBe(0.8, 1e-15);
        activation.PlateauFrom.ShouldBe(85);
        activation.PlateauDays.ShouldBe(215);
        activation.ShareInterval().ShouldNotBeNull().Contains(0.6).ShouldBeTrue();
    }

    [Fact]
    public void Young_cards_count_as_far_as_they_were_watched()
    {
        // Of four cards one is used after a week; two are two weeks old then; the fourth is used after five weeks: 1 - 3/4 x 0/1.
        var activation = Activation.Of([Card(0, 7), Card(70, null), Card(70, null), Card(0, 35)], Start.AddDays(84));
        activation.Share.ShouldBe(1);
        Activation.Of([Card(0, 7), Card(70, null), Card(70, null), Card(0, null)], Start.AddDays(84)).Share.ShouldNotBeNull().ShouldBe(0.25, 1e-15);
    }

    [Fact]
    public void Nothing_is_said_of_twelve_weeks_before_they_are_over()
    {
        var activation = Activation.Of([Card(0, 7), Card(0, null)], Start.AddDays(83));
        activation.Share.ShouldBeNull();
        activation.ShareInterval().ShouldBeNull();
        Activation.Of([Card(0, 7), Card(0, null)], Start.AddDays(84)).Share.ShouldBe(0.5);
        Activation.Of([Card(0, 7), Card(0, null)], Start.AddDays(83), weeks: 11).Share.ShouldBe(0.5);
    }

    [Fact]
    public void What_comes_after_the_day_is_not_seen() =>
        Activation.Of([Card(0, 50), Card(20, null)], Start.AddDays(10)).Cards.ShouldBe(1);

    [Fact]
    public void Where_no_card_was_used_there_is_no_plateau_yet()
    {
        var activation = Activation.Of([Card(0, null)], Start.AddDays(100));
        activation.Share.ShouldBe(0);
        activation.Plateau.ShouldBe(0);
        activation.PlateauFrom.ShouldBeNull();
    }

    [Fact]
    public void A_card_is_not_used_before_it_is_registered() =>
        Should.Throw<ArgumentException>(() => Activation.Of([Card(5, -1)], Start.AddDays(10)))
            .Message.ShouldStartWith("A card registered on 2026-01-06 must be first used on that day or later, but was on 2026-01-05.");

    [Fact]
    public void Without_cards_there_is_nothing_to_count()
    {
        Should.Throw<ArgumentException>(() => Activation.Of([], Start));
        Should.Throw<ArgumentOutOfRangeException>(() => Activation.Of([Card(0, 1)], Start.AddDays(9), weeks: 0));
    }

    private static (DateOnly, DateOnly?) Card(int registered, int? after) =>
        (Start.AddDays(registered), after is { } days ? Start.AddDays(registered + days) : null);
}
