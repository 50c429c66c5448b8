using LibraryService.Delivery;
using LibraryService.Testing;
using static LibraryService.Tests.Delivery.Messages;

namespace LibraryService.Tests.Delivery;

public class DeliveryWorkerTests
{
    private readonly ManualTime _time = new(Noon);
    private readonly InMemoryOutboxStore _store = new();
    private readonly RecordingGateway _mail = new(Channel.Email);
    private readonly RecordingGateway _print = new(Channel.Letter);

    [Fact]
    public async Task Hands_what_is_due_to_its_gateway()
    {
        await AddAsync(Entry("a", Channel.Email), Entry("b", Channel.Letter));
        (await Worker().RunOnceAsync(Ct)).Arrived.ShouldBe(2);
        (_mail.Given.Single().Key, _print.Given.Single().Key).ShouldBe(("a.1", "b.1"));
    }

    [Fact]
    public async Task Leaves_what_is_not_due()
    {
        await AddAsync(new OutboxEntry("a", new DeliveryStep(Message("a.1"), Noon.AddHours(1), Noon.AddDays(1))));
        (await Worker().RunOnceAsync(Ct)).ShouldBe(new DeliveryRound(0, 0, 0, 0, 0, 0, Noon.AddHours(1)));
    }

    [Fact]
    public async Task Sends_the_letter_when_the_mail_bounced()
    {
        _mail.Next(DeliveryOutcomeKind.HardBounce);
        await AddAsync(Entry("a", Channel.Email, Channel.Letter));
        var worker = Worker();
        await worker.RunOnceAsync(Ct);
        await worker.RunOnceAsync(Ct);
        (await StateAsync("a"), _print.Given.Count).ShouldBe((DeliveryState.Delivered, 1));
    }

    [Fact]
    public async Task Takes_what_a_gateway_throws_for_an_attempt_that_may_have_arrived()
    {
        _mail.NextThrows(new InvalidOperationException("ada@example.org"));
        await AddAsync(Entry("a", Channel.Email));
        await Worker().RunOnceAsync(Ct);
        (await _store.FindAsync("a", Ct))!.Attempts.Single().Outcome.ShouldBe(new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: nameof(InvalidOperationException)));
    }

    [Fact]
    public async Task Does_not_wait_for_ever_for_a_gateway_that_hangs()
    {
        _mail.NextHangs();
        await AddAsync(Entry("a", Channel.Email));
        var round = Worker().RunOnceAsync(Ct);
        _time.Advance(TimeSpan.FromSeconds(31));
        (await round).Postponed.ShouldBe(1);
    }

    [Fact]
    public async Task Repeats_with_the_same_bytes_and_says_that_it_may_be_a_repetition()
    {
        _mail.Next(DeliveryOutcomeKind.Unknown);
        await AddAsync(Entry("a", Channel.Email));
        var worker = Worker();
        await worker.RunOnceAsync(Ct);
        _time.Advance(TimeSpan.FromHours(2));
        await worker.RunOnceAsync(Ct);
        _mail.Given.Select(message => (Convert.ToHexString(message.Hash.Span), message.MayRepeat))
            .ShouldBe([(Convert.ToHexString(_mail.Given[0].Hash.Span), false), (Convert.ToHexString(_mail.Given[0].Hash.Span), true)]);
    }

    [Fact]
    public async Task Takes_up_what_a_dead_worker_had_claimed()
    {
        await AddAsync(Entry("a", Channel.Email));
        await _store.ClaimAsync("dead", Noon, TimeSpan.FromMinutes(2), 1, Ct);
        (await Worker().RunOnceAsync(Ct)).Claimed.ShouldBe(0);
        _time.Advance(TimeSpan.FromMinutes(2));
        (await Worker().RunOnceAsync(Ct)).Arrived.ShouldBe(1);
    }

    [Fact]
    public async Task Keeps_word_that_a_message_arrived_though_another_has_claimed_it_meanwhile()
    {
        _mail.Next(async (_, ct) =>
        {
            await _store.ClaimAsync("two", Noon.AddHours(1), TimeSpan.FromMinutes(2), 1, ct);
            return new DeliveryOutcome(DeliveryOutcomeKind.Delivered);
        });
        await AddAsync(Entry("a", Channel.Email));
        await Worker().RunOnceAsync(Ct);
        (await StateAsync("a")).ShouldBe(DeliveryState.Delivered);
    }

    [Fact]
    public async Task Asks_the_facts_again_before_it_sends()
    {
        await AddAsync(Entry("a", Channel.Email));
        var round = await Worker(questions: new DeliveryQuestions { Check = (_, _, _) => new(DeliveryCheck.Drop(DeliveryReason.Stale)) }).RunOnceAsync(Ct);
        (round.Dropped, _mail.Given.Count).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Commits_new_bytes_before_it_sends_them()
    {
        OutboxEntry? kept = null;
        _mail.Next(async (_, ct) =>
        {
            kept = await _store.FindAsync("a", ct);
            return new DeliveryOutcome(DeliveryOutcomeKind.Delivered);
        });
        await AddAsync(Entry("a", Channel.Email));
        var anew = DeliveryCheck.RenderAnew(new DeliveryStep(Message("a.1", text: "It moved."), Noon, Noon.AddDays(1)));
        await Worker(questions: new DeliveryQuestions { Check = (_, _, _) => new(anew) }).RunOnceAsync(Ct);
        (kept!.Current.Text, _mail.Given.Single().Text).ShouldBe(("It moved.", "It moved."));
    }

    [Fact]
    public async Task Sends_at_once_what_was_rendered_anew_for_a_later_step()
    {
        await AddAsync(Entry("a", Channel.Sms, Channel.Email));
        await Worker().RunOnceAsync(Ct);
        var anew = DeliveryCheck.RenderAnew(new DeliveryStep(Message("a.anew", text: "It moved."), Noon, Noon.AddDays(1)));
        await Worker(questions: new DeliveryQuestions { Check = (_, _, _) => new(anew) }).RunOnceAsync(Ct);
        _mail.Given.ShouldHaveSingleItem().Text.ShouldBe("It moved.");
        (await StateAsync("a")).ShouldBe(DeliveryState.Delivered);
    }

    [Fact]
    public async Task Lets_a_backlog_go_at_a_capped_rate()
    {
        await AddAsync([.. Enumerable.Range(0, 200).Select(number => Entry($"m{number:D3}", Channel.Email))]);
        var worker = Worker(new DeliveryPolicy { MaxPerMinute = 60 });
        for (var second = 0; second < 60; second++)
        {
            await worker.RunOnceAsync(Ct);
            await worker.RunOnceAsync(Ct);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        _mail.Given.Count.ShouldBe(60);
    }

    [Fact]
    public async Task Holds_an_unusual_burst_for_a_person()
    {
        await AddAsync([.. Enumerable.Range(0, 50).Select(number => Entry($"m{number:D3}", Channel.Email))]);
        (await Worker(new DeliveryPolicy { Burst = 20, Batch = 7 }).RunOnceAsync(Ct)).Held.ShouldBe(50);
    }

    [Fact]
    public async Task Sends_what_is_urgent_in_a_burst_all_the_same()
    {
        await AddAsync([.. Enumerable.Range(0, 50).Select(number => Entry($"m{number:D3}", Channel.Email)), Entry("urgent", Channel.Email) with { Urgency = Urgency.Urgent }]);
        await Worker(new DeliveryPolicy { Burst = 20 }).RunOnceAsync(Ct);
        _mail.Given.Single().Key.ShouldBe("urgent.1");
    }

    [Fact]
    public async Task Sends_what_a_person_let_go_from_a_burst()
    {
        await AddAsync([.. Enumerable.Range(0, 50).Select(number => Entry($"m{number:D3}", Channel.Email))]);
        var worker = Worker(new DeliveryPolicy { Burst = 20 });
        await worker.RunOnceAsync(Ct);
        await _store.UpdateAsync([.. (await _store.InStateAsync(DeliveryState.Held, 100, Ct)).Select(entry => entry.Released(Noon))], Ct);
        (await worker.RunOnceAsync(Ct)).Arrived.ShouldBe(50);
    }

    [Fact]
    public async Task Goes_on_to_a_step_that_some_gateway_serves()
    {
        await AddAsync(Entry("a", Channel.Sms, Channel.Email));
        var worker = Worker();
        await worker.RunOnceAsync(Ct);
        await worker.RunOnceAsync(Ct);
        _mail.Given.Single().Key.ShouldBe("a.2");
    }

    [Fact]
    public async Task Says_when_no_gateway_serves_any_step()
    {
        await AddAsync(Entry("a", Channel.Sms));
        await Worker().RunOnceAsync(Ct);
        (await _store.FindAsync("a", Ct))!.Reason.ShouldBe(DeliveryReason.NoGateway);
    }

    [Fact]
    public async Task Gives_back_what_it_has_not_tried_when_it_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        _mail.Next((_, _) =>
        {
            stop.Cancel();
            return new(new DeliveryOutcome(DeliveryOutcomeKind.Delivered));
        });
        await AddAsync(Entry("a", Channel.Email), Entry("b", Channel.Email));
        await Worker().RunOnceAsync(stop.Token);
        (await StateAsync("b")).ShouldBe(DeliveryState.Waiting);
    }

    [Fact]
    public async Task Takes_the_next_step_when_an_address_is_not_to_be_used_any_more()
    {
        await AddAsync(Entry("a", Channel.Email, Channel.Letter));
        var worker = Worker(questions: new DeliveryQuestions { Check = (entry, _, _) => new(entry.Step == 0 ? DeliveryCheck.NextStep : DeliveryCheck.Send) });
        await worker.RunOnceAsync(Ct);
        await worker.RunOnceAsync(Ct);
        (_mail.Given.Count, _print.Given.Count).ShouldBe((0, 1));
    }

    [Fact]
    public async Task Sends_a_correction_and_not_the_old_words_again_after_the_first_attempt()
    {
        _mail.Next(DeliveryOutcomeKind.Unknown);
        await AddAsync(Entry("a", Channel.Email) with { Case = new CaseId("C-1"), Patron = new PatronId("P-1") });
        var moved = false;
        var anew = DeliveryCheck.RenderAnew(new DeliveryStep(Message("a.1", text: "It moved."), Noon, Noon.AddDays(1)));
        var worker = Worker(questions: new DeliveryQuestions { Check = (entry, _, _) => new(moved && entry.Key == "a" ? anew : DeliveryCheck.Send) });
        await worker.RunOnceAsync(Ct);
        moved = true;
        _time.Advance(TimeSpan.FromHours(2));
        await worker.RunOnceAsync(Ct);
        await worker.RunOnceAsync(Ct);

        _mail.Given.Select(message => (message.Key, message.Text)).ShouldBe([("a.1", "Your item is ready."), ("a.correction.1", "It moved.")]);
        (await _store.FindAsync("a", Ct))!.ToString().ShouldBe("a: Dropped, Superseded");
        var correction = (await _store.FindAsync("a.correction", Ct))!;
        (correction.State, correction.Case, correction.Patron).ShouldBe((DeliveryState.Delivered, new CaseId("C-1"), new PatronId("P-1")));
    }

    [Fact]
    public async Task A_question_that_fails_keeps_back_its_own_message_only()
    {
        await AddAsync(Entry("a", Channel.Email), Entry("b", Channel.Email));
        var questions = new DeliveryQuestions { Check = (entry, _, _) => entry.Key == "a" ? throw new TimeoutException() : new(DeliveryCheck.Send) };
        var round = await Worker(questions: questions).RunOnceAsync(Ct);
        round.Errors.ShouldHaveSingleItem().ShouldBeOfType<TimeoutException>();
        _mail.Given.Single().Key.ShouldBe("b.1");
        var kept = (await _store.FindAsync("a", Ct))!;
        (kept.State, kept.DueAt, kept.Attempts.Count).ShouldBe((DeliveryState.Waiting, Noon + new DeliveryPolicy().FirstRetry, 0));
    }

    [Fact]
    public async Task Tells_of_each_message_that_came_to_its_end()
    {
        _mail.Next(DeliveryOutcomeKind.SoftBounce).Next(DeliveryOutcomeKind.HardBounce);
        await AddAsync(Entry("a", Channel.Email), Entry("b", Channel.Email), Entry("c", Channel.Email));
        List<string> ended = [];
        await new DeliveryWorker(_store, [_mail], time: _time) { Ended = entry => ended.Add($"{entry}") }.RunOnceAsync(Ct);
        ended.ShouldBe(["b: Failed, EndOfPlan", "c: Delivered"]);
    }

    [Fact]
    public async Task Lets_go_of_a_burst_at_the_capped_rate_too()
    {
        await AddAsync([.. Enumerable.Range(0, 50).Select(number => Entry($"m{number:D3}", Channel.Email))]);
        var worker = Worker(new DeliveryPolicy { Burst = 20, MaxPerMinute = 60 });
        await worker.RunOnceAsync(Ct);
        await _store.UpdateAsync([.. (await _store.InStateAsync(DeliveryState.Held, 100, Ct)).Select(entry => entry.Released(Noon))], Ct);
        for (var second = 0; second < 10; second++)
        {
            await worker.RunOnceAsync(Ct);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        _mail.Given.Count.ShouldBe(10);
    }

    [Fact]
    public void Needs_a_lease_that_outlasts_an_attempt() =>
        Should.Throw<ArgumentException>(() => Worker(new DeliveryPolicy { Lease = TimeSpan.FromSeconds(30), SendTimeout = TimeSpan.FromSeconds(30) }));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DeliveryWorker Worker(DeliveryPolicy? policy = null, DeliveryQuestions? questions = null) =>
        new(_store, [_mail, _print], policy, _time, questions);

    private async Task AddAsync(params OutboxEntry[] entries) => await _store.AddAsync(entries, Ct);

    private async Task<DeliveryState> StateAsync(string key) => (await _store.FindAsync(key, Ct))!.State;
}
