using LibraryService.Hours;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Replay;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>The figures of the quarter, with what was counted before it.</summary>
internal static class QuarterFigures
{
    private const int Weeks = 24;
    private static readonly Topic Complaint = "complaint";
    private static readonly DateOnly FirstMonday = new(2026, 4, 13);

    /// <param name="log">The cases.</param>
    /// <param name="answers">What patrons answered in the quarter.</param>
    /// <param name="seed">The seed of what was before.</param>
    public static DeskFigures Of(DeskLog log, SurveyTally answers, ulong seed)
    {
        var mix = EarlierContacts.Of(seed, new DateOnly(2024, 7, 1), new DateOnly(2026, 6, 1));
        foreach (var @case in log.Cases)
        {
            mix.Add(DateOnly.FromDateTime(@case.Events.Min(happened => happened.At).DateTime), @case.Channel);
        }

        var all = SurveyAnswers.Earlier(seed) + answers;
        SurveyAnswers.HearTheBox(new SplitMix64(seed ^ 0xB0C5), all, DateOnly.FromDateTime(log.Now.DateTime));
        ServiceHours hours = log.Hours.Find(SmallLibrary.HillRoad)!;
        var (calls, queue) = PhoneCalls.Of(seed, hours, FirstMonday, Weeks);
        return new DeskFigures(log.Now, all, log.Cases.Count(@case => @case.Topic == Complaint), mix, calls, queue, hours);
    }
}
