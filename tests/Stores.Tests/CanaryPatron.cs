using System.Text;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.EntityFrameworkCore.Schema;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates.Proofreading;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>A patron whose every value is one that stands nowhere else, among others.</summary>
internal static class CanaryPatron
{
    public static readonly HashKeyRing Keys = new(new HashKey("2026", new byte[32]));
    public static readonly string[] Canaries = ["canary-patron", "canary-address", "canary-words", "canary-merged", "447700900555", "canary-how"];

    // Not the patron's, but theirs who read what was written to the patron: it goes, and no export shows it.
    public const string Reader = "canary-reader";

    public static PatronContact Canary => new()
    {
        Id = new PatronId("canary-patron"),
        Points = [ContactPoint.Email("canary-address@example.org"), ContactPoint.Sms("+447700900555")],
    };

    public static async Task FillAsync(IServiceProvider provider)
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

    /// <summary>Whether a value stands in any table.</summary>
    public static bool In(TestStore store, string canary) => StoreTables.All.Any(table => store.Ask(connection =>
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
}
