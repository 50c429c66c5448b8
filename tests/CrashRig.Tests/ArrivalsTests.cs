using LibraryService.CrashRig.Workers;
using LibraryService.Delivery;

namespace LibraryService.CrashRig.Tests;

/// <summary>The ledger's judgement on what came, made up: whatever can go wrong is counted as that, and as nothing else.</summary>
public class ArrivalsTests
{
    private const int Given = 4;
    private static readonly DateTimeOffset Due = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_came_once_and_whole_is_well(bool honoursKeys) => Counts(Of(honoursKeys, 0, 1, 2, 3)).ShouldBe((0, 0, 0, 0, 0));

    [Fact]
    public void What_never_came_is_missing() => Of(honoursKeys: false, 0, 1, 3).Missing(Given).ShouldBe([2]);

    [Fact]
    public void What_never_came_is_lost_unless_it_is_on_its_way()
    {
        var entry = Mail.Entry(2, Due);
        Arrivals.IsLost(null).ShouldBeTrue();
        Arrivals.IsLost(entry.Altered()).ShouldBeTrue();
        Arrivals.IsLost(entry.Dropped(DeliveryReason.Stale)).ShouldBeTrue();
        Arrivals.IsLost(entry).ShouldBeFalse();
        Arrivals.IsLost(entry.Claimed("one", Due, TimeSpan.FromSeconds(4))).ShouldBeFalse();
    }

    [Fact]
    public void What_came_twice_is_duplicated()
    {
        var arrivals = Of(honoursKeys: false, 0, 1, 2, 3);
        arrivals.Take(Letter(2) with { MayRepeat = true }).ShouldBeNull();
        Counts(arrivals).ShouldBe((0, 0, Duplicated: 1, 0, 0));
    }

    [Fact]
    public void A_repetition_that_does_not_say_so_is_unmarked()
    {
        var arrivals = Of(honoursKeys: false, 0, 1, 2, 3);
        arrivals.Take(Letter(2));
        arrivals.Unmarked.ShouldBe(1);
    }

    [Fact]
    public void What_came_twice_under_its_key_is_refused_where_keys_are_honoured()
    {
        var arrivals = Of(honoursKeys: true, 0, 1, 2, 3);
        arrivals.Take(Letter(2) with { MayRepeat = true }).ShouldBeNull();
        Counts(arrivals).ShouldBe((0, 0, Duplicated: 0, Refused: 1, 0));
    }

    [Theory]
    [InlineData("rig-00000002.again")]
    [InlineData("rig-00000009")]
    [InlineData("")]
    public void What_came_under_two_keys_is_duplicated_even_where_keys_are_honoured(string key)
    {
        var arrivals = Of(honoursKeys: true, 0, 1, 2, 3);
        arrivals.Take(Letter(2) with { Key = key, MayRepeat = true }).ShouldBeNull();
        Counts(arrivals).ShouldBe((0, Altered: 1, Duplicated: 1, 0, 0));
    }

    [Fact]
    public void What_came_under_the_key_of_another_has_not_come_where_keys_are_honoured()
    {
        var arrivals = Of(honoursKeys: true, 0, 1, 3);
        arrivals.Take(Letter(2) with { Key = Mail.Key(1) }).ShouldBeNull();
        Counts(arrivals).ShouldBe((Missing: 1, Altered: 1, 0, Refused: 1, 0));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("subject")]
    [InlineData("address")]
    public void What_is_not_what_was_given_is_altered(string what)
    {
        var letter = Letter(2);
        var arrivals = Of(honoursKeys: false, 0, 1, 3);
        arrivals.Take(what switch { "text" => letter with { Text = letter.Text + " " }, "subject" => letter with { Subject = null }, _ => letter with { Address = "eve@example.org" } }).ShouldBe(2);
        Counts(arrivals).ShouldBe((0, Altered: 1, 0, 0, 0));
    }

    [Fact]
    public void What_is_for_somebody_else_is_altered_and_another_is_duplicated()
    {
        var arrivals = Of(honoursKeys: false, 0, 1, 3);
        arrivals.Take(Letter(2) with { Address = Letter(3).Address, MayRepeat = true }).ShouldBeNull();
        Counts(arrivals).ShouldBe((Missing: 1, Altered: 1, Duplicated: 1, 0, 0));
    }

    [Fact]
    public void Steps_are_missing_unknown_or_told_again()
    {
        var arrivals = new Arrivals(honoursKeys: false);
        foreach (var key in (string[])["a", "c", "c", "c"])
        {
            arrivals.TakeAlert(key);
        }

        var (missing, unknown) = arrivals.Compare(["a", "b"]);
        missing.ShouldBe(["b"]);
        (unknown, arrivals.Raised, arrivals.RaisedAgain).ShouldBe((1, 2, 2));
    }

    private static Arrivals Of(bool honoursKeys, params int[] numbers)
    {
        var arrivals = new Arrivals(honoursKeys);
        foreach (var number in numbers)
        {
            arrivals.Take(Letter(number)).ShouldBe(number);
        }

        return arrivals;
    }

    private static Letter Letter(int number) => Workers.Letter.Of(Mail.Message(number));

    private static (int Missing, int Altered, int Duplicated, int Refused, int Unmarked) Counts(Arrivals arrivals) =>
        (arrivals.Missing(Given).Count, arrivals.Altered, arrivals.Duplicated, arrivals.Refused, arrivals.Unmarked);
}
