using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

/// <summary>The expected values were computed to 40 digits from the complementary error function, for the double nearest to the
/// argument.</summary>
public class NormalTests
{
    [Theory]
    [InlineData(0.5, 0.0)]
    [InlineData(0.45, -0.12566134685507400616)]
    [InlineData(0.3, -0.52440051270804081597)]
    [InlineData(0.25, -0.6744897501960817432)]
    [InlineData(0.1, -1.2815515655446004353)]
    [InlineData(0.0749, -1.4402382675279636631)]
    [InlineData(0.05, -1.644853626951472688)]
    [InlineData(0.025, -1.9599639845400542118)]
    [InlineData(0.005, -2.5758293035489007538)]
    [InlineData(1e-5, -4.2648907939228246102)]
    [InlineData(1e-10, -6.3613409024040561991)]
    [InlineData(1e-11, -6.7060231554951362961)]
    [InlineData(1e-12, -7.0344838253011319326)]
    [InlineData(1e-100, -21.273453560965324294)]
    [InlineData(1e-300, -37.047096299361199237)]
    public void The_quantile_has_all_its_digits(double p, double expected) => ShouldBeNear(Normal.Quantile(p), expected);

    [Theory]
    [InlineData(0.0, 0.5)]
    [InlineData(-0.5, 0.30853753872598689636)]
    [InlineData(-1.0, 0.15865525393145705141)]
    [InlineData(-1.4, 0.080756659233771059795)]
    [InlineData(-1.5, 0.066807201268858066004)]
    [InlineData(-1.959963984540054, 0.025000000000000010876)]
    [InlineData(-3.0, 0.0013498980316300945267)]
    [InlineData(-5.0, 2.8665157187919391167e-7)]
    [InlineData(-8.5, 9.4795348222033183542e-18)]
    [InlineData(-20.0, 2.7536241186062336951e-89)]
    [InlineData(-37.0, 5.7255712225245768227e-300)]
    [InlineData(0.25, 0.59870632568292372424)]
    [InlineData(1.4, 0.91924334076622894021)]
    [InlineData(2.0, 0.9772498680518207928)]
    [InlineData(5.0, 0.99999971334842812081)]
    public void The_share_below_has_all_its_digits(double x, double expected) => ShouldBeNear(Normal.Cdf(x), expected);

    [Fact]
    public void At_the_infinities_the_share_below_is_nothing_and_all()
    {
        Normal.Cdf(double.NegativeInfinity).ShouldBe(0);
        Normal.Cdf(double.PositiveInfinity).ShouldBe(1);
        Normal.Cdf(double.NaN).ShouldBe(double.NaN);
    }

    [Fact]
    public void The_quantile_undoes_the_share_below()
    {
        for (var x = -37.0; x <= 5; x += 0.01)
        {
            // The closer the share comes to 1, the fewer digits of x a double can keep in it.
            Normal.Quantile(Normal.Cdf(x)).ShouldBe(x, x < 1 ? 1e-14 * Math.Max(1, -x) : 1e-9);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void A_share_that_has_no_quantile_is_refused(double p) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Normal.Quantile(p));

    private static void ShouldBeNear(double value, double expected) =>
        Math.Abs(value - expected).ShouldBeLessThanOrEqualTo(1.5e-15 * Math.Abs(expected));
}
