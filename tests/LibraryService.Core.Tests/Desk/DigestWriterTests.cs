using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Templates;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class DigestWriterTests
{
    private static readonly ContactPoint Mail = ContactPoint.Email("ada@example.org");
    private static readonly ContactPoint Home = ContactPoint.Letter("Ada Lovelace\n12 High Street\nMillbrook");
    private static readonly DigestWriter Writer = new(MessageCatalogue.BuiltIn.With(new MessageSettings { Frame = new MessageFrame { Library = "Millbrook Library" } }));

    [Fact]
    public async Task One_mail_says_what_several_would_have_said()
    {
        var one = (await GatherAsync(Entry("a", Mail), Entry("b", Mail))).ShouldHaveSingleItem().Message;
        one.Subject.ShouldBe("2 messages from Millbrook Library");
        one.Text.ShouldContain("Subject of a\n\nHello,\n\nThis is a.");
        one.Text.ShouldContain("Subject of b\n\nHello,\n\nThis is b.");
        one.Html.ShouldNotBeNull().ShouldContain("This is b.");
    }

    [Fact]
    public async Task The_one_has_a_key_of_its_own() => (await GatherAsync(Entry("a", Mail), Entry("b", Mail)))[0].Message.Key.ShouldBe("a.1.digest");

    [Fact]
    public async Task An_answer_to_several_cases_goes_back_to_none_of_them() => (await GatherAsync(Entry("a", Mail), Entry("b", Mail)))[0].Message.Headers.Keys.ShouldBe(["List-Unsubscribe"]);

    [Fact]
    public async Task A_letter_keeps_the_address_that_it_goes_to() => (await GatherAsync(Entry("a", Home), Entry("b", Home)))[0].Message.Html.ShouldNotBeNull().ShouldContain("12 High Street");

    [Fact]
    public async Task Every_step_of_the_way_is_gathered() => (await GatherAsync(Entry("a", Mail, Home), Entry("b", Mail, Home))).Count.ShouldBe(2);

    [Fact]
    public async Task The_one_may_leave_as_long_as_any_of_them_may()
    {
        var early = Entry("b", Mail);
        early = new OutboxEntry("b", early.Steps[0] with { GiveUpAt = Ten.AddHours(3) });
        var late = Entry("a", Mail);
        (await GatherAsync(late, early))[0].GiveUpAt.ShouldBe(late.Steps[0].GiveUpAt);
    }

    [Fact]
    public async Task What_goes_different_ways_is_not_gathered() => (await GatherAsync(Entry("a", Mail), Entry("b", Mail, Home))).ShouldBeEmpty();

    [Fact]
    public async Task What_goes_to_different_addresses_is_not_gathered() => (await GatherAsync(Entry("a", Mail), Entry("b", ContactPoint.Email("ada@work.example")))).ShouldBeEmpty();

    [Fact]
    public async Task What_is_read_in_different_languages_is_not_gathered()
    {
        var spanish = Entry("b", Mail).Steps[0];
        (await GatherAsync(Entry("a", Mail), new OutboxEntry("b", spanish with { Message = spanish.Message with { Language = "es" } }))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_spoken_is_not_gathered() => (await GatherAsync(Entry("a", Phone), Entry("b", Phone))).ShouldBeEmpty();

    [Fact]
    public async Task A_text_message_says_what_each_is_about() =>
        (await GatherAsync(Entry("a", Mail, Mobile), Entry("b", Mail, Mobile)))[1].Message.Text.ShouldBe("Millbrook Library: 2 messages for you: Subject of a and Subject of b. To hear all of it, please ask us.");

    [Fact]
    public async Task What_is_too_much_for_one_message_is_not_gathered() => (await GatherAsync([.. Enumerable.Range(0, 51).Select(n => Entry($"k{n}", Mail))])).ShouldBeEmpty();

    [Fact]
    public async Task A_message_that_stands_alone_stays_as_it_is() => (await GatherAsync(Entry("a", Mail))).ShouldBeEmpty();

    [Fact]
    public async Task What_was_written_is_text_and_not_a_template()
    {
        var odd = Entry("b", Mail).Steps[0];
        odd = odd with { Message = odd.Message with { Text = "{{ library }} <b>", Subject = "{% if %}" } };
        var one = (await GatherAsync(Entry("a", Mail), new OutboxEntry("b", odd)))[0].Message;
        one.Text.ShouldContain("{{ library }} <b>");
        one.Html!.ShouldContain("{{ library }} &lt;b&gt;");
    }

    [Fact]
    public async Task A_patron_who_wants_everything_together_gets_one_mail()
    {
        var contact = Ada with { Digest = new ContactDigest(new TimeOnly(16, 0)) };
        var desk = NewDesk();
        var outbox = new InMemoryOutboxStore();
        var cases = new InMemoryCaseStore(outbox);
        foreach (var id in (string[])["C-1", "C-2"])
        {
            await ((ICaseStore)cases).SaveAsync(desk.Reply(desk.Receive(Inquiry() with { Id = new CaseId(id) }), Cafe, contact), Ct);
        }

        var mail = new RecordingGateway(Channel.Email);
        var time = new ManualTime(Ten.AddDays(1));
        await new DeliveryWorker(outbox, [mail], time: time, questions: new DeliveryQuestions { Gather = Writer.GatherAsync }).RunOnceAsync(Ct);
        mail.Given.ShouldHaveSingleItem().Subject.ShouldBe("2 messages from Millbrook Library");
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static ContactPoint Mobile => ContactPoint.Sms("+447700900123");

    private static ContactPoint Phone => ContactPoint.Voice("+441632960983");

    private static async Task<IReadOnlyList<DeliveryStep>> GatherAsync(params OutboxEntry[] entries) => await Writer.GatherAsync(entries, Ct);

    private static OutboxEntry Entry(string key, params ContactPoint[] points) => new(key, [.. points.Select((point, number) => new DeliveryStep(
        new OutboundMessage
        {
            Key = $"{key}.{number + 1}",
            To = point,
            Subject = $"Subject of {key}",
            Text = $"Hello,\n\nThis is {key}.",
            Language = "en",
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Reply-To"] = $"{key}@library.example", ["List-Unsubscribe"] = "<https://library.example/stop/1>" },
        },
        Ten,
        Ten.AddDays(1)))]);
}
