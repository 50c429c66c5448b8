using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

public class QuadratureTests
{
    [Fact]
    public void A_smooth_function_is_integrated_to_its_last_digits() =>
        Quadrature.Adaptive(Math.Exp, 0, 10, 1).ShouldBe(Math.Exp(10) - 1, 1e-11);

    [Fact]
    public void A_narrow_peak_is_found() =>
        Quadrature.Adaptive(x => Math.Exp(-(x - 3.3) * (x - 3.3) * 5e5), -40, 40, 12).ShouldBe(Math.Sqrt(Math.PI / 5e5), 1e-15);
}
