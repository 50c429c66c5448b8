using LibraryService.Routing;
using LibraryService.Statistics;

namespace LibraryService.Samples.Desk.Simulation;

/// <summary>What became of a day: how long each waited, and who did the work.</summary>
internal sealed class SimulationResult(IReadOnlyList<StaffMember> staff)
{
    private readonly Dictionary<StaffId, StaffMember> _staff = staff.ToDictionary(member => member.Id);
    private readonly Dictionary<StaffId, double> _work = staff.ToDictionary(member => member.Id, _ => 0.0);

    /// <summary>From coming in to being given to somebody, counted in begun seconds.</summary>
    public DurationHistogram Waits { get; } = new(TimeSpan.FromSeconds(1));

    /// <summary>How many asked in another language than English, and how many of them were answered in it.</summary>
    public (int Asked, int Answered) OtherLanguage { get; private set; }

    /// <summary>How many had been dealt with by somebody before, and how many of them came to the same person again.</summary>
    public (int Asked, int Answered) KnownCase { get; private set; }

    /// <summary>How unequally the work is spread: the standard deviation of people's work as a part of its mean.</summary>
    public double Spread
    {
        get
        {
            var mean = _work.Values.Average();
            return Math.Sqrt(_work.Values.Average(work => (work - mean) * (work - mean))) / mean;
        }
    }

    public void Add(SimulatedInquiry asked, StaffId taker, DateTimeOffset at, int weight)
    {
        Waits.Add(at - asked.Inquiry.ReceivedAt);
        _work[taker] += weight * asked.Handling.TotalSeconds;
        if (asked.Inquiry.Language is not "en")
        {
            var isOwn = _staff[taker].Languages.Contains(asked.Inquiry.Language, StringComparer.Ordinal);
            OtherLanguage = (OtherLanguage.Asked + 1, OtherLanguage.Answered + (isOwn ? 1 : 0));
        }

        if (!asked.Inquiry.KnownBy.IsEmpty)
        {
            KnownCase = (KnownCase.Asked + 1, KnownCase.Answered + (asked.Inquiry.KnownBy == taker ? 1 : 0));
        }
    }
}
