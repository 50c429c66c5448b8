using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates.Proofreading;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

public class PatronTests
{
    private static readonly HashKeyRing Keys = new(new HashKey("2026", new byte[32]));
    private static readonly DateTimeOffset Noon = Cases.Noon;

    private static PatronContact Ada => new()
    {
        Id = new PatronId("p-1"),
        Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Sms("+447700900123")],
    };

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task What_was_learnt_of_an_address_is_known_after_a_restart(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var learnt = ContactFeedback.Stop(Channel.Sms, "+44 7700 900123", Noon).ApplyTo(Ada);
        await store.Open().GetRequiredService<ContactStore>().KeepAsync(learnt, ct: TestContext.Current.CancellationToken);
        var bounced = ContactFeedback.Of(Channel.Email, "ada@example.org", new DeliveryOutcome(DeliveryOutcomeKind.HardBounce, Detail: "5.1.1"), Noon.AddHours(1)).ApplyTo(Ada);
        await store.Open().GetRequiredService<ContactStore>().KeepAsync(bounced, ct: TestContext.Current.CancellationToken);
        var known = await store.Open().GetRequiredService<ContactStore>().WithLearntAsync(Ada, ct: TestContext.Current.CancellationToken);
        known.Points[0].Health.HardBounces.ShouldBe(1);
        known.Points[1].Health.IsStopped.ShouldBeTrue();
        known.Consents.StateAt(MessagePurpose.Outreach, Channel.Sms, Noon.AddHours(2)).ShouldBe(ConsentState.Withdrawn);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Nothing_is_lost_when_many_learn_something_at_once(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var contacts = store.Open().GetRequiredService<ContactStore>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => contacts.KeepAsync(Ada with
        {
            Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Noon.AddHours(number), $"form {number}")],
        }, ct: TestContext.Current.CancellationToken))));
        (await contacts.WithLearntAsync(Ada, ct: TestContext.Current.CancellationToken)).Consents.Count.ShouldBe(8);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task An_objection_that_two_processes_keep_is_kept_once_with_what_both_know(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var (one, other) = (store.Open().GetRequiredService<SuppressionStore>(), store.Open().GetRequiredService<SuppressionStore>());
        var empty = await one.ReadAsync(Keys, ct: TestContext.Current.CancellationToken);
        await one.KeepAsync(empty.Add(Channel.Email, "ada@example.org", MessagePurpose.Outreach, Noon), empty, ct: TestContext.Current.CancellationToken);
        await other.KeepAsync(empty.Add(Channel.Email, "Ada@Example.org", MessagePurpose.Outreach, Noon.AddDays(1)), empty, ct: TestContext.Current.CancellationToken);
        await other.KeepAsync(empty.Add(Channel.Sms, "+447700900123", purpose: null, Noon), empty, ct: TestContext.Current.CancellationToken);
        var kept = await one.ReadAsync(Keys, ct: TestContext.Current.CancellationToken);
        kept.Entries.Select(entry => (entry.At, entry.LatestAt)).ShouldBe([(Noon, Noon.AddDays(1)), (Noon, Noon)], ignoreOrder: true);
        kept.IsSuppressed(Channel.Email, "ada@example.org", MessagePurpose.Outreach).ShouldBeTrue();
        var lifted = kept.Lift(Channel.Sms, "+447700900123", purpose: null, Noon.AddDays(2));
        await one.KeepAsync(lifted, kept, ct: TestContext.Current.CancellationToken);
        (await other.ReadAsync(Keys, ct: TestContext.Current.CancellationToken)).IsStopped(Channel.Sms, "+447700900123").ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task An_objection_moves_to_a_new_key(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var suppressions = store.Open().GetRequiredService<SuppressionStore>();
        await suppressions.KeepAsync(new SuppressionList(Keys).Add(Channel.Email, "ada@example.org", MessagePurpose.Outreach, Noon), ct: TestContext.Current.CancellationToken);
        var rotated = Keys.Rotate(new HashKey("2027", [.. Enumerable.Repeat((byte)7, 32)]));
        var before = await suppressions.ReadAsync(rotated, ct: TestContext.Current.CancellationToken);
        await suppressions.KeepAsync(before.Renew(Channel.Email, "ada@example.org"), before, ct: TestContext.Current.CancellationToken);
        var after = await suppressions.ReadAsync(rotated, ct: TestContext.Current.CancellationToken);
        after.KeysInUse.ShouldBe(["2027"]);
        after.IsSuppressed(Channel.Email, "ada@example.org", MessagePurpose.Outreach).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task Answers_are_kept_once_and_counted(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var surveys = store.Open().GetRequiredService<SurveyStore>();
        for (var number = 0; number < 1_100; number++)
        {
            var response = new SurveyResponse
            {
                Occasion = new SurveyOccasion { Day = new DateOnly(2026, 11, 23), Channel = Channel.Email, Branch = new BranchId("main"), Touchpoint = new Touchpoint("catalogue", "Vendor") },
                Answers = [new SurveyAnswer(SurveyQuestion.Satisfaction, 1 + (number % 5))],
            };
            (await surveys.AddAsync($"s-{number}", response, ct: TestContext.Current.CancellationToken)).ShouldBeTrue();
            (await surveys.AddAsync($"s-{number}", response, ct: TestContext.Current.CancellationToken)).ShouldBeFalse();
        }

        var tally = new SurveyTally();
        await foreach (var response in surveys.ReadAsync(ct: TestContext.Current.CancellationToken))
        {
            response.Occasion.Touchpoint.Vendor.ShouldBe("Vendor");
            tally.Add(response);
        }

        tally.Responses.ShouldBe(1_100);
    }

    [Theory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public async Task A_second_reading_is_found_by_the_text_that_was_read(StoreKind kind)
    {
        using var store = TestStore.New(kind);
        var readings = store.Open().GetRequiredService<SecondReadingStore>();
        var reading = SecondReading.Of("We are sorry.", new StaffId("priya"), new StaffId("tom"), Noon);
        await readings.AddAsync(reading, ct: TestContext.Current.CancellationToken);
        await readings.AddAsync(reading, ct: TestContext.Current.CancellationToken);
        (await readings.OfAsync("We are sorry.", ct: TestContext.Current.CancellationToken)).ShouldBe([reading]);
        (await readings.OfAsync("We are sorry!", ct: TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
