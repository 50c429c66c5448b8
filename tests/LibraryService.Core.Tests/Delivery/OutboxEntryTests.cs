using LibraryService.Delivery;
using LibraryService.Routing;
using static LibraryService.Tests.Delivery.Messages;

namespace LibraryService.Tests.Delivery;

public class OutboxEntryTests
{
    private static readonly DeliveryPolicy Policy = new();

    [Fact]
    public void Waits_for_its_first_step() => Entry("a", Channel.Email).DueAt.ShouldBe(Noon);

    [Fact]
    public void Is_claimed_when_it_is_due() => Entry("a", Channel.Email).Claimed().State.ShouldBe(DeliveryState.Sending);

    [Fact]
    public void Is_not_claimed_before_it_is_due() =>
        Should.Throw<InvalidOperationException>(() => Entry("a", Channel.Email).Claimed("one", Noon.AddTicks(-1), TimeSpan.FromMinutes(1)));

    [Fact]
    public void Is_not_claimed_while_another_holds_it() => Entry("a", Channel.Email).Claimed().IsClaimable(Noon.AddMinutes(1)).ShouldBeFalse();

    [Fact]
    public void Is_claimed_again_once_a_claim_has_run_out() => Entry("a", Channel.Email).Claimed().IsClaimable(Noon.AddMinutes(2)).ShouldBeTrue();

    [Fact]
    public void Marks_the_message_when_a_worker_was_not_heard_of_again() =>
        Entry("a", Channel.Email).Claimed().Claimed("two", Noon.AddMinutes(2), TimeSpan.FromMinutes(2)).Current.MayRepeat.ShouldBeTrue();

    [Theory]
    [InlineData(DeliveryOutcomeKind.Delivered, DeliveryState.Delivered)]
    [InlineData(DeliveryOutcomeKind.Complaint, DeliveryState.Delivered)]
    [InlineData(DeliveryOutcomeKind.Accepted, DeliveryState.Accepted)]
    [InlineData(DeliveryOutcomeKind.SoftBounce, DeliveryState.Waiting)]
    [InlineData(DeliveryOutcomeKind.Unknown, DeliveryState.Waiting)]
    [InlineData(DeliveryOutcomeKind.HardBounce, DeliveryState.Failed)]
    [InlineData(DeliveryOutcomeKind.Refused, DeliveryState.Failed)]
    [InlineData(DeliveryOutcomeKind.Stopped, DeliveryState.Failed)]
    public void Ends_or_goes_on_by_what_became_of_the_attempt(DeliveryOutcomeKind kind, DeliveryState state) =>
        Entry("a", Channel.Email).Claimed().Recorded(kind).State.ShouldBe(state);

    [Theory]
    [InlineData(DeliveryOutcomeKind.HardBounce)]
    [InlineData(DeliveryOutcomeKind.Refused)]
    [InlineData(DeliveryOutcomeKind.Stopped)]
    public void Takes_the_next_step_at_once_when_this_one_failed_for_good(DeliveryOutcomeKind kind)
    {
        var next = Entry("a", Channel.Email, Channel.Letter).Claimed().Recorded(kind);
        (next.Step, next.State, next.DueAt, next.Current.To.Channel).ShouldBe((1, DeliveryState.Waiting, Noon, Channel.Letter));
    }

    [Fact]
    public void Takes_the_next_step_no_earlier_than_its_plan_allows()
    {
        var entry = new OutboxEntry(
            "a",
            new DeliveryStep(Message("a.1"), Noon, Noon.AddDays(1)),
            new DeliveryStep(Message("a.2", Channel.Letter), Noon.AddHours(20), Noon.AddDays(9)));
        entry.Claimed().Recorded(DeliveryOutcomeKind.HardBounce).DueAt.ShouldBe(Noon.AddHours(20));
    }

    [Fact]
    public void Says_that_the_plan_is_at_its_end() => Entry("a", Channel.Email).Claimed().Recorded(DeliveryOutcomeKind.HardBounce).Reason.ShouldBe(DeliveryReason.EndOfPlan);

    [Fact]
    public void Tries_again_when_the_carrier_asked_for_it() =>
        Entry("a", Channel.Email).Claimed().Recorded(Outcome(DeliveryOutcomeKind.SoftBounce, TimeSpan.FromHours(3)), Noon, Policy).DueAt.ShouldBe(Noon.AddHours(3));

    [Fact]
    public void Takes_the_next_step_rather_than_try_again_after_its_time() =>
        Entry("a", Channel.Email, Channel.Sms).Claimed().Recorded(Outcome(DeliveryOutcomeKind.SoftBounce, TimeSpan.FromDays(2)), Noon, Policy).Step.ShouldBe(1);

    [Fact]
    public void Takes_the_next_step_after_as_many_attempts_as_the_policy_allows()
    {
        var entry = Entry("a", Channel.Email, Channel.Sms);
        while (entry.Step == 0)
        {
            entry = entry.Claimed().Recorded(DeliveryOutcomeKind.SoftBounce, entry.DueAt);
        }

        entry.Attempts.Count.ShouldBe(Policy.MaxAttempts);
    }

    [Fact]
    public void Sends_the_same_bytes_each_time()
    {
        var first = Entry("a", Channel.Email).Claimed();
        var second = first.Recorded(DeliveryOutcomeKind.Unknown).Claimed();
        second.Current.Hash.ToArray().ShouldBe(first.Current.Hash.ToArray());
    }

    [Fact]
    public void Is_rendered_anew_before_the_first_attempt() =>
        Entry("a", Channel.Email).Claimed().Checked(DeliveryCheck.RenderAnew(New()), Noon).Current.Text.ShouldBe("It moved.");

    [Fact]
    public void Is_not_rendered_anew_after_an_attempt() =>
        Entry("a", Channel.Email).Claimed().Recorded(DeliveryOutcomeKind.Unknown).Claimed().Checked(DeliveryCheck.RenderAnew(New()), Noon.AddHours(1))
            .Current.Text.ShouldBe("Your item is ready.");

    [Fact]
    public void Is_not_rendered_anew_when_a_lost_worker_may_have_sent_it() =>
        Entry("a", Channel.Email).Claimed().Claimed("two", Noon.AddMinutes(2), TimeSpan.FromMinutes(2))
            .Checked(DeliveryCheck.RenderAnew(New()), Noon.AddMinutes(2)).Current.Text.ShouldBe("Your item is ready.");

    [Fact]
    public void Is_superseded_by_its_correction_after_an_attempt() =>
        Entry("a", Channel.Email).Claimed().Recorded(DeliveryOutcomeKind.Unknown).Claimed().Checked(DeliveryCheck.RenderAnew(New()), Noon.AddHours(1))
            .ToString().ShouldBe("a: Dropped, Superseded");

    [Fact]
    public void A_correction_has_keys_of_its_own_and_always_the_same()
    {
        var correction = Entry("a", Channel.Email).Correction(New());
        (correction.Key, correction.Current.Key, correction.Current.Text).ShouldBe(("a.correction", "a.correction.1", "It moved."));
        correction.Correction(New()).Key.ShouldBe("a.correction.correction");
    }

    [Fact]
    public void Waits_when_the_facts_say_so() =>
        Entry("a", Channel.Email).Claimed().Checked(DeliveryCheck.Wait(Noon.AddHours(8)), Noon).DueAt.ShouldBe(Noon.AddHours(8));

    [Fact]
    public void Is_dropped_when_the_facts_say_so() =>
        Entry("a", Channel.Email).Claimed().Checked(DeliveryCheck.Drop(DeliveryReason.ConsentWithdrawn), Noon).ToString().ShouldBe("a: Dropped, ConsentWithdrawn");

    [Fact]
    public void What_is_shown_only_is_dropped_before_it_was_tried()
    {
        var shown = Entry("a", Channel.Email).Claimed().Checked(DeliveryCheck.Drop(DeliveryReason.Shadow), Noon);
        (shown.State, shown.Reason, shown.MayHaveLeft).ShouldBe((DeliveryState.Dropped, DeliveryReason.Shadow, false));
    }

    [Fact]
    public void Takes_the_next_step_when_its_time_is_over() =>
        Entry("a", Channel.Email, Channel.Sms).Claimed("one", Noon.AddDays(1), TimeSpan.FromMinutes(2)).Checked(DeliveryCheck.Send, Noon.AddDays(1)).Step.ShouldBe(1);

    [Fact]
    public void Fails_where_it_is_seen_when_the_time_of_its_last_step_is_over() =>
        Entry("a", Channel.Email).Claimed("one", Noon.AddDays(1), TimeSpan.FromMinutes(2)).Checked(DeliveryCheck.Send, Noon.AddDays(1)).ToString().ShouldBe("a: Failed, TooLate");

    [Fact]
    public void Goes_on_to_the_letter_when_an_accepted_mail_bounces_later() =>
        Entry("a", Channel.Email, Channel.Letter).Claimed().Recorded(DeliveryOutcomeKind.Accepted)
            .Receipt("a.1", Outcome(DeliveryOutcomeKind.HardBounce), Noon.AddHours(1), Policy).Current.To.Channel.ShouldBe(Channel.Letter);

    [Fact]
    public void Goes_on_to_the_letter_when_word_that_the_mail_bounced_is_here_before_word_that_it_was_accepted()
    {
        var told = Entry("a", Channel.Email, Channel.Letter).Claimed().Receipt("a.1", Outcome(DeliveryOutcomeKind.HardBounce), Noon, Policy);
        (told.State, told.Step).ShouldBe((DeliveryState.Waiting, 1));
        told.Receipt("a.1", Outcome(DeliveryOutcomeKind.Accepted), Noon, Policy).ShouldBeSameAs(told);
    }

    [Fact]
    public void Goes_on_to_the_letter_when_a_mail_of_which_nobody_knew_has_bounced() =>
        Entry("a", Channel.Email, Channel.Letter).Claimed().Recorded(DeliveryOutcomeKind.Unknown)
            .Receipt("a.1", Outcome(DeliveryOutcomeKind.HardBounce), Noon.AddMinutes(1), Policy).Current.To.Channel.ShouldBe(Channel.Letter);

    [Theory]
    [InlineData(DeliveryOutcomeKind.SoftBounce)]
    [InlineData(DeliveryOutcomeKind.Accepted)]
    public void Leaves_to_its_worker_what_is_being_sent_and_did_not_fail_for_good(DeliveryOutcomeKind kind)
    {
        var sending = Entry("a", Channel.Email, Channel.Letter).Claimed();
        sending.Receipt("a.1", Outcome(kind), Noon, Policy).ShouldBeSameAs(sending);
    }

    [Fact]
    public void Sends_no_letter_when_the_mail_turns_out_to_have_arrived() =>
        Entry("a", Channel.Email, Channel.Letter).Claimed().Recorded(DeliveryOutcomeKind.HardBounce)
            .Receipt("a.1", Outcome(DeliveryOutcomeKind.Delivered), Noon.AddHours(1), Policy).State.ShouldBe(DeliveryState.Delivered);

    [Fact]
    public void Takes_a_receipt_once()
    {
        var delivered = Entry("a", Channel.Email).Claimed().Recorded(DeliveryOutcomeKind.Accepted).Receipt("a.1", Outcome(DeliveryOutcomeKind.Delivered), Noon, Policy);
        delivered.Receipt("a.1", Outcome(DeliveryOutcomeKind.Delivered), Noon, Policy).ShouldBeSameAs(delivered);
    }

    [Fact]
    public void Knows_nothing_of_a_receipt_for_another_message()
    {
        var entry = Entry("a", Channel.Email);
        entry.Receipt("b.1", Outcome(DeliveryOutcomeKind.Delivered), Noon, Policy).ShouldBeSameAs(entry);
    }

    [Fact]
    public void Waits_for_a_person_until_it_is_released() =>
        Entry("a", Channel.Email).Held(DeliveryReason.SecondReader).Released(Noon).IsClaimable(Noon).ShouldBeTrue();

    [Fact]
    public void Needs_a_step() => Should.Throw<ArgumentException>(() => new OutboxEntry("a"));

    [Fact]
    public void Needs_a_key_for_each_step() => Should.Throw<ArgumentException>(() => new OutboxEntry(
        "a", new DeliveryStep(Message("a.1"), Noon, Noon.AddDays(1)), new DeliveryStep(Message("a.1"), Noon, Noon.AddDays(1))));

    [Fact]
    public void Shows_no_address() => $"{Entry("a", Channel.Email)} {Entry("a", Channel.Email).Current}".ShouldNotContain("ada");

    [Fact]
    public void Comes_from_a_broadcast_as_one_entry_for_each_step()
    {
        var plan = Plan(ChannelPreference.All(Channel.Email, Channel.Sms));
        OutboxEntry.From(plan, "a", Render).Select(entry => entry.Key).ShouldBe(["a.1", "a.2"]);
    }

    [Fact]
    public void Comes_from_an_order_as_one_entry_with_its_steps()
    {
        var plan = Plan(ChannelPreference.Ordered(Channel.Sms, Channel.Email));
        OutboxEntry.From(plan, "a", Render).ShouldHaveSingleItem().Steps.Select(step => step.Message.To.Channel).ShouldBe([Channel.Sms, Channel.Email]);
    }

    [Fact]
    public void Does_not_come_from_a_plan_that_sends_nothing() =>
        OutboxEntry.From(Plan(ChannelPreference.None), "a", Render).ShouldBeEmpty();

    private static DeliveryStep New() => new(Message("a.1", text: "It moved."), Noon, Noon.AddDays(1));

    private static ContactPlan Plan(ChannelPreference preference) => new ContactRouter(new ContactPolicy()).Plan(new ContactRequest
    {
        Patron = new PatronContact
        {
            Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Sms("+447700900123")],
            Preferences = new ChannelPreferences(preference),
        },
        Purpose = MessagePurpose.Service,
        At = Noon,
    });

    private static OutboundMessage Render(ContactStep step, string key) => new() { Key = key, To = step.Point, Text = "Hello", Language = "en" };
}
