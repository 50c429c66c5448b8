using LibraryService.Desk;
using LibraryService.Desk.Inbound;
using LibraryService.Routing;
using LibraryService.Sla;
using static LibraryService.Tests.Desk.Counter;
using static LibraryService.Tests.Desk.Inbound.Inbox;

namespace LibraryService.Tests.Desk.Inbound;

public class InboundLawTests
{
    private const int Histories = 150;
    private static readonly string[] Texts = ["Thank you!", "And on Sunday?", "Gracias", "Yes please", "Thanks, but when?", "STOP", "HELP", "The blue one", ""];

    [Fact]
    public async Task Messages_to_open_cases_give_the_same_cases_in_any_order_and_however_often()
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            var random = new Random(seed);
            var messages = Messages(random, withStrangers: false);
            InboundMessage[] shuffled = [.. messages, .. messages.Where(_ => random.Next(2) == 0)];
            random.Shuffle(shuffled);
            var (inOrder, inAnother) = (await CasesAfterAsync(messages), await CasesAfterAsync(shuffled));
            inOrder.Count.ShouldBe(2);
            inOrder.Zip(inAnother).ShouldAllBe(pair => Same(pair.First, pair.Second), $"seed {seed}");
        }
    }

    [Fact]
    public async Task Each_message_of_a_person_is_kept_once_in_one_case_whatever_the_order()
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            var random = new Random(seed);
            var messages = Messages(random, withStrangers: true);
            InboundMessage[] sent = [.. messages, .. messages];
            random.Shuffle(sent);
            var inbox = await StartAsync();
            var cases = new Dictionary<CaseId, ServiceCase>();
            foreach (var message in sent)
            {
                if (await inbox.TakeAsync(message) is { ChangesCase: true, Case: { } @case })
                {
                    cases[@case.Id] = @case;
                }
            }

            var kept = cases.Values.SelectMany(@case => @case.Events).Select(happened => happened.Key).Where(key => key.StartsWith("in/", StringComparison.Ordinal));
            var persons = messages.Where(message => !(message.Channel == Channel.Sms && message.Text is "STOP" or "HELP") && !AutomaticMail.Is(message));
            kept.Order(StringComparer.Ordinal).ShouldBe(persons.Select(CaseNames.KeyOf).Order(StringComparer.Ordinal), $"seed {seed}");
        }
    }

    [Fact]
    public async Task No_message_by_its_address_alone_reaches_the_case_of_another_patron()
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            var inbox = await StartAsync();
            foreach (var message in Messages(new Random(seed), withStrangers: true).Where(message => message.ReplyToken is null))
            {
                if ((await inbox.TakeAsync(message)).Case?.Inquiry.Patron is { } owner)
                {
                    inbox.Patrons.Where(patron => patron.Points.Any(point => point.IsSamePlace(message.Channel, message.From!))).ShouldHaveSingleItem().Id.ShouldBe(owner, $"seed {seed}");
                }
            }
        }
    }

    private static InboundMessage[] Messages(Random random, bool withStrangers) =>
    [
        .. Enumerable.Range(0, random.Next(2, 9)).Select(i =>
        {
            var byMail = random.Next(2) == 0;
            var plain = (byMail ? Mail(Texts[random.Next(Texts.Length)], $"<{i}@x>") : Sms(Texts[random.Next(Texts.Length)], $"SM{i}")) with { ReceivedAt = Ten.AddMinutes(-random.Next(1, 350)) };
            var stranger = withStrangers && random.Next(3) == 0;
            return plain with
            {
                From = stranger ? (byMail ? $"stranger{random.Next(2)}@example.net" : $"+4477009005{random.Next(2)}0") : plain.From,
                ReplyToken = random.Next(4) == 0 ? Tokens.For(new CaseId($"C-{random.Next(1, 3)}")) : null,
                Subject = byMail && random.Next(6) == 0 ? "Out of office" : plain.Subject,
            };
        }),
    ];

    // Two open cases, one of which waits for the patron; one number that two others share, and two that nobody has.
    private static async Task<Inbox> StartAsync()
    {
        var shared = ContactPoint.Sms("+447700900500");
        var inbox = new Inbox(Ten.AddHours(-6), Known, Known with { Id = new PatronId("P-2"), Points = [shared] }, Known with { Id = new PatronId("P-3"), Points = [shared] });
        var first = inbox.Service.Receive(Inquiry("C-1") with { ReceivedAt = Ten.AddHours(-10) });
        var second = inbox.Service.Receive(Inquiry("C-2") with { ReceivedAt = Ten.AddHours(-11) });
        await inbox.SaveAsync(inbox.Service.Wait(first, PauseState.WaitingOnPatron));
        await inbox.SaveAsync(inbox.Service.Reply(second, Cafe, Known));
        inbox.Time.Advance(TimeSpan.FromHours(6));
        return inbox;
    }

    private static async Task<IReadOnlyList<ServiceCase>> CasesAfterAsync(IEnumerable<InboundMessage> messages)
    {
        var inbox = await StartAsync();
        foreach (var message in messages)
        {
            await inbox.TakeAsync(message);
        }

        return await inbox.OfAdaAsync();
    }

    private static bool Same(ServiceCase one, ServiceCase other) =>
        one.Equals(other) && (one.State, one.AwaitsReply, one.NeedsStaff) == (other.State, other.AwaitsReply, other.NeedsStaff) && one.SlaEvents.SequenceEqual(other.SlaEvents);
}
