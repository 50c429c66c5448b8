using LibraryService.Desk;
using LibraryService.Routing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class ReplyDigestTests
{
    private static readonly ContactDigest AtFour = new(new TimeOnly(16, 0));

    [Fact]
    public void What_one_patron_wants_in_one_message_is_gathered_by_the_patron() => DigestKey(Inquiry(), Ada with { Digest = AtFour }).ShouldBe("Service P-1");

    [Fact]
    public void What_goes_to_people_without_a_card_is_never_gathered_into_one_message() =>
        DigestKey(Inquiry() with { Patron = null }, Ada with { Id = default, Digest = AtFour }).ShouldBeNull();

    private static string? DigestKey(Inquiry inquiry, PatronContact contact)
    {
        var desk = NewDesk();
        var answered = desk.Reply(desk.Receive(inquiry), Cafe, contact);
        answered.LastReply!.Outcome.ShouldBe(ReplyOutcome.Sent);
        return answered.Outbox.ShouldHaveSingleItem().DigestKey;
    }
}
