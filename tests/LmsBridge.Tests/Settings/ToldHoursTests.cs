using LibraryService.Hours;
using LibraryService.Samples.Bridge.Patrons;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.Samples.Bridge.Tests.Settings;

/// <summary>A library system has a calendar for each term: the hours of a branch are all of them together.</summary>
public sealed class ToldHoursTests : IDisposable
{
    private const string Branch = "--Lms:Branches:c4c90014-c8c9-4ade-8f24-b5e313319f4b=main";
    private static readonly DateTimeOffset AutumnMondayEvening = new(2026, 11, 23, 17, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset SpringMondayEvening = new(2027, 3, 1, 19, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset MondayBetween = new(2027, 1, 4, 10, 0, 0, TimeSpan.Zero);
    private readonly string _folder = Directory.CreateTempSubdirectory("hours").FullName;

    // The sample is the term of the autumn: on Mondays until 18:00.
    private static string Autumn => Sample.Of("folio-calendar.json");

    private static string Spring => """
        {"id":"5ba1","startDate":"2027-01-11","endDate":"2027-04-30","assignments":["c4c90014-c8c9-4ade-8f24-b5e313319f4b"],
         "normalHours":[{"startDay":"MONDAY","startTime":"09:00","endDay":"MONDAY","endTime":"19:59"}]}
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_calendar_of_the_next_term_leaves_this_term_as_it_is(bool isSpringFirst)
    {
        var hours = await AfterAsync(isSpringFirst ? [Spring, Autumn] : [Autumn, Spring]);
        hours.IsOpen(AutumnMondayEvening).ShouldBeTrue();
        hours.IsOpen(SpringMondayEvening).ShouldBeTrue();
        hours.IsOpen(MondayBetween).ShouldBeFalse();
    }

    [Fact]
    public async Task A_calendar_that_comes_again_replaces_itself_alone()
    {
        var hours = await AfterAsync([Autumn, Spring, Spring.Replace("2027-04-30", "2027-02-26", StringComparison.Ordinal)]);
        hours.IsOpen(AutumnMondayEvening).ShouldBeTrue();
        hours.IsOpen(SpringMondayEvening.AddDays(-14)).ShouldBeTrue();
        hours.IsOpen(SpringMondayEvening).ShouldBeFalse("the term ends earlier now, and these are not the hours that were set");
    }

    [Fact]
    public async Task A_calendar_without_a_number_counts_by_its_span()
    {
        var unnamed = Spring.Replace("\"id\":\"5ba1\",", "", StringComparison.Ordinal);
        var hours = await AfterAsync([Autumn, unnamed, unnamed.Replace("19:59", "20:59", StringComparison.Ordinal)]);
        hours.IsOpen(AutumnMondayEvening).ShouldBeTrue();
        hours.IsOpen(SpringMondayEvening.AddHours(1)).ShouldBeTrue();
    }

    [Fact]
    public async Task Before_the_first_day_that_was_told_the_hours_hold_that_were_set()
    {
        var hours = await AfterAsync([Spring]);
        hours.IsOpen(Testing.Given.Monday).ShouldBeTrue();
        hours.IsOpen(AutumnMondayEvening).ShouldBeFalse();
        hours.IsOpen(SpringMondayEvening).ShouldBeTrue();
        hours.IsOpen(SpringMondayEvening.AddHours(-3).AddDays(1)).ShouldBeFalse("a Tuesday of the term, whatever was set");
    }

    [Fact]
    public async Task Of_two_terms_on_one_day_the_one_that_begins_later_counts()
    {
        var exams = Spring.Replace("5ba1", "e8a5", StringComparison.Ordinal).Replace("2027-01-11", "2027-03-01", StringComparison.Ordinal).Replace("2027-04-30", "2027-03-05", StringComparison.Ordinal)
            .Replace("19:59", "22:59", StringComparison.Ordinal);
        var hours = await AfterAsync([exams, Spring]);
        hours.IsOpen(SpringMondayEvening.AddHours(3)).ShouldBeTrue();
        hours.IsOpen(SpringMondayEvening.AddHours(3).AddDays(7)).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<ServiceHours> AfterAsync(string[] calendars)
    {
        var file = $"--Lms:File={Path.Combine(_folder, "lms.db")}";
        await using (var bridge = await RunningBridge.StartAsync(file, Branch))
        {
            foreach (var calendar in calendars)
            {
                await bridge.TakenAsync("/folio/calendars", calendar);
            }
        }

        await using var next = await RunningBridge.StartAsync(file, Branch);
        next.Services.GetRequiredService<LmsFile>().Openings().ShouldAllBe(opening => opening.IsDated);
        return next.Services.GetRequiredService<HoursBook>().Find(new BranchId("main"))!;
    }
}
