using FsCheck;
using FsCheck.Fluent;
using LibraryService.Evidence;

namespace LibraryService.Tests.Evidence;

public class EvidenceLawTests
{
    private const int Cases = 260;
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(25);

    [Fact]
    public void The_order_of_the_cases_does_not_matter() => Prop.ForAll(Seeds, seed =>
    {
        var cases = Town.Random(seed, Cases).ToArray();
        var json = EvidencePack.Of(Town.Figures(cases)).ToJson();
        new Random(seed).Shuffle(cases);
        return string.Equals(EvidencePack.Of(Town.Figures(cases)).ToJson(), json, StringComparison.Ordinal);
    }).Check(Some);

    [Fact]
    public void Figures_of_two_branches_merge_into_those_of_both() => Prop.ForAll(Seeds, seed =>
    {
        var cases = Town.Random(seed, Cases);
        var (hill, canal) = (Town.Figures(cases, null, Town.Hill), Town.Figures(cases, null, Town.Canal));
        canal.Merge(hill);
        return canal.Cases == cases.Count
            && string.Equals(EvidencePack.Of(canal).ToJson(), EvidencePack.Of(Town.Figures(cases, null, Town.Hill, Town.Canal)).ToJson(), StringComparison.Ordinal);
    }).Check(Some);

    [Fact]
    public void No_number_that_is_shown_is_below_the_threshold() => Prop.ForAll(Seeds, seed =>
        EvidencePack.Of(Town.Figures(Town.Random(seed, Cases))).Claims.All(claim =>
            (claim.Count is null or >= 10) && (claim.Of is null or >= 10) && (claim.Unit != EvidenceUnit.Share || claim.Count is not { } count || claim.Of is not { } of || of - count >= 10))).Check(Some);

    [Fact]
    public void What_is_shown_of_groups_adds_up_to_no_more_than_the_whole_and_where_all_is_shown_to_the_whole() => Prop.ForAll(Seeds, seed =>
    {
        var pack = EvidencePack.Of(Town.Figures(Town.Random(seed, Cases)));
        return pack.Claims.Where(claim => claim is { Dimension: EvidenceDimension.All, Of: not null, Unit: EvidenceUnit.Share, Measure: EvidenceMeasure.PromisesKept or EvidenceMeasure.Favourable or EvidenceMeasure.FeedbackAnswered }).All(whole =>
            pack.Claims
                .Where(claim => claim.Measure == whole.Measure && string.Equals(claim.Subject, whole.Subject, StringComparison.Ordinal) && claim.Dimension != EvidenceDimension.All)
                .GroupBy(claim => claim.Dimension)
                .All(groups => groups.All(claim => claim.Of is not null) ? groups.Sum(claim => claim.Of) == whole.Of : groups.Sum(claim => claim.Of ?? 0) < whole.Of));
    }).Check(Some);

    [Fact]
    public void One_hidden_group_is_never_alone() => Prop.ForAll(Seeds, seed =>
    {
        var pack = EvidencePack.Of(Town.Figures(Town.Random(seed, Cases)));
        return pack.Claims.Where(claim => claim is { Measure: EvidenceMeasure.PromisesKept, Dimension: not EvidenceDimension.All })
            .GroupBy(claim => (claim.Subject, claim.Dimension))
            .All(groups => groups.Count(claim => claim.Of is null) != 1);
    }).Check(Some);
}
