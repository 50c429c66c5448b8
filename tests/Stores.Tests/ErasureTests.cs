using System.Text;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.EntityFrameworkCore.Schema;
using LibraryService.EntityFrameworkCore.Upkeep;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates.Proofreading;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>A patron whose every value is one that stands nowhere else, among others.</summary>
public class ErasureTests
{
    private static readonly HashKeyRing Keys = new(new HashKey("2026", new byte[32]));
    private static readonly string[] Canaries = ["canary-patron", "canary-address", "canary-words", "canary-merged", "447700900555", "canary-how"];

    // Not the patron's, but theirs who read what was written to the patron: it goes, and no export shows it.
    private const string Reader = "canary-reader";

    private static PatronContact Canary => new()
    {
        Id = new PatronId("canary-patron"),
        Points = [ContactPoint.Email("canary-address@example.org"), ContactPoint.Sms("+447700900555")],
    };

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

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_message_that_was_claimed_when_the_patron_was_erased_is_not_written_back(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await FillAsync(provider);
        var outbox = provider.GetRequiredService<IOutboxStore>();
        var claimed = await outbox.ClaimAsync("one", Cases.Noon.AddDays(1), TimeSpan.FromMinutes(2), 10, TestContext.Current.CancellationToken);
        claimed.Count.ShouldBe(2);
        await provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, ct: TestContext.Current.CancellationToken);
        var mine = claimed.Single(entry => entry.Patron == Canary.Id);
        (await outbox.UpdateAsync([mine.Recorded(new DeliveryOutcome(DeliveryOutcomeKind.Delivered), Cases.Noon, new DeliveryPolicy())], TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await outbox.FindAsync(mine.Key, TestContext.Current.CancellationToken)).ShouldBeNull();
        (await outbox.FindByMessageAsync(mine.Steps[0].Message.Key, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task What_was_being_saved_and_opened_when_the_patron_was_erased_is_erased_too(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await FillAsync(provider);
        var kept = (await provider.GetRequiredService<ICaseStore>().FindAsync(new CaseId("c-1"), TestContext.Current.CancellationToken))!;
        await using var open = await OpenTransaction.OnAsync(store);
        var theirs = open.Context.CaseStore();
        var answered = Cases.Desk(Cases.Noon.AddHours(5)).Reply(
            Cases.Desk(Cases.Noon.AddHours(4)).PatronWrote(kept, "m-9", Channel.Email, "canary-words, again"), new Templates.Messages.Answer("And on Sunday?", "The canary-late answer."), Canary);
        (await theirs.SaveAsync(answered, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        (await theirs.SaveAsync(Cases.Opened("c-3", "canary-patron", "canary-words", "canary-address@example.org"), TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var erasing = provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, TestContext.Current.CancellationToken);
        await open.UntilWaitsAsync(erasing);
        await open.CommitAsync();
        (await erasing).Cases.ShouldBe(3);
        Canaries.Append(Reader).Append("canary-late").Where(canary => In(store, canary)).ShouldBeEmpty();
        store.Lines("SELECT DISTINCT case_id FROM library_service_case_event").ShouldBe(["c-other"]);
        store.Lines("SELECT DISTINCT case_id FROM library_service_outbox_content").ShouldBe(["c-other"]);
        (await provider.GetRequiredService<IOutboxStore>().ClaimAsync("one", Cases.Noon.AddDays(1), TimeSpan.FromMinutes(2), 10, TestContext.Current.CancellationToken)).Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_stop_that_is_learnt_when_the_patron_is_erased_is_kept_as_a_hash(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await FillAsync(provider);
        await using var open = await OpenTransaction.OnAsync(store);
        await open.RunAsync("UPDATE library_service_case SET version = version WHERE id = 'c-1'");
        var erasing = provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, TestContext.Current.CancellationToken);
        await open.UntilWaitsAsync(erasing);
        var learning = provider.GetRequiredService<ContactStore>().KeepAsync(ContactFeedback.Stop(Channel.Sms, "+447700900999", Cases.Noon).ApplyTo(
            Canary with { Points = [.. Canary.Points, ContactPoint.Sms("+447700900999")] }), TestContext.Current.CancellationToken);
        await open.UntilWaitsAsync(learning, others: 2);
        await open.CommitAsync();
        await Task.WhenAll(erasing, learning);
        var list = await provider.GetRequiredService<SuppressionStore>().ReadAsync(Keys, TestContext.Current.CancellationToken);
        var isKept = (await provider.GetRequiredService<ContactStore>().WithLearntAsync(Canary, TestContext.Current.CancellationToken)).Consents.Count > 0;
        (list.IsStopped(Channel.Sms, "+447700900999") || isKept).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_step_that_is_raised_for_a_case_that_was_erased_is_not_written_back(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        await FillAsync(provider);
        var clocks = provider.GetRequiredService<IClockStore>();
        await clocks.RedateAsync(_ => Cases.Noon.AddDays(1), default, 10, TestContext.Current.CancellationToken);
        var claimed = await clocks.ClaimAsync(Cases.Noon.AddDays(2), TimeSpan.FromMinutes(1), 10, TestContext.Current.CancellationToken);
        var (mine, other) = (claimed.Single(clock => clock.Case == new CaseId("c-1")), claimed.Single(clock => clock.Case == new CaseId("c-other")));
        await provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, TestContext.Current.CancellationToken);
        await clocks.LookedAtAsync(mine, ["c-1/Resolution/late"], Cases.Noon.AddDays(3), TestContext.Current.CancellationToken);
        await clocks.LookedAtAsync(other, ["c-other/Resolution/late"], Cases.Noon.AddDays(3), TestContext.Current.CancellationToken);
        store.Lines("SELECT case_id, key FROM library_service_alert").ShouldBe(["c-other|c-other/Resolution/late"]);
    }

    [Fact]
    public async Task An_erasure_waits_for_a_step_that_is_being_raised_and_takes_it_along()
    {
        using var store = TestStore.New(StoreKind.Postgres);
        var provider = store.Open();
        await FillAsync(provider);
        var clocks = provider.GetRequiredService<IClockStore>();
        await clocks.RedateAsync(_ => Cases.Noon.AddDays(1), default, 10, TestContext.Current.CancellationToken);
        var mine = (await clocks.ClaimAsync(Cases.Noon.AddDays(2), TimeSpan.FromMinutes(1), 10, TestContext.Current.CancellationToken)).Single(clock => clock.Case == new CaseId("c-1"));

        // The second step is being noted by somebody else, so that the first one waits half-way.
        await using var open = await OpenTransaction.OnAsync(store);
        await open.RunAsync("INSERT INTO library_service_alert (case_id, key, raised_at, content) VALUES ('c-1', 'c-1/late', 0, '')");
        var raising = clocks.LookedAtAsync(mine, ["c-1/soon", "c-1/late"], Cases.Noon.AddDays(3), TestContext.Current.CancellationToken).AsTask();
        await open.UntilWaitsAsync(raising);
        var erasing = provider.GetRequiredService<PatronRecords>().EraseAsync(Canary, Keys, TestContext.Current.CancellationToken);
        await open.UntilWaitsAsync(erasing, others: 2);
        await open.CommitAsync();
        await Task.WhenAll(raising, erasing);
        store.Lines("SELECT key FROM library_service_alert").ShouldBeEmpty();
    }

    // The file and what is written ahead of it, as they lie there while the store is open.
    private static string Pages(TestStore store) => string.Concat(Directory.EnumerateFiles(store.Folder).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)).Select(file =>
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        open.CopyTo(bytes);
        return Encoding.Latin1.GetString(bytes.ToArray());
    }));

    private static bool In(TestStore store, string canary) => StoreTables.All.Any(table => store.Ask(connection =>
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table.Name}";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                var text = reader.GetValue(column) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : $"{reader.GetValue(column)}";
                if (text.Contains(canary, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }));

    private static async Task FillAsync(IServiceProvider provider)
    {
        var cases = provider.GetRequiredService<ICaseStore>();
        await cases.SaveAsync(Cases.Answered("c-other", "p-2"), ct: TestContext.Current.CancellationToken);
        var kept = Cases.Opened("c-1", "canary-patron", "canary-words", "canary-address@example.org");
        kept = (await cases.SaveAsync(Cases.Desk(Cases.Noon.AddHours(1)).Reply(kept, new Templates.Messages.Answer("When is the café open?", "Every day from ten to four."), Canary), ct: TestContext.Current.CancellationToken))!;
        var nameless = (await cases.SaveAsync(Cases.Opened("c-2", patron: null, "canary-merged", "other@example.org"), ct: TestContext.Current.CancellationToken))!;
        var merge = Cases.Desk(Cases.Noon.AddHours(2)).Merge(kept, nameless);
        merge.Outcome.ShouldBe(MergeOutcome.Merged);
        (await cases.SaveAsync([merge.Kept, merge.Merged], ct: TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var clock = (await provider.GetRequiredService<IClockStore>().ClaimAsync(Cases.Noon.AddDays(1), TimeSpan.FromMinutes(1), 10, TestContext.Current.CancellationToken)).First(one => one.Case == kept.Id);
        await provider.GetRequiredService<IClockStore>().LookedAtAsync(clock, ["c-1/Resolution/breach"], nextLook: null, TestContext.Current.CancellationToken);
        var learnt = ContactFeedback.Stop(Channel.Sms, "+447700900555", Cases.Noon).ApplyTo(Canary);
        learnt = learnt with { Consents = learnt.Consents.Add(ConsentRecord.Objected(MessagePurpose.Outreach, Channel.Email, Cases.Noon, "canary-how")) };
        await provider.GetRequiredService<ContactStore>().KeepAsync(learnt, ct: TestContext.Current.CancellationToken);
        var sent = kept.LastReply!.Entry!;
        var message = (await provider.GetRequiredService<IOutboxStore>().FindAsync(sent, TestContext.Current.CancellationToken))!.Current;
        var readings = provider.GetRequiredService<SecondReadingStore>();
        await readings.AddAsync(SecondReading.Of($"{message.Subject}\n\n{message.Text}", new StaffId("priya"), new StaffId("canary-reader"), Cases.Noon), TestContext.Current.CancellationToken);
        await readings.AddAsync(SecondReading.Of("We close early on Friday.", new StaffId("priya"), new StaffId("tom"), Cases.Noon), TestContext.Current.CancellationToken);
        await provider.GetRequiredService<SurveyStore>().AddAsync("s-1", new SurveyResponse
        {
            Occasion = new SurveyOccasion { Day = new DateOnly(2026, 11, 23) },
            Answers = [new SurveyAnswer(SurveyQuestion.Satisfaction, 2)],
            Patron = Canary.Id,
        }, ct: TestContext.Current.CancellationToken);
    }
}
