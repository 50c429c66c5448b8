using LibraryService.Statistics;

namespace LibraryService.Tests.Statistics;

public class RadixSortTests
{
    [Theory]
    [InlineData(0, ulong.MaxValue)]
    [InlineData(1, ulong.MaxValue)]
    [InlineData(4_095, ulong.MaxValue)]
    [InlineData(4_096, ulong.MaxValue)]
    [InlineData(50_000, ulong.MaxValue)]
    [InlineData(50_000, 0xFF00_0000_0000_0001)]
    [InlineData(50_000, 7)]
    [InlineData(50_000, 0)]
    public void It_sorts_as_any_sort_does(int count, ulong mask)
    {
        var random = new Random(118);
        ulong[] keys = [.. Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue) & mask)];
        ulong[] expected = [.. keys.Order()];
        RadixSort.Sort(keys);
        keys.ShouldBe(expected);
    }

    [Fact]
    public void It_leaves_what_lies_beside_a_span_alone()
    {
        ulong[] keys = [.. Enumerable.Range(0, 10_000).Select(i => (ulong)(10_000 - i))];
        RadixSort.Sort(keys.AsSpan(1, 9_998));
        keys[0].ShouldBe(10_000UL);
        keys[^1].ShouldBe(1UL);
        keys[1].ShouldBe(2UL);
    }
}
