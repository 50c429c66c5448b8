using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LibraryService.Hosting.Tests;

/// <summary>The program that answers by mail, as it is promised to integrators, in a real host.</summary>
public sealed class FrontDoorTests : IDisposable
{
    private static readonly PatronId Ada = new("P-1");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_answer_goes_to_the_address_that_the_question_came_from()
    {
        await RunProgramAsync(Inquiry() with { ReplyTo = "grace@example.org" });
        (await MailAsync()).ShouldContain("To: grace@example.org");
    }

    [Fact]
    public async Task The_answer_reaches_a_known_patron_by_their_preferences()
    {
        await RunProgramAsync(Inquiry() with { Patron = Ada }, services => services.AddSingleton<IPatronDirectory, Directory>());
        var mail = await MailAsync();
        mail.ShouldContain("X-Channel: Sms");
        mail.ShouldContain("Every day from ten to four.");
    }

    [Fact]
    public async Task What_the_directory_says_goes_before_the_address_that_the_question_came_from()
    {
        await RunProgramAsync(Inquiry() with { Patron = Ada, ReplyTo = "grace@example.org" }, services => services.AddScoped<IPatronDirectory, Directory>());
        (await MailAsync()).ShouldContain("To: +447700900123");
    }

    [Theory]
    [InlineData("P-2")]
    [InlineData("P-3")]
    public async Task Where_the_directory_knows_no_address_the_answer_goes_back_to_where_the_question_came_from(string patron)
    {
        await RunProgramAsync(Inquiry() with { Patron = new PatronId(patron), ReplyTo = "grace@example.org" }, services => services.AddTransient<IPatronDirectory, Directory>());
        (await MailAsync()).ShouldContain("To: grace@example.org");
    }

    [Fact]
    public async Task Where_nobody_knows_how_to_reach_who_asked_staff_see_it()
    {
        var (saved, _) = await RunProgramAsync(Inquiry() with { Patron = Ada }, expectMail: false);
        saved.NeedsStaff.ShouldBeTrue();
        saved.LastReply!.Outcome.ShouldBe(ReplyOutcome.NoContact);
        saved.LastReply.Said!.Value.Reveal().ShouldContain("Every day from ten to four.");
        _folder.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_case_is_told_what_became_of_its_message()
    {
        var (_, found) = await RunProgramAsync(Inquiry() with { ReplyTo = "grace@example.org" });
        found.Events[^1].Kind.ShouldBe(CaseEventKind.DeliveryEnded);
        found.Events[^1].Delivery.ShouldBe(DeliveryState.Accepted);
    }

    private static Inquiry Inquiry() => new()
    {
        Id = new CaseId("C-1"),
        Channel = Channel.Email,
        Topic = "opening.hours",
        BranchId = new BranchId("main"),
        Language = "en",
        Text = "When is the café open?",
        ReceivedAt = TimeProvider.System.GetUtcNow(),
    };

    private async Task<(ServiceCase Saved, ServiceCase Found)> RunProgramAsync(Inquiry inquiry, Action<IServiceCollection>? more = null, bool expectMail = true)
    {
        string[] args = ["--environment", "Development"];   // scopes are validated there
        var outbox = _folder.Path;

        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddLibraryService()
            .AddHours("main", ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build())
            .AddPolicy(new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4) })
            .AddPickupFolder(outbox);
        more?.Invoke(builder.Services);
        using var host = builder.Build();
        var desk = host.Services.GetRequiredService<ServiceDesk>();
        var opened = desk.Receive(inquiry);
        var answered = desk.Reply(opened, new Answer("When is the café open?", "Every day from ten to four."));
        var saved = await host.Services.GetRequiredService<ICaseStore>().SaveAsync(answered);
        var running = host.RunAsync();

        var cases = host.Services.GetRequiredService<ICaseStore>();
        if (expectMail)
        {
            await Eventually.Is(() => _folder.Mails.Count == 1);
            await Eventually.Is(async () => (await cases.FindAsync(inquiry.Id, TestContext.Current.CancellationToken))!.Version == 2);
        }

        var found = await cases.FindAsync(inquiry.Id, TestContext.Current.CancellationToken);
        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await running;
        return (saved!, found!);
    }

    private async Task<string> MailAsync() => await File.ReadAllTextAsync(_folder.Mails.ShouldHaveSingleItem(), TestContext.Current.CancellationToken);

    private sealed class Directory : IPatronDirectory
    {
        public async ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct)
        {
            await Task.Yield();
            return $"{id}" switch
            {
                "P-1" => new PatronContact
                {
                    Id = id,
                    Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Sms("+447700900123")],
                    Preferences = ChannelPreference.Ordered(Channel.Sms, Channel.Email),
                },
                "P-2" => new PatronContact { Id = id },
                _ => null,
            };
        }
    }
}
