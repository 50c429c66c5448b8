using LibraryService.Metrics.Churn;
using Npgsql;
using NpgsqlTypes;

namespace LibraryService.Scale.Tests;

/// <summary>Five million loans in a real PostgreSQL.</summary>
public sealed class PostgreSqlTests(PostgreSqlTests.Library library) : IClassFixture<PostgreSqlTests.Library>
{
    private const int Loans = 5_000_000;

    [Fact]
    public void The_database_counts_the_histories_of_five_million_loans_as_a_program_does_to_the_bit()
    {
        var counted = HistoryQuery.Run(library.Open(), Page.Sql("postgresql.sql"), GeneratedLoans.Window, day => day);
        counted.Patrons.ShouldBeGreaterThan(100_000);
        counted.ToBytes().ShouldBe(Library.Expected);
    }

    [Fact]
    public void The_standard_text_counts_the_same() =>
        HistoryQuery.Run(library.Open(), Page.Sql("standard.sql"), GeneratedLoans.Window, day => day).ToBytes().ShouldBe(Library.Expected);

    [Fact]
    public void A_stream_from_the_database_in_the_order_of_patrons_counts_the_same()
    {
        using var command = library.Open().CreateCommand();
        command.CommandText = """
            SELECT loans.patron, loans.loaned_on FROM loans JOIN patrons ON patrons.patron = loans.patron
            WHERE loans.kind IN ('checkout', 'renewal') AND patrons.standing IN ('active', 'gone away') ORDER BY loans.patron
            """;
        using var reader = command.ExecuteReader();
        ActivityHistogram.FromOrderedEvents(Rows(reader), GeneratedLoans.Window).ToBytes().ShouldBe(Library.Expected);

        static IEnumerable<(long, DateOnly)> Rows(NpgsqlDataReader reader)
        {
            while (reader.Read())
            {
                yield return (reader.GetInt64(0), reader.GetFieldValue<DateOnly>(1));
            }
        }
    }

    /// <summary>The tables, filled once.</summary>
    public sealed class Library : IDisposable
    {
        private const string Variable = "LIBRARYSERVICE_POSTGRES";
        private static readonly GeneratedLoans Generated = new(Loans);
        private static readonly Lazy<byte[]> InProcess = new(() => ActivityHistogram.FromEvents(Generated.Counted(), GeneratedLoans.Window).ToBytes());
        private NpgsqlConnection? _connection;

        /// <summary>What a program counts of the same loans.</summary>
        internal static byte[] Expected => InProcess.Value;

        public NpgsqlConnection Open()
        {
            var text = Environment.GetEnvironmentVariable(Variable);
            Assert.SkipWhen(string.IsNullOrEmpty(text), $"No PostgreSQL: {Variable} names none. The script .ci/run starts one.");
            return _connection ??= Filled(text!);
        }

        public void Dispose() => _connection?.Dispose();

        private static NpgsqlConnection Filled(string text)
        {
            var connection = new NpgsqlConnection(text);
            connection.Open();
            // Temporary tables end with the connection: nothing is left behind, whatever database it was.
            Run(connection, """
                SET work_mem = '256MB';
                CREATE TEMPORARY TABLE patrons (patron bigint PRIMARY KEY, standing text NOT NULL);
                CREATE TEMPORARY TABLE loans (patron bigint, loaned_on date NOT NULL, kind text NOT NULL);
                CREATE TEMPORARY TABLE calendar (calendar_day date PRIMARY KEY, day_number integer NOT NULL);
                """);
            using (var patrons = connection.BeginBinaryImport("COPY patrons FROM STDIN (FORMAT BINARY)"))
            {
                for (var patron = 0L; patron < Generated.Patrons; patron++)
                {
                    patrons.StartRow();
                    patrons.Write(patron, NpgsqlDbType.Bigint);
                    patrons.Write(GeneratedLoans.StandingOf(patron), NpgsqlDbType.Text);
                }

                patrons.Complete();
            }

            using (var loans = connection.BeginBinaryImport("COPY loans FROM STDIN (FORMAT BINARY)"))
            {
                foreach (var (patron, loanedOn, kind) in Generated.All())
                {
                    loans.StartRow();
                    loans.Write(patron, NpgsqlDbType.Bigint);
                    loans.Write(loanedOn, NpgsqlDbType.Date);
                    loans.Write(kind, NpgsqlDbType.Text);
                }

                loans.Complete();
            }

            Run(connection, "INSERT INTO calendar SELECT day, row_number() OVER (ORDER BY day) FROM generate_series(date '2025-01-01', date '2026-12-31', '1 day') AS day; ANALYZE;");
            return connection;
        }

        private static void Run(NpgsqlConnection connection, string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
