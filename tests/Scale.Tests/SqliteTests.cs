using System.Globalization;
using LibraryService.Hours;
using LibraryService.Metrics.Churn;
using Microsoft.Data.Sqlite;

namespace LibraryService.Scale.Tests;

/// <summary>The same in SQLite, in memory.</summary>
public sealed class SqliteTests : IDisposable
{
    private static readonly GeneratedLoans Generated = new(100_000);
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteTests()
    {
        _connection.Open();
        Run("CREATE TABLE patrons (patron INTEGER PRIMARY KEY, standing TEXT NOT NULL)");
        Run("CREATE TABLE loans (patron INTEGER, loaned_on TEXT NOT NULL, kind TEXT NOT NULL)");
        Run("CREATE TABLE calendar (calendar_day TEXT PRIMARY KEY, day_number INTEGER NOT NULL)");
        using var transaction = _connection.BeginTransaction();
        Fill("INSERT INTO patrons VALUES ($a, $b)", Enumerable.Range(0, (int)Generated.Patrons).Select(patron => new object?[] { patron, GeneratedLoans.StandingOf(patron) }));
        Fill("INSERT INTO loans VALUES ($a, $b, $c)", Generated.All().Select(loan => new object?[] { loan.Patron, Day(loan.LoanedOn), loan.Kind }));
        transaction.Commit();
    }

    [Fact]
    public void Sqlite_counts_the_histories_as_a_program_does_to_the_bit() => Counted("sqlite.sql").ToBytes()
        .ShouldBe(ActivityHistogram.FromEvents(Generated.Counted(), GeneratedLoans.Window).ToBytes());

    [Fact]
    public void The_standard_text_counts_the_same()
    {
        NumberDays(_ => true);
        Counted("standard.sql").ToBytes().ShouldBe(Counted("sqlite.sql").ToBytes());
    }

    [Fact]
    public void A_calendar_of_opening_days_is_the_clock_of_opening_days()
    {
        var hours = ServiceHours.In("Europe/London");
        for (var day = DayOfWeek.Tuesday; day <= DayOfWeek.Saturday; day++)
        {
            hours.Weekly(day, "10:00-17:00");
        }

        NumberDays(day => day.DayOfWeek is not (DayOfWeek.Sunday or DayOfWeek.Monday));
        var window = ActivityWindow.InOpeningDays(GeneratedLoans.Window.From, GeneratedLoans.Window.To, hours.Build(), 7);
        Counted("standard.sql").ToBytes().ShouldBe(ActivityHistogram.FromEvents(Generated.Counted(), window).ToBytes());
    }

    public void Dispose() => _connection.Dispose();

    private static ActivityHistogram Counted(SqliteConnection connection, string sql) =>
        HistoryQuery.Run(connection, Page.Sql(sql), GeneratedLoans.Window, Day);

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private ActivityHistogram Counted(string sql) => Counted(_connection, sql);

    // Each day has the number of the days that passed up to it.
    private void NumberDays(Func<DateOnly, bool> passes)
    {
        var number = 0;
        using var transaction = _connection.BeginTransaction();
        Fill("INSERT INTO calendar VALUES ($a, $b)", Enumerable.Range(0, 730).Select(i => new DateOnly(2025, 1, 1).AddDays(i))
            .Select(day => new object?[] { Day(day), number += passes(day) ? 1 : 0 }));
        transaction.Commit();
    }

    private void Fill(string sql, IEnumerable<object?[]> rows)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        string[] names = ["$a", "$b", "$c"];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (command.Parameters.Count <= i)
                {
                    command.Parameters.AddWithValue(names[i], DBNull.Value);
                }

                command.Parameters[i].Value = row[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
