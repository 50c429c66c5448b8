namespace Readme;

/// <summary>The circulation log of an imaginary branch, the same at every run.</summary>
internal static class BranchVisits
{
    // A branch whose patrons stay for very different times.
    public static List<(long Patron, DateOnly Day)> Of(Random random)
    {
        var (visits, start, days) = (new List<(long, DateOnly)>(), new DateOnly(2026, 1, 1), 273);
        for (var patron = 1; patron <= 1_200; patron++)
        {
            var pace = -Math.Log(1 - random.NextDouble()) / 12;
            var leaves = Math.Pow(random.NextDouble(), 2) / 2;
            for (var day = (double)random.Next(120); day < days; day -= Math.Log(1 - random.NextDouble()) / pace)
            {
                visits.Add((patron, start.AddDays((int)day)));
                if (random.NextDouble() < leaves)
                {
                    break;
                }
            }
        }

        return visits;
    }
}
