using LibraryService.Hours;

namespace Readme;

internal sealed class HoursAsJson : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: json
        var read = ServiceHours.TryParseJson(
            """
            {
              "TimeZone": "Europe/London",
              "Weekly": { "Monday": "09:00-12:30, 13:30-17:00", "Tuesday": "9-5" }
            }
            """, out var hours, out var error);

        Console.WriteLine(read ? $"{hours!.TimeZone}" : error);
        // end: json

        return Task.CompletedTask;
    }
}
