using LibraryService.Metrics.Churn;

namespace LibraryService.Scale.Tests;

/// <summary>Loans of a made-up library, the same for the same number of them: some anonymised, some that renewed themselves, some outside the window,
/// some on cards that are no patron's.</summary>
internal sealed class GeneratedLoans(int count)
{
    private static readonly string[] Standings = ["staff", "institution", "system", "deceased", "gone away"];

    public static ActivityWindow Window { get; } = new(new(2025, 10, 1), new(2026, 9, 30));

    public long Patrons { get; } = Math.Max(1, count / 12);

    public static string StandingOf(long patron) => patron % 20 < Standings.Length ? Standings[patron % 20] : "active";

    public IEnumerable<Loan> All()
    {
        var random = new Random(118);
        var (start, days) = (Window.From.AddDays(-30), Window.To.DayNumber - Window.From.DayNumber + 60);
        for (var i = 0; i < count; i++)
        {
            // Some come often, most of them seldom; those of high numbers join late and those of odd ones leave early.
            var patron = (long)(Patrons * Math.Pow(random.NextDouble(), 2));
            var day = random.Next((int)(days * patron / (2 * Patrons)), patron % 2 is 0 ? days : Math.Max(1, days * 3 / 4));
            var kind = random.Next(10) switch { 0 => "automatic renewal", 1 => "renewal", _ => "checkout" };
            yield return new(random.Next(50) is 0 ? null : patron, start.AddDays(day), kind);
        }
    }

    /// <summary>The loans that count, as a program sees them.</summary>
    public IEnumerable<(long Patron, DateOnly Day)> Counted() => All()
        .Where(loan => loan.Kind is "checkout" or "renewal" && loan.Patron is { } patron && StandingOf(patron) is "active" or "gone away")
        .Select(loan => (loan.Patron!.Value, loan.LoanedOn));
}
