using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Templates;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

/// <summary>What goes to a guardian, or to whom a patron named, speaks to them: in their language, and by no other name.</summary>
public class ReplyGuardianTests
{
    private static readonly PatronContact Mother = new() { Points = [ContactPoint.Email("madre@example.org"), new ContactPoint(Channel.Social, "@madre")], Language = "es", TimeZone = "Europe/Madrid" };
    private static readonly PatronContact Child = Ada with { BornOn = new DateOnly(2017, 5, 1), Guardian = Mother, Language = "en" };
    private static readonly ReplyOptions ToAda = new() { Frame = new MessageFrame { Library = "Millbrook", PatronName = "Ada", PostalAddress = ["Ada Lovelace"] } };

    [Fact]
    public void A_copy_to_the_guardian_is_in_the_guardians_language_and_calls_nobody_by_the_childs_name()
    {
        var entries = Reply(ContactSharing.Copy, Child, ToAda);
        var (child, copy) = (entries[0].Current, entries[1].Current);
        (child.Language, copy.Language, copy.To.Address).ShouldBe(("en", "es", "madre@example.org"));
        child.Text.ShouldContain("Ada");
        copy.Text.ShouldNotContain("Ada");
        copy.Text.ShouldContain("Millbrook");
    }

    [Fact]
    public void The_guardian_is_called_by_their_own_name_where_it_is_said() =>
        Reply(ContactSharing.Copy, Child, ToAda with { GuardianFrame = new MessageFrame { PatronName = "Annabella" } })[1].Current.Text.ShouldContain("Annabella");

    [Fact]
    public void What_goes_to_the_guardian_instead_is_theirs_as_well()
    {
        var only = Reply(ContactSharing.Instead, Child, ToAda).ShouldHaveSingleItem().Current;
        (only.Language, only.To.Address).ShouldBe(("es", "madre@example.org"));
        only.Text.ShouldNotContain("Ada");
    }

    [Fact]
    public void A_child_without_an_address_is_reached_through_the_guardian() =>
        Reply(ContactSharing.Instead, Child with { Points = [] }, ToAda).ShouldHaveSingleItem().Current.To.Address.ShouldBe("madre@example.org");

    [Fact]
    public void A_guardian_whose_language_is_not_known_is_written_to_in_the_librarys() =>
        Reply(ContactSharing.Copy, Child with { Language = "es", Guardian = Mother with { Language = null } }, ToAda)[1].Current.Language.ShouldBe("en");

    [Fact]
    public void Whom_the_patron_named_is_written_to_in_their_own_language()
    {
        var entries = Reply(ContactSharing.Copy, Ada with { Proxy = new ContactProxy(Mother) }, ToAda);
        entries[^1].Current.Language.ShouldBe("es");
        entries[^1].Current.Text.ShouldNotContain("Ada");
    }

    private static IReadOnlyList<OutboxEntry> Reply(ContactSharing sharing, PatronContact contact, ReplyOptions options)
    {
        var desk = NewDesk(contact: new ContactPolicy { Guardian = new ContactGuardianRule { Sharing = sharing, UntilAge = 16 } });
        return desk.Reply(desk.Receive(Inquiry()), Cafe, contact, options).Outbox;
    }
}
