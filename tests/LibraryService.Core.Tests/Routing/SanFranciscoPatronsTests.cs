using LibraryService.Routing;
using LibraryService.Tests.Metrics.Churn;

namespace LibraryService.Tests.Routing;

/// <summary>Sixteen patrons of a real library: among them five who prefer e-mail and of whom no address is known.</summary>
public class SanFranciscoPatronsTests
{
    [Fact]
    public void Each_patron_is_reached_or_comes_to_staff_and_none_by_an_address_that_is_not_there()
    {
        var plans = Patrons().ToList();
        plans.Count.ShouldBe(16);
        foreach (var (patron, preference, hasEmail, plan) in plans)
        {
            var channels = plan.Channels();
            var isRight = (preference, hasEmail) switch
            {
                ("email", true) => channels.SequenceEqual([Channel.Email]),
                ("email", false) => channels.SequenceEqual([Channel.Letter]) && plan.Refusals(Channel.Email).SequenceEqual([ContactReasonCode.NoAddress])
                    && plan.Codes().Contains(ContactReasonCode.LetterAsLastResort),
                ("phone", _) => channels.SequenceEqual([Channel.Voice]),
                ("print", _) => channels.SequenceEqual([Channel.Letter]),
                _ => false,
            };
            isRight.ShouldBeTrue($"{patron.Standing} {preference} {hasEmail}: {plan}");
        }

        plans.Count(one => one is { Preference: "email", HasEmail: false }).ShouldBe(5);
    }

    [Fact]
    public void Without_a_letter_of_last_resort_those_without_the_address_they_chose_come_to_staff()
    {
        var router = new ContactRouter(new ContactPolicy { LetterAsLastResort = false });
        var plans = Patrons().Where(one => one is { Preference: "email", HasEmail: false }).Select(one => router.Plan(Request(one.Patron))).ToList();
        plans.ShouldNotBeEmpty();
        plans.ShouldAllBe(plan => plan.Kind == ContactPlanKind.Suppressed && plan.NeedsStaff);
    }

    private static IEnumerable<(PatronContact Patron, string Preference, bool HasEmail, ContactPlan Plan)> Patrons()
    {
        var lines = RealData.Lines("patrons/sf_usage_sample.csv");
        var header = lines[0].Split(',');
        var router = new ContactRouter(new ContactPolicy());
        foreach (var cells in lines.Skip(1).Select(line => line.Split(',')))
        {
            string Cell(string name) => cells[Array.IndexOf(header, name)];
            var (preference, hasEmail) = (Cell("notice_preference_definition"), Cell("provided_email_address") == "TRUE");
            var patron = new PatronContact
            {
                Standing = Cell("patron_type_definition") == "STAFF" ? PatronStanding.Staff : PatronStanding.Active,
                Points = [ContactPoint.Email(hasEmail ? "patron@example.org" : ""), ContactPoint.Voice("+14155550123"), ContactPoint.Letter("100 Larkin Street")],
                Preferences = ChannelPreference.Ordered(preference switch
                {
                    "email" => Channel.Email,
                    "phone" => Channel.Voice,
                    _ => Channel.Letter,
                }),
                TimeZone = "America/Los_Angeles",
            };
            // Their phones are for those who chose them: nobody else said that calls are welcome.
            patron = preference == "phone" ? patron : patron with { Points = [patron.Points[0], patron.Points[2]] };
            yield return (patron, preference, hasEmail, router.Plan(Request(patron)));
        }
    }

    private static ContactRequest Request(PatronContact patron) => new() { Patron = patron, At = ContactCases.Monday, Topic = "hold.ready" };
}
