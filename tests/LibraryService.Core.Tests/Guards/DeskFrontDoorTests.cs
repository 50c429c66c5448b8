using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.Tests.Guards;

/// <summary>The names and shapes of the desk that are promised to other programs.</summary>
public class DeskFrontDoorTests
{
    [Fact]
    public async Task A_program_answers_as_promised()
    {
        var services = new ServiceCollection();
        services.AddLibraryService()
            .AddHours("main", ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build())
            .AddPolicy(new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4) });
        await using var host = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        var (now, ct) = (TimeProvider.System.GetUtcNow(), TestContext.Current.CancellationToken);
        var inquiry = new Inquiry
        {
            Id = new CaseId("C-1"),
            Patron = new PatronId("P-1"),
            Channel = Channel.Email,
            Topic = "opening.hours",
            BranchId = new BranchId("main"),
            Language = "en",
            Text = "When is the café open?",
            ReplyTo = "ada@example.org",
            ReceivedAt = now,
            Priority = Priority.Normal,
        };

        var desk = host.GetRequiredService<ServiceDesk>();
        var opened = desk.Receive(inquiry);
        var answered = desk.Reply(opened, new Answer("When is the café open?", "Every day from ten to four."));
        await host.GetRequiredService<ICaseStore>().SaveAsync(answered, ct);

        (await host.GetRequiredService<IOutboxStore>().CountDueAsync(TimeProvider.System.GetUtcNow(), ct)).ShouldBe(1);
        var kept = (await host.GetRequiredService<ICaseStore>().FindAsync(inquiry.Id, ct)).ShouldNotBeNull();
        kept = desk.Wait(kept, PauseState.WaitingOnPatron);
        kept = desk.Resume(kept);
        kept = desk.Transfer(kept, new QueueId("desk"), new StaffId("ada"));
        kept = desk.Resolve(kept);
        kept = desk.Survey(kept, new Uri("https://example.org/s"));
        kept = desk.Reopen(kept);
        kept.State.ShouldBe(CaseState.Open);
    }

    [Fact]
    public async Task A_directory_tells_how_a_patron_is_reached()
    {
        IPatronDirectory directory = new OnePatron();
        PatronContact? contact = await directory.FindAsync(new PatronId("P-1"), TestContext.Current.CancellationToken);
        contact.ShouldNotBeNull();
    }

    [Fact]
    public void An_outbox_of_ones_own_needs_a_store_of_cases_that_goes_with_it()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IOutboxStore, OtherOutbox>();
        services.AddLibraryService();
        using var host = services.BuildServiceProvider();
        Should.Throw<InvalidOperationException>(() => host.GetRequiredService<ICaseStore>()).Message.ShouldContain("ICaseStore");
    }

    private sealed class OnePatron : IPatronDirectory
    {
        public ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct) => new(new PatronContact { Id = id });
    }

    private sealed class OtherOutbox : IOutboxStore
    {
        private readonly InMemoryOutboxStore _kept = new();

        public ValueTask AddAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct) => _kept.AddAsync(entries, ct);

        public ValueTask<IReadOnlyList<OutboxEntry>> ClaimAsync(string worker, DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct) =>
            _kept.ClaimAsync(worker, at, lease, most, ct);

        public ValueTask<bool> UpdateAsync(IReadOnlyList<OutboxEntry> entries, CancellationToken ct) => _kept.UpdateAsync(entries, ct);

        public ValueTask<OutboxEntry?> FindAsync(string key, CancellationToken ct) => _kept.FindAsync(key, ct);

        public ValueTask<OutboxEntry?> FindByMessageAsync(string messageKey, CancellationToken ct) => _kept.FindByMessageAsync(messageKey, ct);

        public ValueTask<IReadOnlyList<OutboxEntry>> OfPatronAsync(PatronId patron, CancellationToken ct) => _kept.OfPatronAsync(patron, ct);

        public ValueTask<IReadOnlyList<OutboxEntry>> InStateAsync(DeliveryState state, int most, CancellationToken ct) => _kept.InStateAsync(state, most, ct);

        public ValueTask<long> CountDueAsync(DateTimeOffset at, CancellationToken ct) => _kept.CountDueAsync(at, ct);

        public ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken ct) => _kept.NextDueAsync(ct);
    }
}
