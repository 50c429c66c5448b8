using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Evidence;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Stakeholders;
using LibraryService.Testing;
using static LibraryService.Tests.Stakeholders.StakeholderTable;

namespace LibraryService.Tests.Stakeholders;

public class StakeholderContactsTests
{
    private readonly ManualTime _time = new(Now);
    private readonly ServiceDesk _desk;

    public StakeholderContactsTests() => _desk = NewDesk(_time);

    [Fact]
    public void The_clock_of_the_next_contact_runs_from_the_last_one()
    {
        var begun = StakeholderContacts.Begin(_desk, Register, Council);
        (begun.OpenedAt, begun.IsBegunByLibrary, begun.Inquiry.Topic).ShouldBe((Now.AddDays(-7), true, new Topic("stakeholder.manage-closely")));
        var due = StakeholderContacts.Due(_desk, Register, [begun], Now).ShouldHaveSingleItem();
        // Twenty working days after 26 October: the closing of Monday, 23 November.
        (due.Due, due.Status).ShouldBe((new DateTimeOffset(2026, 11, 23, 17, 0, 0, TimeSpan.Zero), SlaStatus.Running));
    }

    [Fact]
    public async Task An_overdue_contact_comes_up_in_the_store_of_clocks_as_anything_else()
    {
        var store = new InMemoryCaseStore(new InMemoryOutboxStore());
        var begun = StakeholderContacts.Begin(_desk, Register, Council);
        await store.SaveAsync([begun], TestContext.Current.CancellationToken);
        var raised = new List<string>();
        for (var day = 0; day < 40; day++)
        {
            foreach (var clock in await store.ClaimAsync(_time.GetUtcNow(), TimeSpan.FromMinutes(1), 10, TestContext.Current.CancellationToken))
            {
                var report = _desk.Report((await store.FindAsync(clock.Case, TestContext.Current.CancellationToken))!, _time.GetUtcNow())!;
                var now = report.Alerts(clock.Case).Where(alert => !clock.Raised.Contains(alert.Key, StringComparer.Ordinal)).ToList();
                raised.AddRange(now.Select(alert => $"{alert.Step.Name} {DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime):MM-dd}"));
                await store.LookedAtAsync(clock, [.. now.Select(alert => alert.Key)], report.NextAlert, TestContext.Current.CancellationToken);
            }

            _time.Advance(TimeSpan.FromDays(1));
        }

        // Four fifths of the time are over on the 17th in the afternoon, after that day's look.
        raised.ShouldBe(["contact nearly due 11-18", "contact overdue 11-24"]);
    }

    [Fact]
    public void A_report_waits_for_a_second_reader_and_the_clock_runs_on_until_it_is_sent()
    {
        var begun = StakeholderContacts.Begin(_desk, Register, Council);
        var held = StakeholderContacts.Report(_desk, begun, Council, Pack(_desk));
        (held.LastReply!.Outcome, held.LastReply.RuleIds, held.State, held.Outbox.Count).ShouldBe((ReplyOutcome.HeldForSecondReader, "PR401", CaseState.Open, 0));
        StakeholderContacts.Due(_desk, Register, [held], Now).ShouldHaveSingleItem().Status.ShouldBe(SlaStatus.Running);

        var sent = StakeholderContacts.Report(_desk, held, Council, Pack(_desk), Read(held));
        (sent.LastReply!.Outcome, sent.State, sent.Outbox.Count).ShouldBe((ReplyOutcome.Sent, CaseState.Resolved, 1));
        _desk.Report(sent)![SlaMetric.FirstResponse].Status.ShouldBe(SlaStatus.Met);
        var text = sent.Outbox[0].Current.Text;
        text.ShouldContain("Millbrook Council");
        text.ShouldContain("October 2026");
    }

    [Fact]
    public void Everybody_gets_the_figures_that_they_care_about_alone()
    {
        var pack = Pack(_desk);
        var all = StakeholderContacts.Figures(Council with { CaresAbout = [] }, pack, CultureInfo.GetCultureInfo("en-GB"));
        var own = StakeholderContacts.Figures(Council, pack, CultureInfo.GetCultureInfo("en-GB"));
        own.Count.ShouldBeInRange(1, all.Count - 1);
        own.Select(figure => figure.Name).ShouldContain("Promises kept (first answer)", StringComparer.Ordinal);
        StakeholderContacts.Figures(Council with { CaresAbout = [EvidenceSection.Advocacy] }, pack, CultureInfo.GetCultureInfo("en-GB")).ShouldBeEmpty();
        StakeholderContacts.Figures(Council, pack, CultureInfo.GetCultureInfo("es-ES")).Select(figure => figure.Name).ShouldContain("Compromisos cumplidos (primera respuesta)", StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_not_owed_needs_consent()
    {
        var agreed = StakeholderContacts.Begin(_desk, Register, Sponsor);
        StakeholderContacts.Report(_desk, agreed, Sponsor, Pack(_desk)).LastReply!.Outcome.ShouldBe(ReplyOutcome.HeldForSecondReader);
        var silent = Sponsor with { Contact = Sponsor.Contact with { Consents = [] } };
        var refused = StakeholderContacts.Report(_desk, agreed, silent, Pack(_desk));
        (refused.LastReply!.Outcome, refused.State).ShouldBe((ReplyOutcome.NotReachable, CaseState.Open));
        refused.Plan!.Reasons.Select(reason => reason.Code).ShouldContain(ContactReasonCode.ConsentMissing);
        StakeholderContacts.Report(_desk, agreed, silent with { IsOwedReports = true }, Pack(_desk)).LastReply!.Outcome.ShouldBe(ReplyOutcome.HeldForSecondReader);
    }

    [Fact]
    public void No_contact_with_a_stakeholder_is_an_inquiry_whoever_began_it()
    {
        var begun = StakeholderContacts.Begin(_desk, Register, Council);
        var asked = _desk.Receive(begun.Inquiry with { Id = new CaseId("C-1") });
        var figures = new EvidenceFigures(_desk, new EvidencePeriod(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 31), "Europe/London"));
        (figures.Add(begun), figures.Add(asked), StakeholderContacts.IsOne(asked)).ShouldBe((false, false, true));
    }

    [Fact]
    public void A_report_that_did_not_arrive_is_no_contact_and_the_clock_is_that_of_the_one_before()
    {
        var held = StakeholderContacts.Report(_desk, StakeholderContacts.Begin(_desk, Register, Council), Council, Pack(_desk));
        var sent = StakeholderContacts.Report(_desk, held, Council, Pack(_desk), Read(held));
        var known = Register.With([sent]);
        known.Find(Council.Id)!.LastContact.ShouldBe(sent.LastReply!.At);
        var entry = sent.Outbox[0].Claimed("one", Now, TimeSpan.FromMinutes(1)).Recorded(new DeliveryOutcome(DeliveryOutcomeKind.HardBounce), Now, new DeliveryPolicy());
        var failed = _desk.Delivered(sent, entry);
        (failed.State, failed.NeedsStaff).ShouldBe((CaseState.Resolved, true));
        foreach (var register in new[] { Register.With([failed]), known.With([failed]) })
        {
            register.Find(Council.Id)!.History.ShouldBeEmpty();
            StakeholderContacts.Begin(_desk, register, register.Find(Council.Id)!).OpenedAt.ShouldBe(Council.Since);
        }
    }

    [Fact]
    public void A_talk_is_a_contact_and_the_next_one_counts_from_it()
    {
        var begun = StakeholderContacts.Begin(_desk, Register, Council);
        _time.Advance(TimeSpan.FromDays(1));
        var spoke = StakeholderContacts.Spoke(_desk, begun, Council, Channel.InPerson);
        (spoke.State, spoke.LastReply!.Staff).ShouldBe((CaseState.Resolved, new StaffId("carmen")));
        StakeholderContacts.Spoke(_desk, spoke, Council, Channel.Voice).ShouldBeSameAs(spoke);
        var register = Register.With([spoke]).With([spoke]);
        register.Find(Council.Id)!.History.ShouldHaveSingleItem().Channel.ShouldBe(Channel.InPerson);
        register.Find(Sponsor.Id)!.History.ShouldBeEmpty();
        var next = StakeholderContacts.BeginMissing(_desk, register, [spoke]);
        next.Select(@case => @case.OpenedAt).ShouldBe([Now.AddDays(1), Sponsor.Since]);
        next[0].Id.ShouldNotBe(begun.Id);
    }

    [Fact]
    public void Who_has_an_open_case_gets_no_second_one_and_begun_twice_it_is_the_same()
    {
        var begun = StakeholderContacts.BeginMissing(_desk, Register, []);
        begun.Count.ShouldBe(2);
        StakeholderContacts.BeginMissing(_desk, Register, begun).ShouldBeEmpty();
        StakeholderContacts.Begin(_desk, Register, Council).Id.ShouldBe(begun[0].Id);
        begun.ShouldAllBe(@case => StakeholderContacts.IsOne(@case));
        StakeholderContacts.IsOne(_desk.Receive(new Inquiry { Id = new CaseId("C-1"), Channel = Channel.Email, ReceivedAt = Now })).ShouldBeFalse();
    }

    [Fact]
    public void The_longest_overdue_comes_first_and_who_is_promised_nothing_last()
    {
        var desk = NewDesk(_time, new StakeholderCadence { KeepSatisfied = default });
        var late = Council with { Id = new StakeholderId("late"), Since = Now.AddDays(-90) };
        var register = Register.With(late);
        var due = StakeholderContacts.Due(desk, register, StakeholderContacts.BeginMissing(desk, register, []), Now);
        due.Select(one => ($"{one.Stakeholder.Id}", one.Status)).ShouldBe([("late", SlaStatus.Breached), ("council", SlaStatus.Running), ("bakery", SlaStatus.None)]);
    }

    [Fact]
    public void A_report_is_of_one_month_and_of_its_own_case()
    {
        var begun = StakeholderContacts.Begin(_desk, Register, Council);
        Should.Throw<ArgumentException>(() => StakeholderContacts.Report(_desk, begun, Council, Pack(_desk, to: new DateOnly(2026, 11, 1)))).Message.ShouldContain("2026-10-01 to 2026-11-01");
        Should.Throw<ArgumentException>(() => StakeholderContacts.Report(_desk, begun, Sponsor, Pack(_desk))).Message.ShouldContain("bakery");
        Should.Throw<ArgumentException>(() => StakeholderContacts.Spoke(_desk, begun, Sponsor, Channel.Voice));
    }
}
