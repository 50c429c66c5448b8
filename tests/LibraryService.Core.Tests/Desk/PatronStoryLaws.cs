using LibraryService.Desk;
using LibraryService.Privacy;
using static LibraryService.Tests.Desk.Counter;
using static LibraryService.Tests.Desk.PatronStoryTests;

namespace LibraryService.Tests.Desk;

public class PatronStoryLaws
{
    private static readonly PatronId Patron = new("P-1");

    [Fact]
    public void The_order_in_which_it_is_heard_does_not_matter_and_repeating_it_is_harmless()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var moments = Some(random);
            var story = new PatronStory(Patron).With(moments);
            var other = new PatronStory(Patron);
            PatronMoment[] shuffled = [.. moments, .. moments.Where(_ => random.Next(2) == 0)];
            random.Shuffle(shuffled);
            foreach (var part in shuffled.Chunk(1 + random.Next(5)))
            {
                other = random.Next(2) == 0 ? other.With(part) : other.With(new PatronStory(Patron).With(part));
            }

            other.ShouldBe(story);
            other.Contradictions.Select(one => $"{one.Kind} {one.Moments.Count}").ShouldBe(story.Contradictions.Select(one => $"{one.Kind} {one.Moments.Count}"));
        }
    }

    [Fact]
    public void Nothing_that_was_told_is_lost_and_reading_what_was_written_gives_the_same()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var moments = Some(new Random(seed));
            var story = new PatronStory(Patron).With(moments);
            story.Moments.ToHashSet().SetEquals(moments).ShouldBeTrue();
            PatronStory.ParseJson(story.ToJson()).ShouldBe(story);
        }
    }

    [Fact]
    public void A_story_that_has_all_of_another_is_the_same_with_it()
    {
        var story = new PatronStory(Patron).With(Some(new Random(1)));
        story.With(story).ShouldBeSameAs(story);
        story.With(new PatronStory(Patron)).ShouldBeSameAs(story);
    }

    private static List<PatronMoment> Some(Random random)
    {
        string[] words = ["Delivered", "HardBounce", "SoftBounce", "Given", "Withdrawn", "hold.ready", "Opened", "Failed"];
        var moments = new List<PatronMoment>();
        for (var i = random.Next(20); i >= 0; i--)
        {
            var day = random.Next(8) == 0;
            moments.Add(Moment(
                words[random.Next(words.Length)],
                (PatronMomentKind)random.Next(7),
                $"k-{random.Next(6)}",
                random.Next(2) == 0 ? "koha" : "folio",
                random.Next(4) * 30,
                random.Next(3) == 0 ? null : $"message {random.Next(3)}") with
            {
                At = day ? new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero) : Ten.AddMinutes(random.Next(4) * 30),
                IsDayOnly = day,
                Said = random.Next(3) == 0 ? new Personal<string>($"words {random.Next(2)} “é” \n <b>") : null,
                Channel = random.Next(2) == 0 ? Channel.Email : null,
                Case = random.Next(2) == 0 ? new CaseId("C-1") : default,
            });
        }

        return moments;
    }
}
