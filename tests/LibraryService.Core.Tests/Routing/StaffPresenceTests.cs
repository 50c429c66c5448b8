using LibraryService.Routing;
using static LibraryService.Tests.Routing.Counter;

namespace LibraryService.Tests.Routing;

public class StaffPresenceTests
{
    private static readonly StaffPresence Staff = [Who("b"), Who("a") with { Skills = ["maps"] }, Who("c")];

    [Fact]
    public void The_staff_stand_in_the_order_of_their_names() => Staff.Staff.Select(member => member.Id.ToString()).ShouldBe(["a", "b", "c"]);

    [Fact]
    public void Who_changed_is_as_they_are_now()
    {
        var router = new InquiryRouter(InquiryPolicy.Default);
        var a = Staff.Staff[0];
        string? Taker(params StaffMember[] changed) => router.Route(Ask(), Staff.With(changed), At("10:00")).Taker();
        Taker().ShouldBe("a");
        Taker(a with { Load = 100 }).ShouldBe("b");
        Taker(a with { LastAssignedAt = At("09:59") }).ShouldBe("b");
        Taker(a with { Status = StaffStatus.Away }).ShouldBe("b");
        Taker(a with { Channels = [Channel.Email] }).ShouldBe("b");
        Taker(a with { Languages = [] }).ShouldBe("b");
        Taker(a with { Capacity = 10 }).ShouldBe("b");
        Taker(a with { Skills = [] }).ShouldBe("a");
    }

    [Fact]
    public void What_waits_is_kept_when_somebody_changes() =>
        Staff.WithWaiting([KeyValuePair.Create(Front, 4)]).With([Staff.Staff[0] with { Load = 1 }]).WaitingIn(Front).ShouldBe(4);

    [Fact]
    public void Nobody_else_comes_in_by_changing() => Should.Throw<ArgumentException>(() => Staff.With([Who("d")])).Message.ShouldContain("'d'");

    [Fact]
    public void Fewer_than_none_cannot_wait() => Should.Throw<ArgumentOutOfRangeException>(() => Staff.WithWaiting([KeyValuePair.Create(Front, -1)]));
}
