using LibraryService.Privacy;

namespace LibraryService.Tests.Privacy;

public class ConsentHistoryTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, ConsentRecord[], ConsentState> Histories => new()
    {
        { "nothing", [], ConsentState.None },
        { "given", [Given(-2)], ConsentState.Given },
        { "given at this instant", [Given(0)], ConsentState.Given },
        { "given later", [Given(1)], ConsentState.None },
        { "expired", [Given(-2, days: 2)], ConsentState.Expired },
        { "given anew after it expired", [Given(-5, days: 2), Given(-1)], ConsentState.Given },
        { "withdrawn", [Given(-2), Withdrawn(-1)], ConsentState.Withdrawn },
        { "withdrawn and given again", [Withdrawn(-2), Given(-1)], ConsentState.Given },
        { "given and withdrawn at once", [Given(-1), Withdrawn(-1)], ConsentState.Withdrawn },
        { "objected", [Objected(-1), Given(-2)], ConsentState.Objected },
        { "objected, then withdrawn", [Objected(-2), Withdrawn(-1)], ConsentState.Objected },
        { "objected, then a new consent", [Objected(-2), Given(-1)], ConsentState.Given },
        { "objected, then another ground", [Objected(-2), OtherGround(-1)], ConsentState.Objected },
        { "withdrawn, then another ground", [Withdrawn(-2), OtherGround(-1)], ConsentState.Withdrawn },
        { "another ground", [OtherGround(-1)], ConsentState.OtherBasis },
        { "another channel", [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Sms, At.AddDays(-1), "form")], ConsentState.None },
        { "another purpose", [ConsentRecord.Given(MessagePurpose.Service, Channel.Email, At.AddDays(-1), "form")], ConsentState.None },
        { "two that end apart", [Given(-2, days: 1), Given(-2, days: 9)], ConsentState.Expired },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void Consent_stands_as_the_records_say_in_any_order(string what, ConsentRecord[] records, ConsentState state)
    {
        ConsentHistory.Of(records).StateAt(MessagePurpose.Outreach, Channel.Email, At).ShouldBe(state, what);
        Array.Reverse(records);
        ConsentHistory.Of(records).StateAt(MessagePurpose.Outreach, Channel.Email, At).ShouldBe(state, what);
    }

    [Fact]
    public void A_record_keeps_when_how_and_on_what_ground()
    {
        var record = ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, At, "form 2026-03", ConsentBasis.Consent, At.AddYears(1));
        (record.At, record.How, record.Basis, record.ExpiresAt).ShouldBe((At, "form 2026-03", ConsentBasis.Consent, At.AddYears(1)));
    }

    [Fact]
    public void The_same_record_twice_counts_once() => ConsentHistory.Of(Given(-1), Given(-1)).Count.ShouldBe(1);

    [Fact]
    public void Consent_ends_after_it_was_given() => Should.Throw<ArgumentException>(() => Given(0, days: 0));

    [Fact]
    public void Consent_without_how_it_was_given_is_none() =>
        Should.Throw<ArgumentException>(() => ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, At, " "));

    private static ConsentRecord Given(int day, int? days = null) => ConsentRecord.Given(
        MessagePurpose.Outreach, Channel.Email, At.AddDays(day), "form", expiresAt: days is { } length ? At.AddDays(day + length) : null);

    private static ConsentRecord OtherGround(int day) =>
        ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, At.AddDays(day), "policy", ConsentBasis.PublicTask);

    private static ConsentRecord Withdrawn(int day) => ConsentRecord.Withdrawn(MessagePurpose.Outreach, Channel.Email, At.AddDays(day), "link");

    private static ConsentRecord Objected(int day) => ConsentRecord.Objected(MessagePurpose.Outreach, Channel.Email, At.AddDays(day), "letter");
}
