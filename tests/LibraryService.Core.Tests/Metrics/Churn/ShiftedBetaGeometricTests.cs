using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

/// <summary>The cohorts are those of P. Fader and B. Hardie (2007).</summary>
public class ShiftedBetaGeometricTests
{
    private static readonly long[] HighEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
    private static readonly long[] Regular = [1000, 631, 468, 382, 326, 289, 262, 241];

    [Fact]
    public void The_published_cohorts_have_their_published_parameters()
    {
        var (high, regular) = (ShiftedBetaGeometric.Fit(HighEnd), ShiftedBetaGeometric.Fit(Regular));
        high.Report.ShouldNotBeNull().Converged.ShouldBeTrue();
        high.Alpha.ShouldBe(.668, .0005);
        high.Beta.ShouldBe(3.806, .0005);
        high.LogLikelihood.ShouldBe(-1611.2, .05);
        regular.Alpha.ShouldBe(.704, .0005);
        regular.Beta.ShouldBe(1.182, .0005);
        regular.LogLikelihood.ShouldBe(-1680.3, .05);
        regular.LogLikelihoodOf(Regular).ShouldBe(regular.LogLikelihood);
    }

    [Fact]
    public void Who_renews_is_the_product_of_the_rates_of_renewal()
    {
        var model = new ShiftedBetaGeometric(.704, 1.182);
        model.Survival(0).ShouldBe(1);
        model.RenewalRate(1).ShouldBe(1.182 / 1.886, 1e-15);
        Enumerable.Range(1, 12).Select(model.RenewalRate).Aggregate((one, other) => one * other).ShouldBe(model.Survival(12), 1e-14);
        Enumerable.Range(1, 12).Select(model.RenewalRate).ShouldBe(Enumerable.Range(1, 12).Select(model.RenewalRate).Order());
    }

    [Fact]
    public void One_renewal_does_not_tell_two_parameters_apart() =>
        ShiftedBetaGeometric.Fit([1000, 600]).Report.ShouldNotBeNull().Outcome.ShouldNotBe(FitOutcome.Converged);

    [Theory]
    [InlineData]
    [InlineData(10L)]
    [InlineData(0L, 0L)]
    [InlineData(10L, 11L)]
    [InlineData(10L, -1L)]
    [InlineData(10L, 10L, 10L)]
    public void A_cohort_that_tells_nothing_or_cannot_be_is_an_error(params long[] survivors) =>
        Should.Throw<ArgumentException>(() => ShiftedBetaGeometric.Fit(survivors));
}
