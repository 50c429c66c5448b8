using LibraryService.Routing;

namespace LibraryService.Tests.Guards;

/// <summary>The names and shapes of inbound routing that are promised to other programs.</summary>
public class InquiryFrontDoorTests
{
    [Fact]
    public void Inquiries_are_routed_as_promised()
    {
        var at = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var inquiry = new Inquiry
        {
            Id = new CaseId("C-1"),
            Patron = new PatronId("P-1"),
            Channel = Channel.Chat,
            Topic = "opening.hours",
            BranchId = new BranchId("main"),
            Language = "en",
            Text = "When do you open?",
            ReceivedAt = at,
            Priority = Priority.Normal,
        };
        StaffPresence presence = [new StaffMember(new StaffId("ada")) { Status = StaffStatus.Available, Languages = ["en"] }];
        Inquiry[] waiting = [inquiry];

        var inbound = new InquiryRouter(InquiryPolicy.Default);
        InquiryRoute route = inbound.Route(inquiry, presence, at);
        QueueId queue = route.Queue;
        StaffId? staff = route.Staff;
        DateTimeOffset? again = route.AskAgainAt;
        IReadOnlyList<InquiryReason> reasons = route.Reasons;
        IReadOnlyList<string> sentences = route.Explain(System.Globalization.CultureInfo.InvariantCulture);
        IReadOnlyList<InquiryRoute> routes = inbound.Assign(waiting, presence, at);

        (queue, staff, again).ShouldBe((new QueueId("desk"), new StaffId("ada"), null));
        (reasons.Count, sentences.Count, routes.Count).ShouldBe((2, 3, 1));
    }

    [Fact]
    public void A_phone_tree_is_checked_as_promised()
    {
        var tree = new PhoneTree("main", [new PhoneTreeNode("main") { Says = "Press 1." }]);
        IReadOnlyList<PhoneTreeFinding> findings = PhoneTree.Check(tree);
        findings.ShouldNotBeEmpty();
    }
}
