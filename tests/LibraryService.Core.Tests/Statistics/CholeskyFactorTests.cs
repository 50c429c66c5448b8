using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

public class CholeskyFactorTests
{
    [Fact]
    public void A_solution_and_an_inverse_give_the_right_side_back()
    {
        CholeskyFactor.TryOf(new double[,] { { 4, 0, 0 }, { 2, 5, 0 }, { 1, 3, 6 } }, out var factor).ShouldBeTrue();
        var solution = factor.Solve([11, 21, 25]);
        solution.Zip([1.0, 2, 3]).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1e-14);
        var inverse = factor.Inverse();
        ((4 * inverse[0, 1]) + (2 * inverse[1, 1]) + inverse[2, 1]).ShouldBe(0, 1e-15);
        ((2 * inverse[0, 1]) + (5 * inverse[1, 1]) + (3 * inverse[2, 1])).ShouldBe(1, 1e-15);
    }

    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(double.NaN, 0, 1)]
    public void A_matrix_that_is_not_positive_definite_has_no_factor(double first, double between, double last) =>
        CholeskyFactor.TryOf(new[,] { { first, 0 }, { between, last } }, out _).ShouldBeFalse();
}
