using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

public class CompensatedSumTests
{
    [Fact]
    public void What_an_addition_rounds_away_is_not_lost()
    {
        var sum = new CompensatedSum();
        foreach (var addend in new[] { 1, 1e100, 1, -1e100 })
        {
            sum.Add(addend);
        }

        sum.Value.ShouldBe(2);
    }
}
