using LibraryService.Samples.Desk.Generated;

namespace LibraryService.Samples.Desk.Tests.Generated;

public class SplitMix64Tests
{
    [Fact]
    public void The_numbers_are_those_of_the_published_generator()
    {
        var chance = new SplitMix64(1234567);
        new[] { chance.Next(), chance.Next(), chance.Next(), chance.Next(), chance.Next() }.ShouldBe(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821]);
    }

    [Fact]
    public void A_number_below_an_end_is_never_the_end()
    {
        var chance = new SplitMix64(7);
        Enumerable.Range(0, 1000).Select(_ => chance.Below(6)).Distinct().Order().ShouldBe([0, 1, 2, 3, 4, 5]);
    }

    [Fact]
    public void A_choice_of_no_weight_is_never_taken()
    {
        var chance = new SplitMix64(7);
        Enumerable.Range(0, 1000).Select(_ => chance.Pick([(1, "a"), (0, "b"), (3, "c")])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(["a", "c"]);
    }

    [Fact]
    public void A_drawn_time_lies_between_the_shortest_and_the_longest()
    {
        var chance = new SplitMix64(7);
        var spread = Spread.Minutes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 60);
        for (var i = 0; i < 1000; i++)
        {
            spread.Draw(chance).ShouldBeInRange(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(60));
        }
    }
}
