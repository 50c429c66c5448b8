using LibraryService.Hours;

namespace Readme;

internal sealed class HoursTogether : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: together
        var desk = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build();
        var phone = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "12:00-20:00").Build();
        var monday = new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);
        var tuesday = monday.AddDays(1);

        Console.WriteLine($"either:  {desk.Union(phone).Between(monday, tuesday)}");
        Console.WriteLine($"both:    {desk.Intersect(phone).Between(monday, tuesday)}");
        Console.WriteLine($"desk, nobody on the phone: {desk.Except(phone).Between(monday, tuesday)}");

        var place = new PlaceHours(staffed: desk, withoutStaff: ServiceHours.Always);
        Console.WriteLine($"doors:   {place.Open.Between(monday, tuesday)}, with staff {place.Staffed.Between(monday, tuesday)}");
        // end: together

        return Task.CompletedTask;
    }
}
