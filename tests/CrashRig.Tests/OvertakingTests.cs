using LibraryService.CrashRig.Rig;
using LibraryService.Delivery;

namespace LibraryService.CrashRig.Tests;

/// <summary>Which messages stand still while others pass them by, in runs that are made up: one message is due each second.</summary>
public class OvertakingTests
{
    private const int Messages = 100;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Allowance = 2 * Lease;
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nobody_is_overtaken_who_comes_in_turn()
    {
        var overtaking = Run(arrived: [0, 1, 2, 3]);
        overtaking.Suspects().Numbers.ShouldBeEmpty();
    }

    [Fact]
    public void However_long_everybody_waits_nobody_is_overtaken()
    {
        var overtaking = Run(arrived: []);
        overtaking.Suspects().Numbers.ShouldBeEmpty();
    }

    [Fact]
    public void What_nobody_claims_while_others_go_is_overtaken()
    {
        var overtaking = Run(arrived: [.. Enumerable.Range(0, 20).Where(number => number != 5)]);
        Judged(overtaking, Mail.Entry(5, Due(5))).ShouldBe([5]);
    }

    [Fact]
    public void What_comes_after_all_was_overtaken_all_the_same()
    {
        var overtaking = Run(arrived: [.. Enumerable.Range(0, 20).Where(number => number != 5)]);
        Judged(overtaking, Mail.Entry(5, Due(5)));
        overtaking.Arrived(5);
        overtaking.Suspects().Numbers.ShouldBeEmpty();
        overtaking.Found.ShouldBe([5]);
    }

    [Fact]
    public void What_a_claim_explains_is_not_overtaken()
    {
        // Its worker took it at its time and died: it is due anew only now.
        var overtaking = Run(arrived: [.. Enumerable.Range(0, 20).Where(number => number != 5)]);
        Judged(overtaking, Mail.Entry(5, Due(5)).Claimed("one", Due(8), Lease)).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_claimed_long_ago_and_by_nobody_since_is_overtaken()
    {
        var overtaking = Run(arrived: [.. Enumerable.Range(0, 30).Where(number => number != 5)]);
        Judged(overtaking, Mail.Entry(5, Due(5)).Claimed("one", Due(8), Lease)).ShouldBe([5]);
    }

    [Fact]
    public void What_is_claimed_for_longer_than_claims_run_is_overtaken()
    {
        var overtaking = Run(arrived: [.. Enumerable.Range(0, 20).Where(number => number != 5)]);
        Judged(overtaking, Mail.Entry(5, Due(5)).Claimed("one", Due(8), TimeSpan.FromMinutes(10))).ShouldBe([5]);
    }

    [Fact]
    public void What_the_outbox_says_is_over_or_held_is_counted_as_that_and_not_as_overtaken()
    {
        foreach (var entry in (OutboxEntry?[])[null, Mail.Entry(5, Due(5)).Altered(), Mail.Entry(5, Due(5)).Held(DeliveryReason.Burst)])
        {
            Judged(Run(arrived: [.. Enumerable.Range(0, 20).Where(number => number != 5)]), entry).ShouldBeEmpty();
        }
    }

    private static DateTimeOffset Due(int number) => Start + TimeSpan.FromSeconds(number);

    private static Overtaking Run(int[] arrived)
    {
        var overtaking = new Overtaking(Messages, Allowance);
        for (var number = 0; number < Messages; number++)
        {
            overtaking.Given(number, Due(number));
        }

        foreach (var number in arrived)
        {
            overtaking.Arrived(number);
        }

        return overtaking;
    }

    private static IReadOnlyCollection<int> Judged(Overtaking overtaking, OutboxEntry? entry)
    {
        var (numbers, latest) = overtaking.Suspects();
        numbers.ShouldContain(5);
        overtaking.Judge(5, entry, latest, latest);
        return overtaking.Found;
    }
}
