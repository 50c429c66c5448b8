using LibraryService.Metrics.Churn;
using LibraryService.Samples.Desk.Generated;

namespace LibraryService.Samples.Desk.Tests.Show;

public class SilentPatronsTests
{
    [Fact]
    public void The_main_job_lists_silent_patrons_with_reasons_and_a_next_step()
    {
        var output = DeskRun.Default.Output;
        output.ShouldContain("Patrons who fell silent, 30 September 2026");
        output.ShouldContain("visits a quarter at stake; the chance that this is a patron still:");
        output.ShouldContain("Until then came about every");
        output.ShouldContain("Next: LapsedPatron, where consent and contact rules allow it.");
    }

    [Fact]
    public void No_child_and_no_card_of_anybody_else_is_listed()
    {
        var cards = YearOfPatrons.Generate(27);
        cards.ShouldContain(card => card.Facts.IsMinor);
        foreach (var card in cards.Where(card => card.Facts.IsMinor || card.Facts.Standing != PatronStanding.Active))
        {
            DeskRun.Default.Output.ShouldNotContain($"{card.Patron}: about");
        }
    }

    [Fact]
    public void The_same_seed_makes_the_same_patrons()
    {
        Events(27).ShouldBe(Events(27));
        Events(27).ShouldNotBe(Events(28));

        static List<ActivityEvent> Events(ulong seed) => [.. YearOfPatrons.Generate(seed).SelectMany(card => card.Events)];
    }
}
