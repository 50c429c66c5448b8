using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Upkeep;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

public class UpkeepTests
{
    private static readonly DateTimeOffset Later = Cases.Noon.AddYears(2);

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task What_is_old_goes_in_batches_and_what_is_needed_stays(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        var (cases, outbox, clocks) = (provider.GetRequiredService<ICaseStore>(), provider.GetRequiredService<IOutboxStore>(), provider.GetRequiredService<IClockStore>());
        for (var number = 0; number < 12; number++)
        {
            // Three of four are resolved; of every third the answer is still on its way.
            var @case = (await cases.SaveAsync(Cases.Answered($"c-{number:D2}"), ct: TestContext.Current.CancellationToken))!;
            if (number % 4 != 0)
            {
                await cases.SaveAsync(Cases.Desk(Cases.Noon.AddHours(2)).Resolve(@case), ct: TestContext.Current.CancellationToken);
            }
        }

        foreach (var entry in await outbox.ClaimAsync("one", Cases.Noon.AddHours(3), TimeSpan.FromMinutes(2), 100, TestContext.Current.CancellationToken))
        {
            var number = int.Parse($"{entry.Case}".AsSpan(2), CultureInfo.InvariantCulture);
            (await outbox.UpdateAsync([number % 3 == 0 ? entry.GivenBack(Cases.Noon.AddDays(9)) : entry.Recorded(new DeliveryOutcome(DeliveryOutcomeKind.Delivered), Cases.Noon, new DeliveryPolicy())], TestContext.Current.CancellationToken)).ShouldBeTrue();
        }

        foreach (var clock in await clocks.ClaimAsync(Cases.Noon.AddHours(3), TimeSpan.FromMinutes(2), 100, TestContext.Current.CancellationToken))
        {
            // Of one a step is still to be raised.
            await clocks.LookedAtAsync(clock, [], $"{clock.Case}" == "c-05" ? Cases.Noon.AddDays(1) : null, TestContext.Current.CancellationToken);
        }

        var upkeep = provider.GetRequiredService<StoreUpkeep>();
        (await upkeep.DeleteAsync(new RetentionRule { CasesBefore = Cases.Noon }, ct: TestContext.Current.CancellationToken)).Cases.ShouldBe(0);
        (await upkeep.DeleteAsync(new RetentionRule { CasesBefore = Later }, batch: 2, ct: TestContext.Current.CancellationToken)).Cases.ShouldBe(5);
        var left = store.Lines("SELECT id FROM library_service_case ORDER BY id");
        left.ShouldBe(["c-00", "c-03", "c-04", "c-05", "c-06", "c-08", "c-09"]);
        store.Lines("SELECT DISTINCT case_id FROM library_service_outbox_content ORDER BY 1").ShouldBe(left);
        store.Lines("SELECT DISTINCT case_id FROM library_service_case_event ORDER BY 1").ShouldBe(left);
        (await upkeep.DeleteAsync(new RetentionRule { CasesBefore = Later }, ct: TestContext.Current.CancellationToken)).Cases.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_message_goes_when_it_arrived_and_one_that_failed_waits_for_a_person(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var provider = store.Open();
        var outbox = provider.GetRequiredService<IOutboxStore>();
        OutboxEntry[] entries = [.. Enumerable.Range(0, 200).Select(seed => new RandomValues(seed).Entry($"{seed}"))];
        await outbox.AddAsync(entries, TestContext.Current.CancellationToken);
        await provider.GetRequiredService<Patrons.SurveyStore>().AddAsync("s-1", new SurveyResponse { Occasion = new SurveyOccasion { Day = new DateOnly(2026, 1, 1) }, Answers = [] }, ct: TestContext.Current.CancellationToken);
        var over = entries.Count(entry => entry.State is DeliveryState.Delivered or DeliveryState.Accepted or DeliveryState.Dropped);
        over.ShouldBeGreaterThan(10);
        var rule = new RetentionRule { MessagesBefore = Later, SurveysBefore = Later };
        (await provider.GetRequiredService<StoreUpkeep>().DeleteAsync(rule, batch: 7, ct: TestContext.Current.CancellationToken)).ShouldBe(new RetentionResult(0, over, 1));
        (await outbox.InStateAsync(DeliveryState.Failed, 1_000, TestContext.Current.CancellationToken)).Count.ShouldBe(entries.Count(entry => entry.State == DeliveryState.Failed));
        store.Lines("SELECT key FROM library_service_outbox").Count.ShouldBe(200 - over);
        store.Lines("SELECT key FROM library_service_outbox_content").Count.ShouldBe(200 - over);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Old_answers_go_from_among_young_ones(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var time = new ManualTime(Cases.Noon);
        var provider = store.Open(time);
        var surveys = provider.GetRequiredService<Patrons.SurveyStore>();
        for (var age = 0; age < 2; age++)
        {
            for (var number = age; number < 60; number += 2)
            {
                await surveys.AddAsync($"s-{number:D2}", new SurveyResponse { Occasion = new SurveyOccasion { Day = new DateOnly(2026, 1, 1) }, Answers = [] }, TestContext.Current.CancellationToken);
            }

            time.Advance(TimeSpan.FromDays(1));
        }

        var rule = new RetentionRule { SurveysBefore = Cases.Noon.AddHours(1) };
        (await provider.GetRequiredService<StoreUpkeep>().DeleteAsync(rule, batch: 7, ct: TestContext.Current.CancellationToken)).Surveys.ShouldBe(30);
        store.Lines("SELECT key FROM library_service_survey ORDER BY key").ShouldBe(Enumerable.Range(0, 30).Select(number => $"s-{(number * 2) + 1:D2}"));
    }

    public static TheoryData<StoreKind, StoreKind> Ways => new()
    {
        { StoreKind.Sqlite, StoreKind.Sqlite },
        { StoreKind.Sqlite, StoreKind.Postgres },
        { StoreKind.Postgres, StoreKind.Sqlite },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_copy_of_a_store_is_the_same_store(StoreKind from, StoreKind to)
    {
        using var source = TestStore.New(from);
        using var target = TestStore.New(to);
        var (cases, outbox) = source.Stores();
        await cases.SaveAsync(Cases.Answered("c-1", "p-1"), ct: TestContext.Current.CancellationToken);
        await outbox.AddAsync([.. Enumerable.Range(0, 600).Select(seed => new RandomValues(seed).Entry($"{seed}"))], TestContext.Current.CancellationToken);
        (await StoreCopy.CopyAsync(source.Schema(), target.Schema(), ct: TestContext.Current.CancellationToken)).ShouldBeGreaterThan(1_200);
        (await target.Stores().Cases.FindAsync(new CaseId("c-1"), ct: TestContext.Current.CancellationToken))!.Equals(await cases.FindAsync(new CaseId("c-1"), ct: TestContext.Current.CancellationToken)).ShouldBeTrue();
        for (var seed = 0; seed < 600; seed += 50)
        {
            Same.Entry((await target.Stores().Outbox.FindAsync($"{seed}", TestContext.Current.CancellationToken))!, (await outbox.FindAsync($"{seed}", TestContext.Current.CancellationToken))!).ShouldBeTrue();
        }

        var again = await Should.ThrowAsync<InvalidOperationException>(() => StoreCopy.CopyAsync(source.Schema(), target.Schema(), ct: TestContext.Current.CancellationToken));
        again.Message.ShouldContain("library_service_case has 1 rows there already");
    }
}
