using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

public class RandomStreamTests
{
    private const int Many = 40_000;

    [Fact]
    public void The_same_seed_gives_the_same_numbers_and_another_stream_others()
    {
        var (one, same, other) = (new RandomStream(118, 3), new RandomStream(118, 3), new RandomStream(118, 4));
        for (var i = 0; i < 100; i++)
        {
            var next = one.Unit();
            next.ShouldBe(same.Unit());
            next.ShouldNotBe(other.Unit());
            next.ShouldBeInRange(double.Epsilon, 1 - double.Epsilon);
        }
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(1)]
    [InlineData(7.5)]
    public void Numbers_of_a_gamma_distribution_have_its_mean_and_variance(double shape)
    {
        var random = new RandomStream(1, 0);
        var numbers = Enumerable.Range(0, Many).Select(_ => random.Gamma(shape)).ToArray();
        var mean = numbers.Average();
        mean.ShouldBe(shape, 5 * Math.Sqrt(shape / Many));
        numbers.Average(number => (number - mean) * (number - mean)).ShouldBe(shape, 6 * shape * Math.Sqrt((2 + (6 / shape)) / Many));
    }

    [Theory]
    [InlineData(0.01, 2.5)]
    [InlineData(0.8, 2.5)]
    [InlineData(30, 2)]
    public void Numbers_of_a_beta_distribution_have_its_mean(double a, double b)
    {
        var random = new RandomStream(1, 0);
        var numbers = Enumerable.Range(0, Many).Select(_ => random.Beta(a, b)).ToArray();
        var variance = a * b / ((a + b) * (a + b) * (a + b + 1));
        numbers.Average().ShouldBe(a / (a + b), 5 * Math.Sqrt(variance / Many));
        numbers.ShouldAllBe(number => number >= 0 && number <= 1);
    }
}
