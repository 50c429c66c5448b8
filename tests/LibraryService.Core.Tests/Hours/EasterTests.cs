using LibraryService.Hours;
using LibraryService.Tests.Hours.Reference;

namespace LibraryService.Tests.Hours;

public class EasterTests
{
    [Fact]
    public void Easter_is_that_of_Gauss_from_1900_to_2200()
    {
        for (var year = 1900; year <= 2200; year++)
        {
            Easter.Sunday(year).ShouldBe(GaussEaster.Sunday(year));
        }
    }

    [Theory]
    [InlineData(1818, 3, 22)] // the earliest that there is
    [InlineData(1943, 4, 25)] // the latest
    [InlineData(1954, 4, 18)] // where the plain rule of Gauss says 25
    [InlineData(1981, 4, 19)] // where it says 26
    [InlineData(2000, 4, 23)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    public void Easter_is_on_the_date_of_the_published_tables(int year, int month, int day) => Easter.Sunday(year).ShouldBe(new DateOnly(year, month, day));
}
