using LibraryService.Delivery;
using LibraryService.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.Hosting.Tests.Delivery;

/// <summary>Cases are told what became of their messages.</summary>
public sealed class ToldCasesTests : DeliveryHost
{
    [Fact]
    public async Task Tells_the_case_that_its_answer_did_not_arrive()
    {
        Mail.Next(DeliveryOutcomeKind.HardBounce);
        using var host = Built();
        await host.StartAsync(Ct);
        var id = await SaveAnswerAsync(host);
        await Eventually.Is(async () => (await CasesOf(host).FindAsync(id, Ct))!.NeedsStaff);
        await host.StopAsync(Ct);
        Log.Lines.ShouldContain(line => line.StartsWith("Warning 1 messages are at the end of their plan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_at_start_what_a_process_that_died_could_not_tell()
    {
        using var host = Built();
        var id = await SaveAnswerAsync(host);
        await new DeliveryWorker(OutboxOf(host), [Mail.Next(DeliveryOutcomeKind.HardBounce)], time: Time).RunOnceAsync(Ct);
        (await CasesOf(host).FindAsync(id, Ct))!.NeedsStaff.ShouldBeFalse();
        await host.StartAsync(Ct);
        await Eventually.Is(async () => (await CasesOf(host).FindAsync(id, Ct))!.NeedsStaff);
        await host.StopAsync(Ct);
    }

    [Fact]
    public async Task Tells_each_case_of_a_message_that_was_gathered_from_several()
    {
        Mail.Next(DeliveryOutcomeKind.HardBounce);
        using var host = Built(services => services.AddSingleton(new DeliveryQuestions { Gather = (entries, _) => new(entries[0].Steps) }));
        var (desk, cases) = (host.Services.GetRequiredService<ServiceDesk>(), CasesOf(host));
        ServiceCase[] answered = [.. "12".Select(id => desk.Reply(desk.Receive(Inquiry($"C-{id}")), Cafe))];
        await OutboxOf(host).AddAsync([.. answered.SelectMany(@case => @case.Outbox).Select(entry => entry with { DigestKey = "ada" })], Ct);
        (await cases.SaveAsync(answered, Ct)).ShouldNotBeNull();
        await host.StartAsync(Ct);
        await Eventually.Is(async () => (await cases.FindAsync(new CaseId("C-1"), Ct))!.NeedsStaff && (await cases.FindAsync(new CaseId("C-2"), Ct))!.NeedsStaff);
        await host.StopAsync(Ct);
        Mail.Given.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Tells_the_case_that_a_case_went_into()
    {
        Mail.Next(DeliveryOutcomeKind.HardBounce);
        using var host = Built();
        var (desk, cases) = (host.Services.GetRequiredService<ServiceDesk>(), CasesOf(host));
        var id = await SaveAnswerAsync(host);
        var kept = (await cases.SaveAsync(desk.Receive(Inquiry("C-2")), Ct))!;
        var merge = desk.Merge(kept, (await cases.FindAsync(id, Ct))!);
        (await cases.SaveAsync([merge.Kept, merge.Merged], Ct)).ShouldNotBeNull();
        await host.StartAsync(Ct);
        await Eventually.Is(async () => (await cases.FindAsync(kept.Id, Ct))!.NeedsStaff);
        await host.StopAsync(Ct);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Tells_the_case_of_a_bounce_that_came_later(bool enabled)
    {
        using var host = Built(configure: options => (options.Enabled, options.PollInterval) = (enabled, TimeSpan.FromHours(1)));
        var id = await SaveAnswerAsync(host);
        await new DeliveryWorker(OutboxOf(host), [Mail.Next(DeliveryOutcomeKind.Accepted)], time: Time).RunOnceAsync(Ct);
        await host.StartAsync(Ct);
        await host.Services.GetRequiredService<DeliveryReceipts>().TakeAsync(Mail.Given[0].Key, new DeliveryOutcome(DeliveryOutcomeKind.HardBounce), Ct);
        await Eventually.Is(async () => (await CasesOf(host).FindAsync(id, Ct))!.NeedsStaff);
        await host.StopAsync(Ct);
    }
}
