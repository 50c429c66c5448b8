namespace LibraryService.Tests.Desk.Histories;

/// <summary>What holds in every history, over a hundred thousand random ones; and that these laws catch a desk that forgets one of its checks.</summary>
public class HistoryLawTests
{
    private const int Many = 100_000;
    private const int Some = 2_000;

    [Fact]
    public async Task No_history_loses_an_event_depends_on_their_order_or_lets_out_what_must_not_go()
    {
        var histories = new HistoryRunner();
        long left = 0;
        for (var seed = 0; seed < Many; seed++)
        {
            var history = await histories.RunAsync(seed);
            if (!history.HasLostNothing() || !history.IsSameInAnyOrder() || history.Wrongs().Any())
            {
                Assert.Fail($"Seed {seed}: {string.Join("; ", history.Wrongs())} {history.HasLostNothing()} {history.IsSameInAnyOrder()}");
            }

            left += history.Left.Count;
        }

        left.ShouldBeGreaterThan(Many / 10);
    }

    [Fact]
    public async Task A_desk_that_does_not_know_of_consents_is_caught() =>
        (await Wrongs(new HistoryRunner(consent: false, asksAgain: false))).ShouldContain(wrong => wrong.Contains("without consent", StringComparison.Ordinal));

    [Fact]
    public async Task A_desk_that_asks_no_second_reader_is_caught() =>
        (await Wrongs(new HistoryRunner(secondReader: false))).ShouldContain(wrong => wrong.Contains("without a second reader", StringComparison.Ordinal));

    [Fact]
    public async Task A_worker_that_does_not_ask_again_is_caught()
    {
        var wrongs = await Wrongs(new HistoryRunner(asksAgain: false));
        wrongs.ShouldContain(wrong => wrong.Contains("stale", StringComparison.Ordinal));
        wrongs.ShouldContain(wrong => wrong.Contains("without consent", StringComparison.Ordinal));
        wrongs.ShouldNotContain(wrong => wrong.Contains("second reader", StringComparison.Ordinal));
    }

    private static async Task<List<string>> Wrongs(HistoryRunner histories)
    {
        var wrongs = new List<string>();
        for (var seed = 0; seed < Some; seed++)
        {
            wrongs.AddRange((await histories.RunAsync(seed)).Wrongs());
        }

        return wrongs;
    }
}
