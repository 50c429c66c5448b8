namespace LibraryService.Tests;

public class WordTests
{
    [Fact]
    public void The_default_patron_is_nobody() => default(PatronId).IsEmpty.ShouldBeTrue();

    [Fact]
    public void An_identifier_is_kept_as_written() => new CaseId(" C-118 ").ToString().ShouldBe(" C-118 ");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_identifier_without_a_name_is_refused(string value) =>
        Should.Throw<ArgumentException>(() => new BranchId(value));

    [Fact]
    public void A_text_stands_where_a_topic_is_asked_for()
    {
        Topic topic = "hold.ready";
        topic.ShouldBe(new Topic("hold.ready"));
    }

    [Fact]
    public void A_forgotten_outcome_is_unknown() => default(DeliveryOutcomeKind).ShouldBe(DeliveryOutcomeKind.Unknown);
}
