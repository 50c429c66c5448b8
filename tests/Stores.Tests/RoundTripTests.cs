using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LibraryService.Delivery;
using LibraryService.EntityFrameworkCore.Content;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

public class RoundTripTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void An_entry_comes_back_the_same_with_its_hashes() => Prop.ForAll(Seeds, seed =>
    {
        var entry = new RandomValues(seed).Entry();
        var content = JsonSerializer.SerializeToUtf8Bytes(StoredEntry.Of(entry), StoredJson.Form.StoredEntry);
        var back = JsonSerializer.Deserialize(content, StoredJson.Form.StoredEntry)!.ToEntry()
            .Restored(entry.Progress with { Attempts = StoredAttempts.Read(StoredAttempts.Write(entry.Attempts)) });
        return Same.Entry(back, entry) && back.Steps.Zip(entry.Steps).All(pair => pair.First.Message.Hash.Span.SequenceEqual(pair.Second.Message.Hash.Span));
    }).Check(Many);

    [Fact]
    public void An_event_comes_back_the_same_with_what_was_said() => Prop.ForAll(Seeds, seed =>
    {
        var happened = new RandomValues(seed).Event();
        var back = JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(StoredEvent.Of(happened), StoredJson.Form.StoredEvent), StoredJson.Form.StoredEvent)!.ToEvent();
        return back == happened && back.At.EqualsExact(happened.At) && back.Inquiry?.Text == happened.Inquiry?.Text;
    }).Check(Many);

    [Fact]
    public void A_name_that_a_column_can_hold_stands_there_as_it_is() => StoreKey.Of("C-119.0004-Replied").ShouldBe("C-119.0004-Replied");

    [Fact]
    public void A_name_that_could_be_mistaken_or_not_be_held_stands_there_as_its_hash()
    {
        string[] names = ["a\0b", "a\uD83Db", new string('x', 201), $"sha256:{new string('0', 64)}"];
        var keys = Array.ConvertAll(names, StoreKey.Of);
        keys.ShouldAllBe(key => StoreKey.IsHash(key));
        keys.Except(names, StringComparer.Ordinal).Count().ShouldBe(names.Length);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Entries_that_have_come_any_way_come_back_from_the_tables(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var (outbox, again) = (store.Stores().Outbox, store.Stores().Outbox);
        OutboxEntry[] entries = [.. Enumerable.Range(0, 200).Select(seed => new RandomValues(seed).Entry($"{seed}"))];
        await outbox.AddAsync(entries, TestContext.Current.CancellationToken);
        foreach (var entry in entries)
        {
            var kept = await again.FindAsync(entry.Key, TestContext.Current.CancellationToken);
            Same.Entry(kept!, entry.Restored(entry.Progress with { Version = 1 })).ShouldBeTrue(entry.Key);
            await again.UpdateAsync([kept!], TestContext.Current.CancellationToken);
            Same.Entry((await outbox.FindAsync(entry.Key, TestContext.Current.CancellationToken))!, entry.Restored(entry.Progress with { Version = 2 })).ShouldBeTrue(entry.Key);
        }
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_claim_in_the_tables_is_the_claim_of_the_entry_itself(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var outbox = store.Stores().Outbox;
        var at = new DateTimeOffset(2027, 6, 1, 12, 0, 0, TimeSpan.Zero);
        OutboxEntry[] entries = [.. Enumerable.Range(0, 300).Select(seed => new RandomValues(seed).Entry($"{seed}"))];
        await outbox.AddAsync(entries, TestContext.Current.CancellationToken);
        var due = entries.Where(entry => entry.IsClaimable(at)).ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var claimed = await outbox.ClaimAsync("one", at, TimeSpan.FromMinutes(2), 1_000, TestContext.Current.CancellationToken);
        claimed.Select(entry => entry.Key).ShouldBe(due.Values.OrderBy(entry => entry.DueAt).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key));
        foreach (var entry in claimed)
        {
            var before = due[entry.Key];
            Same.Entry(entry, before.Restored(before.Progress with { Version = 1 }).Claimed("one", at, TimeSpan.FromMinutes(2)) is var expected ? expected.Restored(expected.Progress with { Version = 2 }) : before)
                .ShouldBeTrue(entry.Key);
        }
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task What_was_altered_in_the_tables_does_not_go_out_and_a_person_sees_it(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var outbox = store.Open().GetRequiredService<IOutboxStore>();
        OutboxEntry[] entries = [.. Enumerable.Range(0, 3).Select(number => new RandomValues(number).NewEntry($"{number}"))];
        await outbox.AddAsync(entries, TestContext.Current.CancellationToken);
        store.Run("UPDATE library_service_outbox_content SET content = (SELECT c.content FROM library_service_outbox_content c WHERE c.key = '2') WHERE key = '0'");
        store.Run(kind == StoreKind.Sqlite ? "UPDATE library_service_outbox_content SET content = x'7B' WHERE key = '1'" : @"UPDATE library_service_outbox_content SET content = '\x7B' WHERE key = '1'");
        var claimed = await outbox.ClaimAsync("one", new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(1), 10, TestContext.Current.CancellationToken);
        claimed.ShouldHaveSingleItem().Key.ShouldBe("2");
        var failed = await outbox.InStateAsync(DeliveryState.Failed, 10, TestContext.Current.CancellationToken);
        failed.Count.ShouldBe(2);
        failed.ShouldAllBe(entry => entry.Reason == DeliveryReason.Altered);
    }
}
