using LibraryService.Delivery;

namespace LibraryService.Tests.Delivery;

public class OutboxInterleavingTests
{
    /// <summary>Every order in which two workers can act, a crash at every point, an answer that is lost, and time that passes in between.</summary>
    [Theory]
    [InlineData(1, 2, 2, 5)]
    [InlineData(2, 1, 1, 3)]
    [InlineData(3, 1, 1, 2)]
    public void No_message_is_lost_or_altered_or_repeated_unmarked_however_two_workers_take_turns(int messages, int crashes, int lostAnswers, int ticks)
    {
        var first = OutboxWorld.Of(messages, crashes, lostAnswers, ticks);
        var texts = first.Store.Values.ToDictionary(entry => entry.Current.Key, entry => entry.Current with { MayRepeat = true }, StringComparer.Ordinal);
        var quiet = 0;
        var worlds = 0;
        foreach (var world in Explored(first))
        {
            worlds++;
            Breach(world, texts).ShouldBeNull();
            quiet += world.IsQuiet ? 1 : 0;
        }

        quiet.ShouldBeGreaterThan(0);
        TestContext.Current.TestOutputHelper!.WriteLine($"{worlds} worlds, {quiet} of them quiet");
    }

    [Fact]
    public void A_message_arrives_at_most_once_more_for_each_thing_that_goes_wrong()
    {
        var first = OutboxWorld.Of(messages: 1, crashes: 2, lostAnswers: 1, ticks: 4);
        foreach (var world in Explored(first))
        {
            var wentWrong = first.Crashes - world.Crashes + first.LostAnswers - world.LostAnswers + first.Ticks - world.Ticks;
            (world.Arrived.Count <= 1 + wentWrong).ShouldBeTrue(world.Signature());
        }
    }

    private static IEnumerable<OutboxWorld> Explored(OutboxWorld first)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { first.Signature() };
        var open = new Queue<OutboxWorld>([first]);
        while (open.TryDequeue(out var world))
        {
            yield return world;
            foreach (var next in world.Next().Where(next => seen.Add(next.Signature())))
            {
                open.Enqueue(next);
            }
        }
    }

    private static string? Breach(OutboxWorld world, Dictionary<string, OutboundMessage> texts)
    {
        foreach (var sent in world.Arrived.GroupBy(message => message.Key, StringComparer.Ordinal))
        {
            if (sent.Any(message => !string.Equals(message.Text, texts[sent.Key].Text, StringComparison.Ordinal)))
            {
                return $"{sent.Key} was altered: {world.Signature()}";
            }

            if (sent.Count(message => !message.MayRepeat) > 1)
            {
                return $"Two copies of {sent.Key} are unmarked: {world.Signature()}";
            }
        }

        foreach (var entry in world.Store.Values)
        {
            if (entry.State == DeliveryState.Delivered && !world.Arrived.Any(message => string.Equals(message.Key, entry.Current.Key, StringComparison.Ordinal)))
            {
                return $"{entry.Key} is said to be delivered and is not: {world.Signature()}";
            }

            if (!entry.IsOver && entry.DueAt is null)
            {
                return $"{entry.Key} is stuck: {world.Signature()}";
            }
        }

        // Where nothing more can happen, all has arrived, unless no time was left for another attempt.
        return world.IsQuiet || world.Ticks == 0 || world.Next().Any() ? null : $"Nothing goes on: {world.Signature()}";
    }
}
