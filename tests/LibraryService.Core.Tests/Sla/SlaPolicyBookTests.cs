using LibraryService.Sla;

namespace LibraryService.Tests.Sla;

public class SlaPolicyBookTests
{
    private static readonly SlaPolicyBook Book = new(
    [
        new SlaPolicy("e-mail") { Channels = [Channel.Email, Channel.Web] },
        new SlaPolicy("chat") { Channels = [Channel.Chat] },
        new SlaPolicy("urgent") { Priorities = [Priority.Urgent, Priority.High] },
        new SlaPolicy("urgent chat") { Priorities = [Priority.Urgent], Channels = [Channel.Chat] },
        new SlaPolicy("fees") { Topics = ["fees"] },
        new SlaPolicy("fees by letter") { Topics = ["fees"], Channels = [Channel.Letter] },
        new SlaPolicy("north") { Branches = [new BranchId("north")] },
        new SlaPolicy("north fees") { Branches = [new BranchId("north")], Topics = ["fees"] },
        new SlaPolicy("north fees again") { Branches = [new BranchId("north")], Topics = ["fees"] },
        new SlaPolicy("rare") { Branches = [new BranchId("south")], Topics = ["complaint"], Priorities = [Priority.Low], Channels = [Channel.Letter] },
    ]);

    [Theory]
    [InlineData(Channel.Email, Priority.Normal, "holds", "main", "e-mail")]
    [InlineData(Channel.Web, Priority.Low, "holds", "main", "e-mail")]
    [InlineData(Channel.Chat, Priority.Normal, "holds", "main", "chat")]
    [InlineData(Channel.Email, Priority.Urgent, "holds", "main", "urgent")]
    [InlineData(Channel.Sms, Priority.High, "holds", "main", "urgent")]
    [InlineData(Channel.Chat, Priority.Urgent, "holds", "main", "urgent chat")]
    [InlineData(Channel.Chat, Priority.High, "holds", "main", "urgent")]
    [InlineData(Channel.Chat, Priority.Urgent, "fees", "main", "fees")]
    [InlineData(Channel.Letter, Priority.Normal, "fees", "main", "fees by letter")]
    [InlineData(Channel.Letter, Priority.Normal, "fees", "north", "north fees")]
    [InlineData(Channel.Chat, Priority.Urgent, "holds", "north", "north")]
    [InlineData(Channel.Letter, Priority.Low, "complaint", "south", "rare")]
    public void The_nearest_policy_whose_conditions_all_hold_wins(Channel channel, Priority priority, string topic, string branch, string name) =>
        Book.For(channel, priority, topic, new BranchId(branch))!.Name.ShouldBe(name);

    [Theory]
    [InlineData(Channel.Letter, Priority.Normal, "complaint", "south")]
    [InlineData(Channel.Sms, Priority.Normal, "holds", "main")]
    [InlineData(Channel.Sms, Priority.Normal, "Fees", "main")]
    public void Where_no_policy_is_for_a_case_there_is_none(Channel channel, Priority priority, string topic, string branch) =>
        Book.For(channel, priority, topic, new BranchId(branch)).ShouldBeNull();

    [Fact]
    public void A_policy_without_conditions_is_for_every_case() =>
        new SlaPolicyBook([new SlaPolicy("all")]).For(Channel.InPerson, Priority.Low, default, default)!.Name.ShouldBe("all");

    [Fact]
    public void A_case_without_topic_and_branch_falls_under_none_that_names_them() =>
        new SlaPolicyBook([new SlaPolicy("fees") { Topics = ["fees"] }, new SlaPolicy("north") { Branches = [new BranchId("north")] }])
            .For(Channel.Email, Priority.Normal, default, default).ShouldBeNull();

    [Fact]
    public void An_empty_book_has_none() => new SlaPolicyBook([]).For(Channel.Email, Priority.Normal, "fees", new BranchId("main")).ShouldBeNull();

    [Fact]
    public void Two_policies_with_one_name_are_refused() =>
        Should.Throw<ArgumentException>(() => new SlaPolicyBook([new SlaPolicy("fees"), new SlaPolicy("fees")])).Message.ShouldContain("'fees'");

    [Fact]
    public void Policies_are_kept_in_the_order_in_which_they_came() => Book.Policies.Select(policy => policy.Name).First().ShouldBe("e-mail");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_policy_has_a_name(string name) => Should.Throw<ArgumentException>(() => new SlaPolicy(name));
}
