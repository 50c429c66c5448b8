using LibraryService.Templates;

namespace LibraryService.Tests.Templates;

public class TextSpanTests
{
    [Fact]
    public void Ends_before_the_unit_after_its_last() => new TextSpan(4, 5).End.ShouldBe(9);

    [Fact]
    public void Writes_its_start_and_end() => new TextSpan(4, 5).ToString().ShouldBe("4..9");

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(1, int.MaxValue)]
    public void Lies_within_a_text(int start, int length) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(start, length));
}
