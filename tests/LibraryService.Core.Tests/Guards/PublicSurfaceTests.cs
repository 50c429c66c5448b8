using LibraryService.EntityFrameworkCore;
using LibraryService.Gateways;
using LibraryService.Testing;
using LibraryService.Tests.Guards.Sample.Surface;

namespace LibraryService.Tests.Guards;

public class PublicSurfaceTests
{
    [Theory]
    [InlineData(typeof(PatronId))]
    [InlineData(typeof(ManualTime))]
    [InlineData(typeof(MessageReceipt))]
    [InlineData(typeof(HostingBuilderExtensions))]
    [InlineData(typeof(StoreException))]
    public void The_public_surface_is_the_approved_one(Type anyOfAssembly)
    {
        var assembly = anyOfAssembly.Assembly;
        var file = Repository.PathOf("tests", "LibraryService.Core.Tests", "Guards", $"{assembly.GetName().Name}.txt");
        PublicSurface.Compare(PublicSurface.Of(assembly), file).ShouldBeNull();
    }

    [Fact]
    public void A_class_is_written_as_it_is_declared() => TypeSignature.Of(typeof(Shelf<>)).ShouldBe(
    [
        "abstract class Tests.Guards.Sample.Surface.Shelf<T> : Comparer<T>, IFormattable where T : class, IComparable<T>, new()",
        "    protected Shelf(params string[] labels)",
        "    sealed override int Compare(T? x, T? y)",
        "    int Count { get; protected set; }",
        "    IReadOnlyDictionary<string, (long Patron, DateOnly? Day)>? Find(ref int at, in Guid key, out string? found)",
        "    T this[int index] { get; }",
        "    const string Label = \"a \\ b\"",
        "    event EventHandler? Moved",
        "    required string? Note { get; init; }",
        "    virtual void Sort(DayOfWeek day = DayOfWeek.Monday, TimeSpan wait = default, bool? again = null, double rate = 0.95)",
        "    protected abstract Task<TOther?[]> TakeAsync<TOther>(Func<T, TOther?> pick, CancellationToken cancellation = default) where TOther : struct",
        "    string ToString(string? format, IFormatProvider? formatProvider)",
        "    static Tests.Guards.Sample.Surface.Shelf<T> operator +(Tests.Guards.Sample.Surface.Shelf<T> left, Tests.Guards.Sample.Surface.Shelf<T> right)",
    ]);

    [Fact]
    public void A_positional_record_shows_its_parameters_and_not_what_the_compiler_adds() => TypeSignature.Of(typeof(Loan)).ShouldBe(
    [
        "sealed record Tests.Guards.Sample.Surface.Loan(string Title, DateOnly? Due = null)",
        "    DateOnly? Due { get; init; }",
        "    string Title { get; init; }",
    ]);

    [Fact]
    public void A_record_struct_says_so() => TypeSignature.Of(typeof(PatronId)).First().ShouldBe("readonly record struct PatronId");

    [Fact]
    public void An_enum_shows_its_values() => TypeSignature.Of(typeof(Days)).ShouldBe(
    [
        "[Flags] enum Tests.Guards.Sample.Surface.Days : byte",
        "    None = 0",
        "    Monday = 1",
        "    Tuesday = 2",
    ]);

    [Fact]
    public void A_delegate_shows_what_it_takes_and_gives() => TypeSignature.Of(typeof(Pick<,>)).ShouldHaveSingleItem()
        .ShouldBe("delegate Tests.Guards.Sample.Surface.Pick<T, TResult> as TResult? Invoke(T from, int at = -1) where TResult : class");

    [Fact]
    public void Equal_texts_do_not_differ() => PublicSurface.Difference(["a", "b"], ["a", "b"]).ShouldBeNull();

    [Theory]
    [InlineData("a b", "a c", "From line 2 on:\n- b\n+ c")]
    [InlineData("a", "a b", "From line 2 on:\n+ b")]
    [InlineData("a b", "a", "From line 2 on:\n- b")]
    public void The_first_lines_that_differ_are_shown(string approved, string actual, string difference) =>
        PublicSurface.Difference(approved.Split(' '), actual.Split(' ')).ShouldBe(difference);
}
