using System.Text;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.EntityFrameworkCore.Upkeep;
using LibraryService.Privacy;
using LibraryService.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using static LibraryService.EntityFrameworkCore.Tests.CanaryPatron;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>A patron whose every value is one that stands nowhere else, among others.</summary>
public class ErasureTests
{
    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Nothing_of_a_patron_who_was_erased_is_in_any_table_or_page(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        using (var provider = store.Open())
        {
            await FillAsync(provider);
            Canaries.Append(Reader).Where(canary => !In(store, canary)).ShouldBeEmpty();
            var erased = await provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, ct: TestContext.Current.CancellationToken);
            erased.Cases.ShouldBe(2);
            erased.Rows.ShouldBeGreaterThan(10);
            await provider.GetRequiredService<StoreUpkeep>().CompactAsync(ct: TestContext.Current.CancellationToken);
            Canaries.Append(Reader).Where(canary => In(store, canary)).ShouldBeEmpty();
            (await provider.GetRequiredService<SecondReadingStore>().OfAsync("We close early on Friday.", TestContext.Current.CancellationToken)).Count.ShouldBe(1);
        }

        if (kind == StoreKind.Sqlite)
        {
            foreach (var file in Directory.EnumerateFiles(store.Folder))
            {
                var bytes = File.ReadAllBytes(file);
                Canaries.Where(canary => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(canary)) >= 0).ShouldBeEmpty(file);
            }
        }
    }

    [Fact]
    public async Task A_file_that_somebody_still_reads_as_it_was_is_told_and_is_empty_the_next_time()
    {
        using var store = TestStore.New(StoreKind.Sqlite);
        var services = new ServiceCollection();
        services.AddLibraryService().AddSqliteStore(store.ConnectionString, options => options.BusyTimeout = TimeSpan.FromMilliseconds(100));
        await using var provider = services.BuildServiceProvider();
        await FillAsync(provider);
        var upkeep = provider.GetRequiredService<StoreUpkeep>();
        await using (var reader = new SqliteConnection(store.ConnectionString))
        {
            await reader.OpenAsync(TestContext.Current.CancellationToken);
            await using var moment = reader.BeginTransaction(deferred: true);
            await using var question = reader.CreateCommand();
            question.CommandText = "SELECT count(*) FROM library_service_case";
            await question.ExecuteScalarAsync(TestContext.Current.CancellationToken);
            await provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, TestContext.Current.CancellationToken);
            var busy = await Should.ThrowAsync<StoreException>(() => upkeep.CompactAsync(TestContext.Current.CancellationToken));
            busy.Problem.ShouldBe(StoreProblem.Busy);
            busy.Message.ShouldContain("desk.db");
            Pages(store).ShouldContain("canary-words");
        }

        await upkeep.CompactAsync(TestContext.Current.CancellationToken);
        Canaries.Where(canary => Pages(store).Contains(canary, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Outreach_to_the_same_address_is_refused_afterwards_and_others_are_as_they_were(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await FillAsync(provider);
        await provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, ct: TestContext.Current.CancellationToken);
        var list = await store.Open().GetRequiredService<SuppressionStore>().ReadAsync(Keys, ct: TestContext.Current.CancellationToken);
        list.IsSuppressed(Channel.Email, "canary-address@example.org", MessagePurpose.Outreach).ShouldBeTrue();
        list.IsStopped(Channel.Sms, "+447700900555").ShouldBeTrue();
        var back = new PatronContact
        {
            Id = new PatronId("p-new"),
            Points = [ContactPoint.Email("canary-address@example.org")],
            Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Cases.Noon, "form")],
        };
        new ContactRouter(new ContactPolicy()).Plan(new ContactRequest { Patron = back.CheckedAgainst(list), Purpose = MessagePurpose.Outreach, At = Cases.Noon.AddDays(1) })
            .Kind.ShouldBe(ContactPlanKind.Suppressed);

        (await provider.GetRequiredService<ICaseStore>().OfPatronAsync(new PatronId("p-2"), ct: TestContext.Current.CancellationToken)).Count.ShouldBe(1);
        (await provider.GetRequiredService<IOutboxStore>().FindAsync("c-other.0003-Replied", TestContext.Current.CancellationToken)).ShouldNotBeNull();
        (await provider.GetRequiredService<ContactStore>().WithLearntAsync(Canary, ct: TestContext.Current.CancellationToken)).Consents.Count.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task An_export_has_everything_of_the_patron_and_nothing_of_others(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await FillAsync(provider);
        var export = await provider.GetRequiredService<PatronRecords>().ExportAsync(Canary.Id, ct: TestContext.Current.CancellationToken);
        Canaries.Where(canary => !export.Contains(canary, StringComparison.Ordinal)).ShouldBeEmpty();
        export.ShouldContain("Every day from ten to four.");
        export.ShouldContain("satisfaction");
        export.ShouldNotContain("p-2");
        export.ShouldNotContain("c-other");
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_story_is_told_from_what_is_kept_and_is_empty_once_it_was_erased(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        await FillAsync(store.Open());
        var records = store.Open().GetRequiredService<PatronRecords>();
        var story = await records.StoryAsync(Canary.Id, ct: TestContext.Current.CancellationToken);
        story.Moments.Select(moment => moment.Source).Distinct(StringComparer.Ordinal).ShouldBe(["surveys", "desk", "contact"], ignoreOrder: true);
        story.Moments.Count(moment => moment.What == "Opened").ShouldBe(2);
        story.Contradictions.ShouldBeEmpty();
        var told = story.ToJson();
        Canaries.Where(canary => !told.Contains(canary, StringComparison.Ordinal)).ShouldBeEmpty();
        (await records.ExportAsync(Canary.Id, ct: TestContext.Current.CancellationToken)).ShouldContain("\"Story\":[{");

        await records.EraseAsync(Canary, Keys, ct: TestContext.Current.CancellationToken);
        (await records.StoryAsync(Canary.Id, ct: TestContext.Current.CancellationToken)).ShouldBe(new PatronStory(Canary.Id));
        (await records.StoryAsync(new PatronId("p-2"), ct: TestContext.Current.CancellationToken)).Moments.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_story_tells_what_became_of_a_message_and_what_the_librarys_records_say(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await FillAsync(provider);
        var outbox = provider.GetRequiredService<IOutboxStore>();
        var mine = (await outbox.ClaimAsync("one", Cases.Noon.AddDays(1), TimeSpan.FromMinutes(2), 10, TestContext.Current.CancellationToken)).Single(entry => entry.Patron == Canary.Id);
        await outbox.UpdateAsync([mine.Recorded(new DeliveryOutcome(DeliveryOutcomeKind.Delivered), Cases.Noon.AddDays(1), new DeliveryPolicy())], TestContext.Current.CancellationToken);
        var signedUp = Canary with { Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Cases.Noon.AddYears(-1), "sign-up")] };
        var story = await provider.GetRequiredService<PatronRecords>().StoryAsync(Canary.Id, signedUp, TestContext.Current.CancellationToken);
        (story.Moments[0].What, story.Moments[^1].What).ShouldBe(("Given", "Delivered"));
    }

    // The file and what is written ahead of it, as they lie there while the store is open.
    private static string Pages(TestStore store) => string.Concat(Directory.EnumerateFiles(store.Folder).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)).Select(file =>
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        open.CopyTo(bytes);
        return Encoding.Latin1.GetString(bytes.ToArray());
    }));
}
