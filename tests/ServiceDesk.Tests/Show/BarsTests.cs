using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Tests.Show;

public class BarsTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "████")]
    [InlineData(0.5, "██")]
    [InlineData(0.625, "██▌")]
    [InlineData(0.03125, "▏")]
    [InlineData(0.96875, "███▉")]
    public void A_bar_is_as_long_as_its_share_to_an_eighth_of_a_column(double share, string bar) => Bars.Of(share, 4).ShouldBe(bar);
}
