using LibraryService.Evidence;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Stakeholders;
using static LibraryService.Tests.Stakeholders.StakeholderTable;

namespace LibraryService.Tests.Stakeholders;

public class StakeholderRegisterTests
{
    [Theory]
    [InlineData(5, 5, Engagement.ManageClosely)]
    [InlineData(4, 4, Engagement.ManageClosely)]
    [InlineData(3, 4, Engagement.KeepSatisfied)]
    [InlineData(1, 5, Engagement.KeepSatisfied)]
    [InlineData(4, 3, Engagement.KeepInformed)]
    [InlineData(5, 1, Engagement.KeepInformed)]
    [InlineData(3, 3, Engagement.Monitor)]
    [InlineData(1, 1, Engagement.Monitor)]
    public void Interest_and_influence_say_how_to_keep_in_touch(int interest, int influence, Engagement engagement) =>
        Register.EngagementOf(Council with { Interest = interest, Influence = influence }).ShouldBe(engagement);

    [Fact]
    public void More_of_either_never_means_less_care()
    {
        for (var highFrom = 2; highFrom <= Stakeholder.Highest; highFrom++)
        {
            var register = Register with { HighFrom = highFrom };
            for (var interest = 1; interest < 5; interest++)
            {
                for (var influence = 1; influence < 5; influence++)
                {
                    var here = register.EngagementOf(Council with { Interest = interest, Influence = influence });
                    ((int)register.EngagementOf(Council with { Interest = interest + 1, Influence = influence })).ShouldBeGreaterThanOrEqualTo((int)here);
                    ((int)register.EngagementOf(Council with { Interest = interest, Influence = influence + 1 })).ShouldBeGreaterThanOrEqualTo((int)here);
                }
            }
        }
    }

    [Fact]
    public void The_cadence_is_policies_like_any_other()
    {
        var policies = new StakeholderCadence { Monitor = default, ManageClosely = SlaTarget.WorkingDays(10) }.ToPolicies();
        policies.Select(policy => $"{policy.Topics[0]}: {policy.FirstResponse}").ShouldBe(
            ["stakeholder.monitor: ", "stakeholder.keep-informed: 60 working days", "stakeholder.keep-satisfied: 60 working days", "stakeholder.manage-closely: 10 working days"]);
        SlaPolicyBook.ParseJson(new SlaPolicyBook(policies).ToJson()).Policies.Count.ShouldBe(4);
    }

    [Fact]
    public void Contacts_come_in_any_order_and_count_once()
    {
        StakeholderContact[] contacts = [new("b", Now.AddDays(2)), new("a", Now), new("b", Now.AddDays(2)), new("a", Now.AddDays(5))];
        var one = Council with { History = contacts };
        var other = Council with { History = [.. contacts.Reverse()] };
        one.History.Select(contact => (contact.Key, contact.At)).ShouldBe([("a", Now), ("b", Now.AddDays(2))]);
        other.History.ShouldBe(one.History);
        (one.LastContact, Council.LastContact).ShouldBe((Now.AddDays(2), Council.Since));
    }

    [Fact]
    public void It_reads_what_it_writes()
    {
        var register = Register.With(Council with
        {
            History = [new StakeholderContact("visit-1", Now, Channel.InPerson, "showed the new branch")],
            CaresAbout = [EvidenceSection.Promises, EvidenceSection.Reach],
            Contact = Council.Contact with { Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Now, "form")], Preferences = ChannelPreferences.Unset },
        }) with
        { HighFrom = 3 };
        var read = StakeholderRegister.ParseJson(register.ToJson());
        read.ToJson().ShouldBe(register.ToJson());
        read.HighFrom.ShouldBe(3);
        read.Find(Council.Id)!.History.ShouldBe(register.Find(Council.Id)!.History);
        read.Find(Council.Id)!.CaresAbout.ShouldBe([EvidenceSection.Promises, EvidenceSection.Reach]);
    }

    [Fact]
    public void Nothing_of_somebody_who_was_erased_stays_and_no_text_shows_a_name()
    {
        var canary = Council with { Name = "canary", Contact = new PatronContact { Points = [ContactPoint.Email("canary@example.org")] }, History = [new StakeholderContact("1", Now, note: "canary")] };
        var register = Register.With(canary);
        register.ToJson().ShouldContain("canary");
        register.Without(canary.Id).ToJson().ShouldNotContain("canary");
        $"{register} {canary} {canary.History[0]} {canary.Contact}".ShouldNotContain("canary");
    }

    [Theory]
    [InlineData("null", "A register of stakeholders was expected, but this is null.")]
    [InlineData("""{"HighFrom":1}""", "HighFrom: Much begins at 2 to 5.")]
    [InlineData("""{"Stakeholders":[null]}""", "Stakeholders:0: an entry is missing")]
    [InlineData("""{"Stakeholders":[{"Name":"n"}]}""", "Stakeholders:0:Id: a name is missing")]
    [InlineData("""{"Stakeholders":[{"Id":"a","Name":"n","Kind":"Mayor"}]}""", "Stakeholders:0:Kind: allowed are Funder, Investor, Volunteer, Sponsor, Partner, but this is 'Mayor'")]
    [InlineData("""{"Stakeholders":[{"Id":"a","Name":"n","Kind":"Funder"}]}""", "Stakeholders:0:Interest: a level from 1 to 5 is missing")]
    [InlineData("""{"Stakeholders":[{"Id":"a","Name":"n","Kind":"Funder","Interest":6}]}""", "Stakeholders:0:Interest: a level is from 1 to 5, but this is 6")]
    [InlineData("""{"Stakeholders":[{"Id":"a","Name":"n","Kind":"Funder","Interest":1,"Influence":0}]}""", "Stakeholders:0:Influence: a level is from 1 to 5, but this is 0")]
    [InlineData("""{"Stakeholders":[{"Id":"a","Name":"n","Kind":"Funder","Interest":1,"Influence":1}]}""", "Stakeholders:0:Since: an instant has an offset")]
    [InlineData("""{"Stakeholders":[{"Id":"a","Name":"n","Kind":"Funder","Interest":1,"Influence":1,"Since":"2026-01-05T09:00Z","CaresAbout":["Money"]}]}""", "Stakeholders:0:CaresAbout:0: allowed are Promises")]
    [InlineData("""{"Stakeholders":[{"Id":"a","Name":"n","Kind":"Funder","Interest":1,"Influence":1,"Since":"2026-01-05T09:00Z","Contact":{"Points":[{"Channel":"Fax","Address":"1"}]}}]}""", "Stakeholders:0:Contact:Points:0:Channel: allowed are Email")]
    [InlineData("""{"Stakeholders":[{"Id":"a","Name":"n","Kind":"Funder","Interest":1,"Influence":1,"Since":"2026-01-05T09:00Z","History":[{"At":"2026-01-05T09:00Z"}]}]}""", "Stakeholders:0:History:0:Key: a name is missing")]
    [InlineData("""{"Stakeholders":[{"Id":"a","Name":"n","Kind":"Funder","Interest":1,"Influence":1,"Since":"2026-01-05T09:00Z"},{"Id":"a","Name":"m","Kind":"Partner","Interest":1,"Influence":1,"Since":"2026-01-05T09:00Z"}]}""", "Stakeholders: Each stakeholder has a name of its own in the register, but 'a' came twice.")]
    [InlineData("""{"People":[]}""", "People")]
    public void What_cannot_be_read_is_told_with_its_place(string json, string error)
    {
        StakeholderRegister.TryParseJson(json, out var register, out var found).ShouldBeFalse();
        register.ShouldBeNull();
        found.ShouldContain(error);
        Should.Throw<FormatException>(() => StakeholderRegister.ParseJson(json)).Message.ShouldBe(found);
    }
}
