using LibraryService.Statistics;
using MathNet.Numerics;

namespace LibraryService.Tests.Statistics;

public class BetaTests
{
    [Theory]
    [InlineData(1, 0.2425, 0.3, 0.08285864931046395742)]
    [InlineData(5, 0.25, 0.9, 0.15679018830254866801)]
    [InlineData(200, 0.5, 0.99, 0.045094107137079686275)]
    [InlineData(2, 3, 0.5, 0.6875)]
    [InlineData(1000, 800, 0.55, 0.31716098808478609692)]
    [InlineData(30, 2, 0.01, 3.0700000000000019166e-59)]
    [InlineData(30, 2, 0, 0)]
    [InlineData(30, 2, 1, 1)]
    public void The_share_below_is_known_to_fifty_digits(double a, double b, double x, double share) =>
        Beta.Share(a, b, x, 1 - x).ShouldBe(share, Math.Max(1e-300, share * 1e-12));

    [Fact]
    public void An_independent_library_agrees()
    {
        var random = new Random(118);
        for (var i = 0; i < 2_000; i++)
        {
            var (a, b, x) = (Math.Exp((random.NextDouble() * 10) - 4), Math.Exp((random.NextDouble() * 10) - 4), random.NextDouble());
            Beta.Share(a, b, x, 1 - x).ShouldBe(SpecialFunctions.BetaRegularized(a, b, x), 1e-10);
        }
    }
}
