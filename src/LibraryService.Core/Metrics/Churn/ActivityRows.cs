using System.Globalization;

namespace LibraryService.Metrics.Churn;

/// <summary>Rows in their one order: by visits, recency and age, each history once and none without patrons.</summary>
internal static class ActivityRows
{
    public static int Compare(ActivityRow one, ActivityRow other)
    {
        var order = one.Visits.CompareTo(other.Visits);
        order = order is not 0 ? order : one.Recency.CompareTo(other.Recency);
        return order is not 0 ? order : one.Age.CompareTo(other.Age);
    }

    public static ActivityRow[] InOrder(List<ActivityRow> rows)
    {
        rows.Sort(Compare);
        var distinct = new List<ActivityRow>(rows.Count);
        foreach (var row in rows)
        {
            if (row.Patrons is 0)
            {
                continue;
            }

            if (distinct.Count > 0 && Compare(distinct[^1], row) is 0)
            {
                distinct[^1] = row with { Patrons = checked(distinct[^1].Patrons + row.Patrons) };
            }
            else
            {
                distinct.Add(row);
            }
        }

        return [.. distinct];
    }

    /// <summary>The row with zeros that have no sign, or an error that says what is wrong with it.</summary>
    public static ActivityRow Checked(ActivityRow row)
    {
        History.Check(row.Visits, row.Recency, row.Age);
        if (row.Patrons < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(row), string.Create(
                CultureInfo.InvariantCulture, $"The patrons of a row must be 0 or more, but are {row.Patrons}."));
        }

        return row with { Recency = row.Recency + 0.0, Age = row.Age + 0.0 };
    }
}
