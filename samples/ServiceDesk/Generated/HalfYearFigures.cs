using LibraryService.Samples.Desk.Replay;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>The figures of the made-up half year.</summary>
internal static class HalfYearFigures
{
    private const int Weeks = 24;
    private static readonly Topic Complaint = "complaint";
    private static readonly DateOnly FirstMonday = new(2026, 7, 6);

    public static DeskFigures Of(DeskLog log, ulong seed)
    {
        var mix = EarlierContacts.Of(seed, new DateOnly(2024, 7, 1), new DateOnly(2026, 6, 1));
        foreach (var @case in log.Cases)
        {
            mix.Add(DateOnly.FromDateTime(@case.Events.Min(happened => happened.At).DateTime), @case.Channel);
        }

        var hours = SmallLibrary.Hours().Find(SmallLibrary.HillRoad)!;
        var (calls, queue) = PhoneCalls.Of(seed, hours, FirstMonday, Weeks);
        return new DeskFigures(log.Now, SurveyAnswers.Of(log, seed), log.Cases.Count(@case => @case.Topic == Complaint), mix, calls, queue, hours);
    }
}
