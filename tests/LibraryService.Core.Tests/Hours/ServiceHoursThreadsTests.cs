using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

public class ServiceHoursThreadsTests
{
    private const int Threads = 8;

    [Fact]
    public async Task Eight_threads_get_the_answers_of_one()
    {
        var (shared, alone) = (Build(), Build());
        using var start = new Barrier(Threads);
        var asking = Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Answers(shared, thread);
            },
            TaskCreationOptions.LongRunning));
        var answers = await Task.WhenAll(asking);
        for (var thread = 0; thread < Threads; thread++)
        {
            answers[thread].ShouldBe(Answers(alone, thread));
        }
    }

    private static ServiceHours Build() => ServiceHours.In("Europe/London")
        .Weekly(DayOfWeek.Monday, "09:00-12:30, 13:30-17:00")
        .Weekly(DayOfWeek.Friday, "22:00-06:00")
        .Holiday(Holiday.FromEaster(1))
        .Build();

    /// <summary>Questions anywhere in the three hundred years, so that the timetable grows under the others' hands.</summary>
    private static List<string> Answers(ServiceHours hours, int seed)
    {
        var random = new Random(seed);
        var answers = new List<string>();
        for (var i = 0; i < 200; i++)
        {
            var at = Instant.Of("1900-01-01").AddMinutes(random.Next(158_000_000));
            answers.Add(hours.IsOpen(at) ? "open" : "closed");
            answers.Add(Instant.Text(hours.Add(at, TimeSpan.FromMinutes(random.Next(-100_000, 100_000)))));
            answers.Add(Instant.Text(hours.NextOpening(at)));
            answers.Add(Instant.Text(hours.PreviousClosing(at)));
            answers.Add(Instant.Text(hours.AddWorkingDays(at, random.Next(1, 100))));
        }

        return answers;
    }
}
