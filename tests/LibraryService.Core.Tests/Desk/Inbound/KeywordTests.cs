using LibraryService.Desk;
using LibraryService.Desk.Inbound;
using LibraryService.Privacy;
using LibraryService.Routing;
using static LibraryService.Tests.Desk.Counter;
using static LibraryService.Tests.Desk.Inbound.Inbox;

namespace LibraryService.Tests.Desk.Inbound;

public class KeywordTests
{
    private readonly Inbox _inbox = new(Known, Known with { Id = new PatronId("P-2"), Points = [ContactPoint.Sms("07700 900124")] });

    [Theory]
    [InlineData("STOP", InboundKind.Stop, "en")]
    [InlineData(" stop. ", InboundKind.Stop, "en")]
    [InlineData("Stop, please", InboundKind.Stop, "en")]
    [InlineData("STOP ALL", InboundKind.Stop, "en")]
    [InlineData("Opt-out", InboundKind.Stop, "en")]
    [InlineData("UNSUBSCRIBE", InboundKind.Stop, "en")]
    [InlineData("Cancel", InboundKind.Stop, "en")]
    [InlineData("END", InboundKind.Stop, "en")]
    [InlineData("quit", InboundKind.Stop, "en")]
    [InlineData("Alto", InboundKind.Stop, "es")]
    [InlineData("¡BAJA!", InboundKind.Stop, "es")]
    [InlineData("Parar por favor", InboundKind.Stop, "es")]
    [InlineData("START", InboundKind.Start, "en")]
    [InlineData("Unstop", InboundKind.Start, "en")]
    [InlineData("ALTA", InboundKind.Start, "es")]
    [InlineData("HELP", InboundKind.Help, "en")]
    [InlineData("info", InboundKind.Help, "en")]
    [InlineData("Ayuda", InboundKind.Help, "es")]
    public async Task Is_obeyed_and_confirmed_with_one_message(string text, InboundKind kind, string language)
    {
        var outcome = await _inbox.TakeAsync(Sms(text));
        (outcome.Kind, outcome.Case).ShouldBe((kind, null));
        var entry = (await _inbox.WaitingAsync()).ShouldHaveSingleItem();
        (entry.Message, entry.Current.To.Channel, entry.Current.To.Address, entry.Current.Language)
            .ShouldBe((new MessageName(kind == InboundKind.Stop ? "SmsStopConfirmed" : "SmsHelp"), Channel.Sms, AdasPhone, language));
        entry.Current.Text.ShouldContain("START");
        (await _inbox.OfAdaAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Stop by at five?")]
    [InlineData("Please stop sending me these, my name is Bob")]
    [InlineData("Can you help me")]
    [InlineData("Please help")]
    [InlineData("Yes")]
    [InlineData("STOP?")]
    [InlineData("Please cancel my hold")]
    [InlineData("...")]
    public async Task A_word_in_a_sentence_is_none_and_a_person_reads_it(string text) => (await _inbox.TakeAsync(Sms(text))).Kind.ShouldBe(InboundKind.NewCase);

    [Fact]
    public async Task Only_a_text_message_is_one() => (await _inbox.TakeAsync(Mail("STOP"))).Kind.ShouldBe(InboundKind.NewCase);

    [Fact]
    public async Task A_stop_ends_the_channel_at_that_address_for_everybody_who_has_it_and_start_opens_it_again()
    {
        _inbox.Patrons[1] = _inbox.Patrons[1] with { Points = [ContactPoint.Sms("0044 7700 900123")] };
        await _inbox.TakeAsync(Sms("STOP"));
        _inbox.Patrons.SelectMany(patron => patron.Points.Where(point => point.Channel == Channel.Sms)).ShouldAllBe(point => point.Health.IsStopped);
        _inbox.Patrons[0].Points[0].Health.IsStopped.ShouldBeFalse();
        _inbox.Objections.IsStopped(Channel.Sms, AdasPhone).ShouldBeTrue();
        _inbox.Patrons[0].Consents.StateAt(MessagePurpose.Outreach, Channel.Sms, Ten).ShouldBe(ConsentState.Withdrawn);

        await _inbox.TakeAsync(Sms("START", "SM2") with { ReceivedAt = Ten.AddSeconds(-1) });
        _inbox.Patrons.SelectMany(patron => patron.Points).ShouldAllBe(point => !point.Health.IsStopped);
        _inbox.Objections.IsStopped(Channel.Sms, AdasPhone).ShouldBeFalse();
        _inbox.Patrons[0].Consents.StateAt(MessagePurpose.Outreach, Channel.Sms, Ten).ShouldBe(ConsentState.Withdrawn);
    }

    [Fact]
    public async Task A_stop_that_comes_late_does_not_undo_a_later_start()
    {
        await _inbox.TakeAsync(Sms("START", "SM2") with { ReceivedAt = Ten.AddSeconds(-1) });
        await _inbox.TakeAsync(Sms("STOP") with { ReceivedAt = Ten.AddMinutes(-5) });
        _inbox.Patrons[0].Points[1].Health.IsStopped.ShouldBeFalse();
    }

    [Fact]
    public async Task A_stop_that_the_carrier_sends_again_with_a_later_time_does_not_undo_a_start_since()
    {
        await _inbox.TakeAsync(Sms("STOP") with { ReceivedAt = Ten.AddMinutes(-5) });
        await _inbox.TakeAsync(Sms("START", "SM2") with { ReceivedAt = Ten.AddMinutes(-4) });
        (await _inbox.TakeAsync(Sms("STOP") with { ReceivedAt = Ten.AddMinutes(-1) })).Kind.ShouldBe(InboundKind.Repeated);
        _inbox.Patrons[0].Points[1].Health.IsStopped.ShouldBeFalse();
    }

    [Fact]
    public async Task What_the_carrier_has_answered_is_obeyed_without_another_word()
    {
        await _inbox.TakeAsync(Sms("STOP") with { CarrierReplied = true });
        (await _inbox.WaitingAsync()).ShouldBeEmpty();
        _inbox.Patrons[0].Points[1].Health.IsStopped.ShouldBeTrue();
    }

    [Theory]
    [InlineData("STOP", "START", false)]
    [InlineData("START", "STOP", true)]
    public async Task What_the_carrier_has_answered_and_sends_again_with_a_later_time_undoes_nothing_since(string first, string since, bool isStopped)
    {
        var answered = Sms(first) with { CarrierReplied = true };
        await _inbox.TakeAsync(answered with { ReceivedAt = Ten.AddMinutes(-5) });
        await _inbox.TakeAsync(Sms(since, "SM2") with { ReceivedAt = Ten.AddMinutes(-4), CarrierReplied = true });
        (await _inbox.TakeAsync(answered with { ReceivedAt = Ten.AddMinutes(-1) })).Kind.ShouldBe(InboundKind.Repeated);
        _inbox.Patrons[0].Points[1].Health.IsStopped.ShouldBe(isStopped);
        (await _inbox.WaitingAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stop_that_nobody_keeps_is_an_error_and_is_not_confirmed()
    {
        var deaf = new InboundDesk(new Intake(_inbox.Service), _inbox.Cases, _inbox.Outbox, new Deaf(), Tokens);
        await Should.ThrowAsync<NotSupportedException>(() => deaf.TakeAsync(Sms("STOP"), ct: TestContext.Current.CancellationToken));
        (await _inbox.WaitingAsync()).ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_number_there_is_nothing_to_end() =>
        new Intake(NewDesk()).Take(Sms("STOP") with { From = null }, InboundFacts.None).ShouldSatisfyAllConditions(
            outcome => outcome.Kind.ShouldBe(InboundKind.NewCase),
            outcome => outcome.Outbox.ShouldBeEmpty());

    private sealed class Deaf : IPatronDirectory
    {
        public ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct) => new((PatronContact?)null);
    }
}
