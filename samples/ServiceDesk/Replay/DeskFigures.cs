using LibraryService.Hours;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Metrics.Staffing;

namespace LibraryService.Samples.Desk.Replay;

/// <summary>What was measured beside the promises.</summary>
/// <param name="Now">When was looked.</param>
/// <param name="Answers">What patrons answered, by the week.</param>
/// <param name="Complaints">How many complained.</param>
/// <param name="Contacts">How many came in on each channel, month by month.</param>
/// <param name="Calls">The calls to the phone desk.</param>
/// <param name="Queue">How long they waited and took.</param>
/// <param name="PhoneHours">When the phone desk is open.</param>
internal sealed record DeskFigures(
    DateTimeOffset Now, SurveyTally Answers, long Complaints, ChannelMix Contacts, ArrivalHistory Calls, QueueTally Queue, ServiceHours PhoneHours)
{
    /// <summary>The Monday after now.</summary>
    public DateOnly NextMonday => Day.AddDays(7 - (((int)Day.DayOfWeek + 6) % 7));

    private DateOnly Day => DateOnly.FromDateTime(Now.DateTime);
}
