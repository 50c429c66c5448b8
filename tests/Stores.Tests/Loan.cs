namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>What the integrator keeps.</summary>
public sealed class Loan
{
    public int Id { get; set; }

    public string Title { get; set; } = "";
}
