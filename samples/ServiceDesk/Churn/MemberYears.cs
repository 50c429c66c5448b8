using LibraryService.Metrics.Churn;
using LibraryService.Samples.Desk.Files;

namespace LibraryService.Samples.Desk.Churn;

/// <summary>What the years of a library's members tell: who came again, how long they stayed, and who is to be expected.</summary>
internal sealed class MemberYears
{
    private const int HoldoutShare = 5;
    private const int FewestYears = 5;

    private readonly IReadOnlyList<Member> _members;

    private MemberYears(IReadOnlyList<Member> members, int first, int last)
    {
        (_members, First, Last) = (members, first, last);
        Retention = Retention.Of(Seen(last));
        Stay = SurvivalCurve.KaplanMeier(members.Select(member => FirstStay(member, last)));
    }

    public int First { get; }

    /// <summary>The last year that is looked at.</summary>
    public int Last { get; }

    public int Members => _members.Count;

    public Retention Retention { get; }

    /// <summary>How many years in a row people stayed members the first time; who still was one in the last year may stay longer.</summary>
    public SurvivalCurve Stay { get; }

    /// <summary>The last year of the calibration; the years after it are kept back, to try the model on.</summary>
    public int CalibrationEnd => Last - Math.Max(1, (Last - First + 1) / HoldoutShare);

    /// <param name="members">The members of a library.</param>
    /// <param name="until">The last year to look at; null for the last in which there were a tenth as many members as in the busiest.</param>
    /// <exception cref="UnreadableException">There are fewer than five years, or nobody was a member in them.</exception>
    public static MemberYears Of(IReadOnlyList<Member> members, int? until)
    {
        var busy = members.SelectMany(member => member.Years).CountBy(year => year).ToDictionary();
        var last = until ?? busy.Where(year => year.Value * 10 >= busy.Values.Max()).Select(year => year.Key).DefaultIfEmpty().Max();
        Member[] seen = [.. members.Select(member => new Member([.. member.Years.Where(year => year <= last)])).Where(member => member.Years.Count > 0)];
        var first = seen.Select(member => member.Years[0]).DefaultIfEmpty().Min();
        return seen.Length > 0 && last - first + 1 >= FewestYears
            ? new(seen, first, last)
            : throw new UnreadableException($"Members of {FewestYears} years or more are needed, but there are {seen.Length} members from {first} to {last}.");
    }

    /// <summary>BG/BB over the years up to <paramref name="end"/>, each year after a member's first being one opportunity; null where nobody
    /// came back.</summary>
    public BgBb? Fit(int end, out ActivityHistogram history)
    {
        history = ActivityHistogram.FromPeriods(Seen(end), First, end);
        return history.Visits > 0 ? BgBb.Fit(history) : null;
    }

    /// <summary>How many years of membership those of the calibration had after it.</summary>
    public int HoldoutYears => _members.Where(member => member.Years[0] <= CalibrationEnd).Sum(member => member.Years.Count(year => year > CalibrationEnd));

    private static (double Years, bool Ended) FirstStay(Member member, int last)
    {
        var years = 1;
        while (years < member.Years.Count && member.Years[years] == member.Years[years - 1] + 1)
        {
            years++;
        }

        return (years, member.Years[years - 1] < last);
    }

    private IEnumerable<(long Patron, int Year)> Seen(int end) =>
        _members.SelectMany((member, number) => member.Years.Where(year => year <= end).Select(year => ((long)number, year)));
}
