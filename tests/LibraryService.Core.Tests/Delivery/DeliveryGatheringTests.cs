using LibraryService.Delivery;
using LibraryService.Testing;
using static LibraryService.Tests.Delivery.Messages;

namespace LibraryService.Tests.Delivery;

/// <summary>Several messages that go out as one.</summary>
public class DeliveryGatheringTests
{
    private static readonly TimeSpan FirstRetry = new DeliveryPolicy().FirstRetry;
    private readonly ManualTime _time = new(Noon);
    private readonly InMemoryOutboxStore _store = new();
    private readonly RecordingGateway _mail = new(Channel.Email);
    private readonly Dictionary<string, DeliveryCheck> _facts = [];

    [Fact]
    public async Task Gathers_what_belongs_together_into_one_message()
    {
        await AddAsync(Entry("a", Channel.Email) with { DigestKey = "ada" }, Entry("b", Channel.Email) with { DigestKey = "ada" }, Entry("c", Channel.Email));
        var questions = new DeliveryQuestions { Gather = (entries, _) => new([new DeliveryStep(Message("a.1", text: $"{entries.Count} items"), Noon, Noon.AddDays(1))]) };
        var round = await Worker(questions: questions).RunOnceAsync(Ct);
        (round.Arrived, round.Dropped).ShouldBe((2, 1));
        _mail.Given.Select(message => message.Text).Order(StringComparer.Ordinal).ShouldBe(["2 items", "Your item is ready."]);
    }

    [Fact]
    public async Task Leaves_out_of_the_one_message_what_has_passed()
    {
        await AddAsync([.. "abc".Select(key => Entry($"{key}", Channel.Email) with { DigestKey = "ada" })]);
        var questions = new DeliveryQuestions
        {
            Check = (entry, _, _) => new(entry.Key is "b" ? DeliveryCheck.Drop(DeliveryReason.Stale) : DeliveryCheck.Send),
            Gather = (entries, _) => new([new DeliveryStep(Message("a.1", text: string.Join(' ', entries.Select(entry => entry.Key))), Noon, Noon.AddDays(1))]),
        };
        await Worker(questions: questions).RunOnceAsync(Ct);
        _mail.Given.ShouldHaveSingleItem().Text.ShouldBe("a c");
        (await ReasonAsync("b")).ShouldBe(DeliveryReason.Stale);
    }

    [Fact]
    public async Task Sends_each_on_its_own_when_they_do_not_go_together()
    {
        await AddAsync(Entry("a", Channel.Email) with { DigestKey = "ada" }, Entry("b", Channel.Email) with { DigestKey = "ada" });
        await Worker(questions: new DeliveryQuestions { Gather = (_, _) => new([]) }).RunOnceAsync(Ct);
        _mail.Given.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_digest_that_cannot_be_written_waits_whole()
    {
        await AddAsync(Entry("a", Channel.Email) with { DigestKey = "ada" }, Entry("b", Channel.Email) with { DigestKey = "ada" }, Entry("c", Channel.Email));
        var round = await Worker(questions: new DeliveryQuestions { Gather = (_, _) => throw new TimeoutException() }).RunOnceAsync(Ct);
        (round.Errors.Count, round.Arrived, round.Postponed).ShouldBe((1, 1, 2));
    }

    [Fact]
    public async Task Remembers_what_went_into_it_as_it_was()
    {
        await AddAsync("ab");
        await RoundAsync();
        var gathered = (await _store.FindAsync("a", Ct))!.Gathered;
        gathered.Select(part => (part.Key, part.Current.Text, part.State, part.Attempts.Count)).ShouldBe(
            [("a", "Your item is ready.", DeliveryState.Waiting, 0), ("b", "Your item is ready.", DeliveryState.Waiting, 0)]);
    }

    [Fact]
    public async Task What_is_still_right_goes_out_together_when_a_part_has_passed_before_the_next_attempt()
    {
        await AddAsync("abc");
        _mail.Next(DeliveryOutcomeKind.SoftBounce);
        await RoundAsync();
        _facts["a"] = DeliveryCheck.Drop(DeliveryReason.Stale);
        await AgainAsync();
        await RoundAsync();
        _mail.Given.Select(message => message.Text).ShouldBe(["a b c", "b.correction c.correction"]);
        (await ReasonAsync("a")).ShouldBe(DeliveryReason.Superseded);
    }

    [Fact]
    public async Task The_one_part_that_is_still_right_goes_out_in_its_own_words()
    {
        await AddAsync("ab");
        _mail.Next(DeliveryOutcomeKind.Unknown);
        await RoundAsync();
        _facts["a"] = DeliveryCheck.Drop(DeliveryReason.Stale);
        await AgainAsync();
        await RoundAsync();
        _mail.Given[^1].Text.ShouldBe("Your item is ready.");
        (await StateAsync("b.correction")).ShouldBe(DeliveryState.Delivered);
    }

    [Fact]
    public async Task A_part_whose_facts_changed_goes_out_with_its_new_words()
    {
        await AddAsync("ab");
        _mail.Next(DeliveryOutcomeKind.SoftBounce);
        await RoundAsync();
        _facts["a"] = DeliveryCheck.Drop(DeliveryReason.Stale);
        _facts["b"] = DeliveryCheck.RenderAnew(new DeliveryStep(Message("b.1", text: "It moved."), Noon, Noon.AddDays(1)));
        await AgainAsync();
        await RoundAsync();
        _mail.Given[^1].Text.ShouldBe("It moved.");
    }

    [Fact]
    public async Task Is_dropped_when_all_of_it_has_passed()
    {
        await AddAsync("ab");
        _mail.Next(DeliveryOutcomeKind.SoftBounce);
        await RoundAsync();
        (_facts["a"], _facts["b"]) = (DeliveryCheck.Drop(DeliveryReason.Stale), DeliveryCheck.Drop(DeliveryReason.Stale));
        await AgainAsync();
        (await ReasonAsync("a")).ShouldBe(DeliveryReason.Stale);
        _mail.Given.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Each_part_is_dropped_for_its_own_reason()
    {
        await AddAsync("ab");
        _mail.Next(DeliveryOutcomeKind.SoftBounce);
        await RoundAsync();
        (_facts["a"], _facts["b"]) = (DeliveryCheck.Drop(DeliveryReason.Stale), DeliveryCheck.Drop(DeliveryReason.ConsentWithdrawn));
        await AgainAsync();
        await RoundAsync();
        (await ReasonAsync("a.correction"), await ReasonAsync("b.correction")).ShouldBe((DeliveryReason.Stale, DeliveryReason.ConsentWithdrawn));
        _mail.Given.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Waits_as_one_until_all_of_it_may_go()
    {
        await AddAsync("ab");
        _mail.Next(DeliveryOutcomeKind.SoftBounce);
        await RoundAsync();
        (_facts["a"], _facts["b"]) = (DeliveryCheck.Wait(Noon.AddHours(1)), DeliveryCheck.Wait(Noon.AddHours(2)));
        await AgainAsync();
        var kept = (await _store.FindAsync("a", Ct))!;
        (kept.State, kept.DueAt, kept.Gathered.Count).ShouldBe((DeliveryState.Waiting, Noon.AddHours(2), 2));
    }

    [Fact]
    public async Task Is_held_as_one_when_a_person_must_see_a_part_of_it()
    {
        await AddAsync("ab");
        _mail.Next(DeliveryOutcomeKind.SoftBounce);
        await RoundAsync();
        (_facts["a"], _facts["b"]) = (DeliveryCheck.Wait(Noon.AddHours(1)), DeliveryCheck.Hold(DeliveryReason.SecondReader));
        await AgainAsync();
        (await StateAsync("a")).ShouldBe(DeliveryState.Held);
    }

    [Fact]
    public async Task Takes_up_what_was_added_while_it_waited()
    {
        await AddAsync("ab");
        await RoundAsync(notBefore: Noon.AddHours(1));
        await AddAsync("c");
        _time.Advance(TimeSpan.FromHours(1));
        await RoundAsync(notBefore: Noon.AddHours(1));
        _mail.Given.ShouldHaveSingleItem().Text.ShouldBe("c a b");
        (await _store.FindAsync("c", Ct))!.Gathered.Select(part => part.Key).ShouldBe(["c", "a", "b"]);
    }

    [Theory]
    [InlineData(1, 1_000)]
    [InlineData(100, 60)]
    public async Task Takes_with_it_what_fell_due_beyond_the_batch_and_the_rate(int batch, int perMinute)
    {
        await AddAsync([.. "abc".Select(key => Entry($"{key}", Channel.Email) with { DigestKey = "ada", Patron = new PatronId("P-1") })]);
        await AddAsync(Entry("d", Channel.Email) with { DigestKey = "bea", Patron = new PatronId("P-1") });
        await RoundAsync(policy: new DeliveryPolicy { Batch = batch, MaxPerMinute = perMinute });
        _mail.Given.ShouldHaveSingleItem().Text.ShouldBe("a b c");
        (await StateAsync("d")).ShouldBe(DeliveryState.Waiting);
    }

    [Fact]
    public async Task Leaves_out_what_is_too_late()
    {
        await AddAsync(Entry("a", Channel.Email) with { DigestKey = "ada" }, Until("b", Noon.AddMinutes(1)), Entry("c", Channel.Email) with { DigestKey = "ada" });
        _time.Advance(TimeSpan.FromMinutes(1));
        await RoundAsync();
        _mail.Given.ShouldHaveSingleItem().Text.ShouldBe("a c");
        (await ReasonAsync("b")).ShouldBe(DeliveryReason.TooLate);
    }

    [Fact]
    public async Task A_part_that_has_become_too_late_keeps_back_no_other()
    {
        await AddAsync(Until("a", Noon + FirstRetry), Entry("b", Channel.Email) with { DigestKey = "ada" });
        _mail.Next(DeliveryOutcomeKind.SoftBounce);
        await RoundAsync();
        await AgainAsync();
        await RoundAsync();
        _mail.Given[^1].Text.ShouldBe("Your item is ready.");
        (await StateAsync("a.correction"), await StateAsync("b.correction")).ShouldBe((DeliveryState.Failed, DeliveryState.Delivered));
    }

    [Fact]
    public void Belongs_to_the_cases_of_all_that_went_into_it_and_to_each_once()
    {
        OutboxEntry[] parts = [.. "aab".Select((id, i) => Entry($"{i}", Channel.Email) with { Case = new CaseId($"{id}") }), Entry("3", Channel.Email)];
        (parts[0] with { Gathered = parts }).Cases.ShouldBe([new CaseId("a"), new CaseId("b")]);
        (parts[1].Cases.Count, parts[3].Cases.Count).ShouldBe((1, 0));
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DeliveryWorker Worker(DeliveryPolicy? policy = null, DeliveryQuestions? questions = null) => new(_store, [_mail], policy, _time, questions);

    private async Task AddAsync(params OutboxEntry[] entries) => await _store.AddAsync(entries, Ct);

    private Task AddAsync(string keys) => AddAsync([.. keys.Select(key => Entry($"{key}", Channel.Email) with { DigestKey = "ada" })]);

    private static OutboxEntry Until(string key, DateTimeOffset giveUpAt) => new(key, new DeliveryStep(Message($"{key}.1"), Noon, giveUpAt)) { DigestKey = "ada" };

    private Task<DeliveryRound> RoundAsync(DateTimeOffset? notBefore = null, DeliveryPolicy? policy = null) => Worker(policy, questions: new DeliveryQuestions
    {
        Check = (entry, _, _) => new(_facts.GetValueOrDefault(entry.Key[..1], DeliveryCheck.Send)),
        Gather = (entries, _) => new([new DeliveryStep(
            Message($"{entries[0].Key}.all", text: string.Join(' ', entries.Select(entry => entry.Key))), notBefore ?? Noon, Noon.AddDays(1))]),
    }).RunOnceAsync(Ct);

    private Task<DeliveryRound> AgainAsync()
    {
        _time.Advance(FirstRetry * 2);
        return RoundAsync();
    }

    private async Task<DeliveryState> StateAsync(string key) => (await _store.FindAsync(key, Ct))!.State;

    private async Task<DeliveryReason> ReasonAsync(string key) => (await _store.FindAsync(key, Ct))!.Reason;
}
