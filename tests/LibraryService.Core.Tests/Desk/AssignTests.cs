using LibraryService.Desk;
using LibraryService.Routing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class AssignTests
{
    private static readonly InquiryRouter Router = new(InquiryPolicy.Default);

    [Fact]
    public void A_decision_made_for_many_at_once_is_kept_in_each_case()
    {
        var desk = NewDesk();
        ServiceCase[] opened = [desk.Receive(Inquiry("C-1")), desk.Receive(Inquiry("C-2"))];
        var routes = Router.Assign(opened.Select(@case => @case.Inquiry), Staff("ada", "ben"), Ten);
        opened.Zip(routes, desk.Assign).Select(@case => @case.Staff?.ToString()).Order(StringComparer.Ordinal).ShouldBe(["ada", "ben"]);
    }

    [Fact]
    public void The_same_decision_twice_is_one_event()
    {
        var desk = NewDesk();
        var opened = desk.Receive(Inquiry());
        var route = Router.Route(opened.Inquiry, Staff("ada"), Ten);
        var assigned = desk.Assign(opened, route);
        desk.Assign(assigned, route).Events.ShouldBe(assigned.Events);
        desk.Assign(assigned, route).Route.ShouldBe(route);
    }

    [Fact]
    public void A_closed_case_stays_as_it_is()
    {
        var desk = NewDesk();
        var resolved = desk.Resolve(desk.Receive(Inquiry()));
        desk.Assign(resolved, Router.Route(resolved.Inquiry, Staff("ada"), Ten)).ShouldBeSameAs(resolved);
    }

    [Fact]
    public void A_decision_about_another_case_is_refused()
    {
        var desk = NewDesk();
        var route = Router.Route(Inquiry("C-2"), Staff("ada"), Ten);
        Should.Throw<ArgumentException>(() => desk.Assign(desk.Receive(Inquiry("C-1")), route)).Message.ShouldContain("The decision is about C-2, but the case is C-1.");
    }
}
