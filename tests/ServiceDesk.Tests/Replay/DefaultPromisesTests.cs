using LibraryService.Samples.Desk.Promises;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Tests.Replay;

public class DefaultPromisesTests
{
    [Theory]
    [InlineData(Channel.Chat, null, "90 open seconds", null, null)]
    [InlineData(Channel.Voice, null, "1 working day", null, "3 working days")]
    [InlineData(Channel.Sms, null, "30 open minutes", null, "1 working day")]
    [InlineData(Channel.Social, null, "4 open hours", null, "2 working days")]
    [InlineData(Channel.Email, null, "1 working day", null, "3 working days")]
    [InlineData(Channel.Letter, null, "5 working days", null, "10 working days")]
    [InlineData(Channel.Web, "feedback", "5 working days", null, "10 working days")]
    [InlineData(Channel.Email, "research", "1 working day", "5 working days", "10 working days")]
    [InlineData(Channel.Chat, "account", "1 working day", null, "3 working days")]
    [InlineData(Channel.Sms, "hold.ready", "30 open minutes", null, null)]
    [InlineData(Channel.Sms, "hold.lost", "1 working day", "5 working days", "10 working days")]
    [InlineData(Channel.Web, "suggestion", "1 working day", "5 working days", "10 working days")]
    [InlineData(Channel.Email, "ill", "2 working days", "5 working days", null)]
    [InlineData(Channel.Letter, "complaint", "1 working day", "5 working days", "10 working days")]
    [InlineData(Channel.Letter, "reconsideration", "2 working days", "10 working days", "30 working days")]
    [InlineData(Channel.Email, "data-rights", "1 working day", null, "28 elapsed days")]
    public void Each_row_of_the_default_promises_is_kept_as_written(Channel channel, string? topic, string first, string? update, string? resolve)
    {
        var policy = DefaultPromises.Read().For(channel, Priority.Normal, topic is null ? default : new Topic(topic), new BranchId("main"))!;
        policy.FirstResponse.ToString().ShouldBe(first);
        policy.Update?.ToString().ShouldBe(update);
        policy.Resolution?.ToString().ShouldBe(resolve);
    }

    [Fact]
    public void Nothing_is_promised_in_person() =>
        DefaultPromises.Read().For(Channel.InPerson, Priority.Normal, default, new BranchId("main")).ShouldBeNull();

    [Fact]
    public void Each_promise_warns_at_four_fifths_and_tells_its_breach() =>
        DefaultPromises.Read().Policies.ShouldAllBe(policy =>
            policy.Steps.Count == 2 && policy.Steps[0].Share == 0.8 && policy.Steps[1].Kind == SlaStepKind.Breach);
}
