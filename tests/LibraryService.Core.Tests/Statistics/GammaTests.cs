using LibraryService.Statistics;
using MathNet.Numerics;

namespace LibraryService.Tests.Statistics;

/// <summary>The expected values were computed to 50 digits, for the double nearest to the argument.</summary>
public class GammaTests
{
    [Theory]
    [InlineData(1e-10, 23.025850929882735237, -10000000000.5772153, 99999999999999992715.0)]
    [InlineData(0.001, 6.9071788853838536617, -1000.5755719318102797, 1000001.6425331958273)]
    [InlineData(0.25, 1.2880225246980774574, -4.2274535333762654081, 17.197329154507110739)]
    [InlineData(0.5, 0.57236494292470008707, -1.9635100260214234794, 4.9348022005446793094)]
    [InlineData(1, 0.0, -0.57721566490153286061, 1.6449340668482264365)]
    [InlineData(1.5, -0.12078223763524522235, 0.036489973978576520559, 0.93480220054467930942)]
    [InlineData(2, 0.0, 0.42278433509846713939, 0.64493406684822643647)]
    [InlineData(3.7, 1.4280723266653881292, 1.1671535393615114409, 0.31003785767003830216)]
    [InlineData(9.99, 12.77931521435019336, 2.250700372831201122, 0.10527695014824178439)]
    [InlineData(10, 12.801827480081469611, 2.2517525890667211076, 0.10516633568168574612)]
    [InlineData(25.5, 56.389167643719946744, 3.2189424728839197665, 0.039994669649562924037)]
    [InlineData(170.3, 702.97738545132824007, 5.1346227190200038086, 0.0058892644860543508823)]
    [InlineData(5000.25, 37584.755595232891915, 8.5171431918330290926, 0.00020000999983325833392)]
    [InlineData(1e8, 1742068066.1038347093, 18.420680738952365464, 1.0000000050000000167e-8)]
    public void The_logarithm_and_its_slopes_have_nearly_all_digits(double x, double log, double digamma, double trigamma)
    {
        Gamma.Log(x).ShouldBe(log, Math.Max(4e-15, Math.Abs(log) * 2e-15));
        Gamma.Digamma(x).ShouldBe(digamma, Math.Max(4e-15, Math.Abs(digamma) * 2e-15));
        Gamma.Trigamma(x).ShouldBe(trigamma, trigamma * 2e-15);
    }

    [Theory]
    [InlineData(0.5, 0.1, 0.65472084601857702044)]
    [InlineData(0.5, 1.698194, 0.065339349732120561646)]
    [InlineData(1, 3, 0.049787068367863942979)]
    [InlineData(2.5, 2, 0.54941595135278023261)]
    [InlineData(10, 30, 7.1217508628155770916e-6)]
    [InlineData(0.5, 300, 1.674167984691787762e-132)]
    [InlineData(100, 90, 0.8417790108135698319)]
    [InlineData(3, 0, 1)]
    public void The_upper_share_keeps_its_digits_when_it_is_small(double a, double x, double share) =>
        Gamma.UpperShare(a, x).ShouldBe(share, share * 2e-13);

    [Theory]
    [InlineData(0.5, 0.25, 1.657106516191482173)]
    [InlineData(0.8, 1000003, -10.900351087968230357)]
    [InlineData(300000, 12, -133.83636519497511416)]
    [InlineData(1000, 800, -1238.6601706696642739)]
    [InlineData(1e-5, 50, 11.51288067299808128)]
    [InlineData(9.5, 10.5, -13.70992554699846192)]
    public void The_beta_function_loses_no_digits_when_one_argument_is_large(double a, double b, double log) =>
        Gamma.LogBeta(a, b).ShouldBe(log, Math.Max(1e-14, Math.Abs(log) * 1e-15));

    [Fact]
    public void An_independent_library_agrees()
    {
        var random = new Random(118);
        for (var i = 0; i < 2_000; i++)
        {
            var x = Math.Exp((random.NextDouble() * 24) - 12);
            Gamma.Log(x).ShouldBe(SpecialFunctions.GammaLn(x), Math.Max(1, x) * 1e-12);
            Gamma.Digamma(x).ShouldBe(SpecialFunctions.DiGamma(x), Math.Max(1, 1 / x) * 1e-12);
        }
    }
}
