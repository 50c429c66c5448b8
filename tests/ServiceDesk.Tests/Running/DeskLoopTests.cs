using System.Text;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Privacy;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Routing;
using LibraryService.Samples.Desk.Running;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Tests.Running;

public class DeskLoopTests
{
    private static LoopResult Run => SharedQuarter.Result;

    [Fact]
    public void Every_inquiry_becomes_a_case_unless_the_patron_helps_themselves() =>
        Run.Cases.Count.ShouldBe(SharedQuarter.Cast.Routed.Count(one => one.TakenBy != InquiryTaker.SelfService));

    [Fact]
    public void No_message_is_lost_between_the_case_the_outbox_and_the_folder()
    {
        var written = Run.Cases.SelectMany(@case => @case.Events)
            .Where(happened => happened.Kind is (CaseEventKind.Replied or CaseEventKind.Acknowledged or CaseEventKind.Surveyed) && happened is { Outcome: ReplyOutcome.Sent, Entry: not null })
            .Select(happened => happened.Entry!);
        Run.Messages.Select(message => message.Key).ShouldBe(written.Order(StringComparer.Ordinal));
        var tried = Run.Messages.Sum(message => message.Attempts.Count(attempt => attempt.Outcome.Kind == DeliveryOutcomeKind.Accepted));
        Directory.EnumerateFiles(Run.Outbox).Count().ShouldBe(tried);
        tried.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void Nothing_that_is_written_is_held_for_what_a_rule_finds() =>
        Run.Cases.SelectMany(@case => @case.Events).Where(happened => happened.Outcome is ReplyOutcome.HeldForFindings or ReplyOutcome.NoText)
            .Select(happened => $"{happened.Message} {happened.Channel} {happened.RuleIds}").ShouldBeEmpty();

    [Fact]
    public void What_needs_a_second_reader_is_held_first_and_goes_out_after()
    {
        var held = Run.Cases.Where(@case => @case.Events.Any(happened => happened.Outcome == ReplyOutcome.HeldForSecondReader)).ToList();
        held.Count.ShouldBeGreaterThan(10);
        held.ShouldAllBe(@case => @case.Events.Any(happened => happened.Kind == CaseEventKind.Replied && happened.Outcome == ReplyOutcome.Sent));
    }

    [Fact]
    public void Nobody_is_asked_how_it_went_who_did_not_agree_to_be()
    {
        var asked = Run.Messages.Where(message => message.Purpose == MessagePurpose.Outreach).ToList();
        asked.Count.ShouldBeGreaterThan(100);
        asked.ShouldAllBe(message => SharedQuarter.Cast.Patrons.Find(message.Patron)!.Consents.StateAt(MessagePurpose.Outreach, message.Current.To.Channel, Quarter.End) == ConsentState.Given);
    }

    [Fact]
    public void No_message_is_sent_in_quiet_hours()
    {
        foreach (var attempt in Run.Messages.SelectMany(message => message.Attempts).Where(attempt => attempt.Outcome.Kind == DeliveryOutcomeKind.Accepted))
        {
            TimeZoneInfo.ConvertTime(attempt.At, SmallLibrary.TimeZone).Hour.ShouldBeInRange(8, 20);
        }
    }

    [Fact]
    public void Whoever_answers_had_it_first()
    {
        foreach (var @case in Run.Cases.Where(@case => @case.LastReply is not null && @case.Partner is null))
        {
            var taken = @case.Events.First(happened => !happened.Staff.IsEmpty && happened.Kind == CaseEventKind.Routed).At;
            @case.Events.First(happened => happened.Kind == CaseEventKind.Replied).At.ShouldBeGreaterThanOrEqualTo(taken, @case.Id.ToString());
        }
    }

    [Fact]
    public void A_mail_that_comes_back_is_followed_by_the_next_step_and_a_dead_mailbox_is_given_up()
    {
        var back = Run.Messages.Where(message => message.Attempts.Any(attempt => attempt.Outcome.Kind == DeliveryOutcomeKind.HardBounce)).ToList();
        back.Count.ShouldBe(Run.CameBack);
        back.Count.ShouldBeGreaterThan(5);
        back.Where(message => message.Steps.Count > 1).ShouldAllBe(message => message.Step > 0);
        SharedQuarter.Cast.Patrons.Find(PatronBook.Priya)!.Points[0].Health.HardBounces.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Played_without_a_rota_the_desk_counts_what_the_replay_of_the_log_counts()
    {
        var log = Quarter.Generate(SharedQuarter.Seed);
        using var scratch = new Scratch();
        var run = await DeskLoop.RunAsync(LoopCast.OfReal(log, DefaultPromises.Read(), SharedQuarter.Seed), scratch.Path("outbox"));
        Counts(run.Log).ShouldBe(Counts(log));

        static List<string> Counts(DeskLog log) => [.. new DeskReplay(DefaultPromises.Read()).Run(log).Attainment.Totals()
            .Where(row => row.Metric != SlaMetric.FirstResponse || row.Count > 0)
            .Select(row => FormattableString.Invariant($"{row.Metric} {row.Met} {row.Missed} {row.Breached} {row.Pending}"))];
    }

    [Fact]
    public void A_file_in_the_folder_is_the_message_as_it_was_committed()
    {
        var message = Run.Messages.First(message => message.State == DeliveryState.Accepted && message.Step == 0).Current;
        var file = File.ReadAllText(TownPost.FileOf(Run.Outbox, message.Key)!, Encoding.UTF8);
        file.ShouldContain($"X-Key: {message.Key}");
        file.ShouldContain(message.Text.Split('\n')[0].Trim());
    }
}
