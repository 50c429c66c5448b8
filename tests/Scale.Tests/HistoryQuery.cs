using System.Data.Common;
using System.Globalization;
using LibraryService.Metrics.Churn;

namespace LibraryService.Scale.Tests;

/// <summary>Runs the SQL of the page and makes a histogram of its rows.</summary>
internal static class HistoryQuery
{
    public static ActivityHistogram Run(DbConnection connection, string sql, ActivityWindow window, Func<DateOnly, object> day)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 300;
        Add(command, "first_day", day(window.From));
        Add(command, "last_day", day(window.To));
        return ActivityHistogram.FromRows(Rows(command, window.DaysPerPeriod));
    }

    private static List<(int Visits, double Recency, double Age, long Patrons)> Rows(DbCommand command, double daysPerPeriod)
    {
        var rows = new List<(int, double, double, long)>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(((int)Whole(0), Whole(1) / daysPerPeriod, Whole(2) / daysPerPeriod, Whole(3)));
        }

        return rows;

        long Whole(int column) => Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture);
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
