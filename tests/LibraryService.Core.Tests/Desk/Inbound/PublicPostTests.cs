using LibraryService.Desk;
using LibraryService.Desk.Inbound;
using static LibraryService.Tests.Desk.Counter;
using static LibraryService.Tests.Desk.Inbound.Inbox;

namespace LibraryService.Tests.Desk.Inbound;

public class PublicPostTests
{
    private static readonly InboundMessage Post = new()
    {
        Key = "post-1",
        Channel = Channel.Social,
        From = "net:canary-author",
        PublicReplyTo = "net:post-1",
        Text = "My canary book is not there!",
        ReceivedAt = Ten.AddMinutes(-1),
    };

    [Fact]
    public async Task It_is_answered_in_public_without_personal_data()
    {
        var inbox = new Inbox();
        var opened = (await inbox.TakeAsync(Post)).Case!;
        var reply = (await inbox.WaitingAsync()).ShouldHaveSingleItem().Current;
        (reply.To.Channel, reply.To.Address).ShouldBe((Channel.Social, "net:post-1"));
        reply.Text.ShouldContain("privately");
        reply.Text.ShouldNotContain("canary");
        reply.Text.ShouldNotContain($"{opened.Id}");
        opened.AwaitsReply.ShouldBeTrue();
    }

    [Fact]
    public async Task The_answer_itself_goes_where_only_its_author_reads_it()
    {
        var inbox = new Inbox();
        var opened = (await inbox.TakeAsync(Post)).Case!;
        var to = inbox.Service.Reply(opened, Cafe).Outbox.ShouldHaveSingleItem().Current.To;
        (to.Channel, to.Address).ShouldBe((Channel.Chat, "net:canary-author"));
    }

    [Fact]
    public async Task What_its_author_then_writes_privately_belongs_to_the_same_case()
    {
        var inbox = new Inbox();
        var opened = (await inbox.TakeAsync(Post)).Case!;
        var outcome = await inbox.TakeAsync(Post with { Key = "dm-1", Channel = Channel.Chat, PublicReplyTo = null, Text = "My card is 118." });
        (outcome.Kind, outcome.Case!.Id).ShouldBe((InboundKind.OnCase, opened.Id));
        (await inbox.WaitingAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_post_of_a_patron_with_an_open_case_is_answered_in_public_once()
    {
        var inbox = new Inbox(Known);
        var open = await inbox.OpenAsync();
        (await inbox.TakeAsync(Post with { From = "net:ada" })).Case!.Id.ShouldBe(open.Id);
        await inbox.TakeAsync(Post with { From = "net:ada", Key = "post-2", Text = "Still nothing!" });
        (await inbox.WaitingAsync()).ShouldHaveSingleItem().Current.To.Channel.ShouldBe(Channel.Social);
    }

    [Fact]
    public void Without_a_promise_no_time_is_named_in_public()
    {
        var outcome = new Intake(new ServiceDesk(time: new Inbox().Time)).Take(Post, InboundFacts.None);
        (outcome.Kind, outcome.Case!.AwaitsReply).ShouldBe((InboundKind.NewCase, true));
        outcome.Case.Outbox.ShouldHaveSingleItem().Current.Text.ShouldBe("Thank you for your message. We have it, and we will answer you privately as soon as we can. Your library");
    }

    [Fact]
    public void Without_a_promise_there_is_nothing_to_tell_in_private()
    {
        var mail = Post with { Channel = Channel.Email, From = "ada@example.org", PublicReplyTo = null };
        new Intake(new ServiceDesk(time: new Inbox().Time)).Take(mail, InboundFacts.None).Case!.Outbox.ShouldBeEmpty();
    }
}
