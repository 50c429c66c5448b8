using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Samples.Bridge.Board;
using LibraryService.Templates.Messages;
using LibraryService.Testing;

namespace LibraryService.Samples.Bridge.Tests.Board;

/// <summary>A message that did not arrive reaches the page, however many have failed before.</summary>
public sealed class FailedMessagesTests
{
    private const int Many = 120;
    private readonly InMemoryOutboxStore _outbox = new();
    private readonly CountingCases _cases;
    private readonly ServiceDesk _desk = new(time: new ManualTime(Given.Monday));

    public FailedMessagesTests() => _cases = new CountingCases(new InMemoryCaseStore(_outbox));

    private ICaseStore Store => _cases;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Failures_of_open_cases_use_up_nobodys_place()
    {
        HashSet<CaseId> open = [];
        for (var i = 0; i < Many; i++)
        {
            open.Add((await FailedAsync($"a-{i:000}", resolves: false)).Id);
        }

        var resolved = await FailedAsync("z", resolves: true);
        var failures = new FailedMessages(_outbox, _cases, open.Contains);
        (await failures.ReadAsync(Ct)).ShouldHaveSingleItem().Id.ShouldBe(resolved.Id);
        _cases.Finds.ShouldBe(1, "that the others are open is known");
    }

    [Fact]
    public async Task Failures_that_were_answered_anew_are_looked_up_once()
    {
        for (var i = 0; i < Many; i++)
        {
            await Store.SaveAsync(_desk.Answered(await FailedAsync($"a-{i:000}", resolves: true), Channel.Voice, new StaffId("ada")), Ct);
        }

        var resolved = await FailedAsync("z", resolves: true);
        var failures = new FailedMessages(_outbox, _cases, _ => false);
        (await failures.ReadAsync(Ct)).ShouldHaveSingleItem().Id.ShouldBe(resolved.Id);
        var before = _cases.Finds;
        (await failures.ReadAsync(Ct)).ShouldHaveSingleItem().Id.ShouldBe(resolved.Id);
        (_cases.Finds - before).ShouldBe(1);
    }

    [Fact]
    public async Task No_more_are_shown_than_a_page_holds()
    {
        for (var i = 0; i < Many; i++)
        {
            await FailedAsync($"a-{i:000}", resolves: true);
        }

        (await new FailedMessages(_outbox, _cases, _ => false).ReadAsync(Ct)).Count.ShouldBe(50);
    }

    private async Task<ServiceCase> FailedAsync(string id, bool resolves)
    {
        var told = _desk.Reply(
            _desk.Begin(new Inquiry { Id = new CaseId(id), Channel = Channel.Email, ReceivedAt = Given.Monday }), new HoldReady(["Dune"], "the Market Hall", new DateOnly(2026, 12, 4)), Given.Patron());
        var saved = (await Store.SaveAsync(resolves ? _desk.Resolve(told) : told, Ct)).ShouldNotBeNull();
        var entry = (await _outbox.FindAsync(saved.LastReply!.Entry!, Ct)).ShouldNotBeNull();
        (await _outbox.UpdateAsync([entry.Altered()], Ct)).ShouldBeTrue();
        return saved;
    }

    private sealed class CountingCases(ICaseStore inner) : ICaseStore
    {
        public int Finds { get; private set; }

        public ValueTask<IReadOnlyList<ServiceCase>?> SaveAsync(IReadOnlyList<ServiceCase> cases, CancellationToken ct = default) => inner.SaveAsync(cases, ct);

        public ValueTask<ServiceCase?> FindAsync(CaseId id, CancellationToken ct = default)
        {
            Finds++;
            return inner.FindAsync(id, ct);
        }

        public ValueTask<IReadOnlyList<ServiceCase>> OfPatronAsync(PatronId patron, CancellationToken ct = default) => inner.OfPatronAsync(patron, ct);

        public ValueTask<IReadOnlyList<ServiceCase>> OpenAsync(CaseId after, int most, CancellationToken ct = default) => inner.OpenAsync(after, most, ct);
    }
}
