using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

public class ExponentialsTests
{
    [Theory]
    [InlineData(1e-20, 1e-20)]
    [InlineData(1e-10, 9.9999999995e-11)]
    [InlineData(-1e-5, -1.0000050000333335833e-5)]
    [InlineData(0.1, 0.095310179804324860044)]
    [InlineData(-0.9, -2.3025850929940456840)]
    [InlineData(1e20, 46.051701859880913680)]
    public void A_logarithm_near_one_keeps_its_digits(double x, double log) =>
        (Exponentials.Log1P(x) / log).ShouldBe(1, 4e-16);

    [Theory]
    [InlineData(1e-20, 1e-20)]
    [InlineData(1e-10, 1.00000000005e-10)]
    [InlineData(-1e-5, -9.9999500001666662500e-6)]
    [InlineData(0.5, 0.64872127070012814685)]
    [InlineData(-50, -1)]
    [InlineData(-1e-300, -1e-300)]
    [InlineData(3, 19.085536923187667741)]
    public void A_power_near_one_keeps_its_digits(double x, double power) => (Exponentials.ExpM1(x) / power).ShouldBe(1, 5e-16);

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(-700, 9.8596765437597708567e-305)]
    [InlineData(700, 1)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.PositiveInfinity, 1)]
    public void Log_odds_give_a_probability(double logOdds, double probability) =>
        Exponentials.Logistic(logOdds).ShouldBe(probability, Math.Max(1e-320, probability * 1e-13));

    [Theory]
    [InlineData(0, 0.69314718055994530942)]
    [InlineData(-50, 1.9287498479639177830e-22)]
    [InlineData(1e6, 1e6)]
    [InlineData(double.NegativeInfinity, 0)]
    public void The_logarithm_of_one_and_a_power_never_overflows(double x, double expected) =>
        Exponentials.Softplus(x).ShouldBe(expected, Math.Max(1e-300, expected * 1e-15));
}
