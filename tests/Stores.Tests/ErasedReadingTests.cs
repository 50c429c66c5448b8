using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>Who has read what was written to a patron goes with the patron.</summary>
public class ErasedReadingTests
{
    private const string Others = "We close early on Friday.";
    private static readonly HashKeyRing Keys = new(new HashKey("2026", new byte[32]));

    private static readonly Templates.Messages.FeedbackConcern Concern =
        new("the noise in the reading room", "We have asked the builders to stop at noon.", "Tom Reyes on 01632 960 983", new DateOnly(2026, 12, 1));

    private static PatronContact Canary { get; } = new() { Id = new PatronId("canary-patron"), Points = [ContactPoint.Email("canary-address@example.org")] };

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task The_readings_of_what_was_held_go_with_the_patron_subject_and_all(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        var cases = provider.GetRequiredService<ICaseStore>();
        var held = Cases.Desk(Cases.Noon.AddHours(1)).Reply(Cases.Opened("c-1", "canary-patron"), Concern, Canary);
        held.LastReply!.Outcome.ShouldBe(ReplyOutcome.HeldForSecondReader);
        held.Written.ShouldContain(text => text.Subject != null);
        (await cases.SaveAsync(held, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var readings = provider.GetRequiredService<SecondReadingStore>();
        foreach (var text in held.Written.Select(text => text.WholeText).Append(Others))
        {
            await readings.AddAsync(SecondReading.Of(text, new StaffId("priya"), new StaffId("tom"), Cases.Noon), TestContext.Current.CancellationToken);
        }

        await provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, TestContext.Current.CancellationToken);
        store.Lines("SELECT hash FROM library_service_second_reading").ShouldBe([SecondReadingStore.HashOf(Others)]);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task The_readings_of_what_was_gathered_into_one_message_go_with_the_patron(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        var outbox = provider.GetRequiredService<IOutboxStore>();
        OutboxEntry[] entries = [.. "ab".Select(key => Entry($"{key}", $"Item {key} is ready."))];
        await outbox.AddAsync(entries, TestContext.Current.CancellationToken);
        var questions = new DeliveryQuestions { Gather = (_, _) => new(Entry("a", "Two items are ready.").Steps) };
        await new DeliveryWorker(outbox, [new RecordingGateway(Channel.Email)], time: new ManualTime(Cases.Noon), questions: questions).RunOnceAsync(TestContext.Current.CancellationToken);
        var readings = provider.GetRequiredService<SecondReadingStore>();
        foreach (var text in entries.Select(entry => entry.Current.Text).Append(Others))
        {
            await readings.AddAsync(SecondReading.Of(text, new StaffId("priya"), new StaffId("tom"), Cases.Noon), TestContext.Current.CancellationToken);
        }

        await provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, TestContext.Current.CancellationToken);
        store.Lines("SELECT hash FROM library_service_second_reading").ShouldBe([SecondReadingStore.HashOf(Others)]);
    }

    private static OutboxEntry Entry(string key, string text) => new(
        key,
        new DeliveryStep(new OutboundMessage { Key = $"{key}.1", To = Canary.Points[0], Text = text, Language = "en" }, Cases.Noon, Cases.Noon.AddDays(1)))
    {
        Patron = Canary.Id,
        DigestKey = "canary",
    };
}
