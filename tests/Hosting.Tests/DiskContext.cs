using LibraryService.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LibraryService.Hosting.Tests;

/// <summary>The context of an integrator who has nothing but our tables.</summary>
public sealed class DiskContext(DbContextOptions<DiskContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseLibraryService();
}
