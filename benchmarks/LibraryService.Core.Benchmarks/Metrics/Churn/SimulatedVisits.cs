using LibraryService.Metrics.Churn;

namespace LibraryService.Benchmarks.Metrics.Churn;

/// <summary>Visits as BG/NBD with the parameters of CDNOW has them, the same for the same seed.</summary>
internal static class SimulatedVisits
{
    public static List<(long Patron, DateOnly Day)> Of(int patrons, ActivityWindow window, Random random)
    {
        var events = new List<(long, DateOnly)>();
        for (var patron = 0; patron < patrons; patron++)
        {
            var first = window.From.AddDays(random.Next(84));
            var rate = Gamma(random, 0.2426) / 4.4136 / window.DaysPerPeriod;
            var (leaving, staying) = (Gamma(random, 0.7929), Gamma(random, 2.4259));
            var leaves = leaving / (leaving + staying);
            events.Add((patron, first));
            for (var day = Next(0); first.DayNumber + day <= window.To.DayNumber; day = Next(day))
            {
                events.Add((patron, first.AddDays((int)day)));
                if (random.NextDouble() < leaves)
                {
                    break;
                }
            }

            double Next(double day) => day - (Math.Log(1 - random.NextDouble()) / rate);
        }

        return events;
    }

    /// <summary>Patrons who all differ, for their times are not rounded to days: 39 weeks of history at most.</summary>
    public static ActivityHistogram Distinct(int patrons, Random random)
    {
        const double Weeks = 39;
        return ActivityHistogram.FromRows(Enumerable.Range(0, patrons).Select(_ =>
        {
            var age = Weeks - (12 * random.NextDouble());
            var rate = Gamma(random, 0.2426) / 4.4136;
            var (leaving, staying) = (Gamma(random, 0.7929), Gamma(random, 2.4259));
            var (visits, last, at) = (0, 0.0, 0.0);
            while ((at -= Math.Log(1 - random.NextDouble()) / rate) <= age)
            {
                (visits, last) = (visits + 1, at);
                if (random.NextDouble() < leaving / (leaving + staying))
                {
                    break;
                }
            }

            return (visits, last, age, 1L);
        }).ToArray());
    }

    // A shape below 1 is raised by one and the excess taken away again; Marsaglia and Tsang's method for the rest.
    private static double Gamma(Random random, double shape)
    {
        if (shape < 1)
        {
            return Gamma(random, shape + 1) * Math.Pow(1 - random.NextDouble(), 1 / shape);
        }

        var d = shape - (1.0 / 3);
        while (true)
        {
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            var v = Math.Pow(1 + (normal / Math.Sqrt(9 * d)), 3);
            if (v > 0 && Math.Log(1 - random.NextDouble()) < (0.5 * normal * normal) + d - (d * v) + (d * Math.Log(v)))
            {
                return d * v;
            }
        }
    }
}
