using System.Reflection;
using LibraryService.Tests.Guards.Sample.Routing;

namespace LibraryService.Tests.Guards;

public class FloorTests
{
    private const string Street = "LibraryService.Tests.Guards.Sample";

    private static readonly Floors Sample = new(Street, new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Hours"] = [],
        ["Routing"] = ["Hours"],
        ["Sla"] = ["Hours"],
    });

    [Fact]
    public void Each_room_mentions_only_the_rooms_that_it_may() =>
        House().Breaches(typeof(PatronId).Assembly.GetTypes()).ShouldBeEmpty();

    [Theory]
    [InlineData(typeof(Crossings.InBase), "InBase", "Promise")]
    [InlineData(typeof(Crossings.InInterface), "InInterface", "IPromise")]
    [InlineData(typeof(Crossings.InConstraint<>), "InConstraint`1", "Promise")]
    [InlineData(typeof(Crossings.InAttribute), "InAttribute", "PromiseAttribute")]
    [InlineData(typeof(Crossings.InTypeOfAttribute), "InTypeOfAttribute", "Promise")]
    [InlineData(typeof(Crossings.InField), "InField.Kept", "Promise")]
    [InlineData(typeof(Crossings.InTypeArgument), "InTypeArgument.Kept", "Promise")]
    [InlineData(typeof(Crossings.InParameter), "InParameter.Take", "Promise")]
    [InlineData(typeof(Crossings.InReturn), "InReturn.Give", "Promise")]
    [InlineData(typeof(Crossings.InMethodConstraint), "InMethodConstraint.Take", "Promise")]
    [InlineData(typeof(Crossings.InStaticCall), "InStaticCall.Ask", "Promise")]
    [InlineData(typeof(Crossings.InGenericCall), "InGenericCall.Ask", "Promise")]
    [InlineData(typeof(Crossings.InLocal), "InLocal.Ask", "Promise")]
    [InlineData(typeof(Crossings.InCatch), "InCatch.Ask", "PromiseBrokenException")]
    [InlineData(typeof(Crossings.InTypeOf), "InTypeOf.Ask", "Promise")]
    [InlineData(typeof(Crossings.InLambda), "InLambda.Ask", "Promise")]
    [InlineData(typeof(Crossings.InAsync), "InAsync.Ask", "Promise")]
    [InlineData(typeof(Crossings.InIterator), "InIterator.Ask", "Promise")]
    public void A_mention_across_rooms_is_found(Type type, string member, string mentioned) => Sample.Breaches(WithNested(type))
        .ShouldContain($"{Street}.Routing.Crossings.{member} mentions {Street}.Sla.{mentioned}: Routing may not mention Sla", StringComparer.Ordinal);

    [Fact]
    public void A_mention_of_a_room_below_is_no_breach() => Sample.Breaches(WithNested(typeof(Within))).ShouldBeEmpty();

    [Fact]
    public void A_room_that_the_table_does_not_know_is_a_breach() => Sample.Breaches([typeof(Sample.Cellar.Box)]).ShouldHaveSingleItem()
        .ShouldBe($"{Street}.Cellar.Box stands in the namespace '{Street}.Cellar', which the table of rooms does not know");

    [Fact]
    public void A_type_that_is_exempt_by_name_may_mention_all() =>
        new Floors(Street, new Dictionary<string, string[]>(StringComparer.Ordinal) { ["Routing"] = [] }, nameof(Crossings))
            .Breaches(WithNested(typeof(Crossings)))
            .ShouldBeEmpty();

    private static Floors House()
    {
        string[] ground = [Floors.Words, "Hours", "Privacy", "Statistics"];
        string[] belowDesk = [.. ground, "Routing", "Sla", "Metrics", "Templates", "Delivery"];
        string[] belowEvidence = [.. belowDesk, "Desk"];
        string[] belowStakeholders = [.. belowEvidence, "Evidence"];
        var rooms = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            [Floors.Words] = [],
            ["Hours"] = [Floors.Words],
            ["Privacy"] = [Floors.Words],
            ["Statistics"] = [Floors.Words],
            ["Routing"] = [Floors.Words, "Hours", "Privacy"],
            ["Templates"] = [Floors.Words, "Hours", "Privacy"],
            ["Sla"] = [Floors.Words, "Hours", "Statistics"],
            ["Metrics"] = [Floors.Words, "Hours", "Privacy", "Statistics"],
            ["Delivery"] = [Floors.Words, "Privacy", "Routing", "Templates"],
            ["Desk"] = belowDesk,
            ["Evidence"] = belowEvidence,
            ["Stakeholders"] = belowStakeholders,
            ["DependencyInjection"] = [.. belowStakeholders, "Stakeholders"],
        };
        return new Floors("LibraryService", rooms, "LibraryServiceServiceCollectionExtensions");
    }

    private static IEnumerable<Type> WithNested(Type type) =>
        [type, .. type.GetNestedTypes(BindingFlags.NonPublic | BindingFlags.Public).SelectMany(WithNested)];
}
