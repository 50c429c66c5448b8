// begin: store-in-a-context
using LibraryService;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
// end: store-in-a-context

namespace Readme;

internal sealed class StoreInAContext : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        var folder = Directory.CreateTempSubdirectory("stores").FullName;
        try
        {
            await using var context = new LoanContext($"Data Source={Path.Combine(folder, "library.db")};Pooling=false");
            await ShowAsync(Console, context);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task ShowAsync(TextWriter Console, LoanContext context)
    {
        var inquiry = new Inquiry
        {
            Id = new CaseId("C-118"),
            Channel = Channel.Email,
            Text = "May I keep it a week longer?",
            ReceivedAt = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero),
        };
        // begin: store-in-a-context
        await context.Database.EnsureCreatedAsync();

        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            context.Add(new Loan { Title = "Dune" });
            await context.SaveChangesAsync();
            await context.CaseStore().SaveAsync(new ServiceDesk().Receive(inquiry));
            await transaction.CommitAsync();
        }

        Console.WriteLine($"{await context.Loans.CountAsync()} loan, {await context.CaseStore().FindAsync(inquiry.Id)}");
        // end: store-in-a-context
    }

    // begin: store-in-a-context
    internal sealed class LoanContext(string connectionString) : DbContext
    {
        public DbSet<Loan> Loans => Set<Loan>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connectionString);

        protected override void OnModelCreating(ModelBuilder model) => model.UseLibraryService();
    }

    internal sealed class Loan
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";
    }
    // end: store-in-a-context
}
