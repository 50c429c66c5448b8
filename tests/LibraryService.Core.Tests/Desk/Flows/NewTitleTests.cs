using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates.Messages;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk.Flows;

public class NewTitleTests
{
    private static readonly HashKeyRing Keys = new(new HashKey("2026", new byte[32]));
    private static readonly UnsubscribeLinks Links = new("https://example.org/stop/{token}", Keys);

    private static readonly NewTitle Dispossessed = new("b-1", "The Dispossessed", new Uri("https://example.org/hold/b-1"))
    {
        Authors = ["Le Guin, Ursula K., 1929-2018", "Ada Palmer"],
        Series = "Hainish Cycle",
        Subjects = ["Anarchism -- Fiction"],
    };

    private static readonly NewTitle Lavinia = new("b-2", "Lavinia", new Uri("https://example.org/hold/b-2")) { Authors = ["Le Guin, Ursula K."] };

    private static readonly Follower Reader = new()
    {
        Contact = Ada with { Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Ten.AddDays(-1), "form")] },
        Interests = [new Interest(FollowedKind.Author, "Ursula K. Le Guin"), new Interest(FollowedKind.Author, "ada palmer")],
        ConsentId = "K-7",
    };

    [Fact]
    public void Who_follows_two_of_the_authors_gets_one_message_with_the_hold_and_the_way_out()
    {
        var told = Tell(Reader).ShouldHaveSingleItem();
        var message = told.Outbox.ShouldHaveSingleItem().Current;
        message.Text.ShouldContain("The Dispossessed");
        message.Text.ShouldContain("https://example.org/hold/b-1");
        message.Text.ShouldContain("K-7");
        message.Text.ShouldContain(Links.For(Channel.Email, "ada@example.org").AbsoluteUri);
        message.Headers["List-Unsubscribe"].ShouldBe($"<{Links.For(Channel.Email, "ada@example.org").AbsoluteUri}>");
        (message.Purpose, told.State, told.LastReply!.Offer, told.IsBegunByLibrary).ShouldBe((MessagePurpose.Outreach, CaseState.Resolved, ServiceOffer.Hold, true));
        $"{told.Id}".ShouldNotContain("P-1");
    }

    [Theory]
    [InlineData(FollowedKind.Author, "URSULA K. LE GUIN", true)]
    [InlineData(FollowedKind.Author, "Ursula Le Guin", false)]
    [InlineData(FollowedKind.Series, "hainish cycle", true)]
    [InlineData(FollowedKind.Subject, "Anarchism, fiction", true)]
    [InlineData(FollowedKind.Subject, "Ursula K. Le Guin", false)]
    [InlineData(FollowedKind.Author, " ", false)]
    public void A_title_meets_an_interest_however_it_is_written(FollowedKind kind, string name, bool meets) =>
        (NewTitles.Match(Dispossessed, Reader with { Interests = [new Interest(kind, name)] }) is not null).ShouldBe(meets);

    [Theory]
    [InlineData(InterestSource.Follow, false, true)]
    [InlineData(InterestSource.Request, false, true)]
    [InlineData(InterestSource.Loan, false, false)]
    [InlineData(InterestSource.Loan, true, true)]
    public void What_somebody_borrows_counts_only_when_they_agreed(InterestSource source, bool loansCount, bool told) =>
        Tell(Reader with { Interests = [new Interest(FollowedKind.Author, "Ada Palmer", source)], LoansCount = loansCount }).Count.ShouldBe(told ? 1 : 0);

    [Fact]
    public void What_is_followed_counts_before_what_was_asked_for_or_borrowed() => NewTitles.Match(Dispossessed, Reader with
    {
        LoansCount = true,
        Interests =
        [
            new Interest(FollowedKind.Author, "Ada Palmer", InterestSource.Loan),
            new Interest(FollowedKind.Author, "Ursula K. Le Guin", InterestSource.Request),
            new Interest(FollowedKind.Subject, "Anarchism Fiction"),
        ],
    })!.Source.ShouldBe(InterestSource.Follow);

    [Fact]
    public void Without_consent_or_its_record_nothing_goes_out()
    {
        Tell(Reader with { Contact = Ada }).ShouldBeEmpty();
        Tell(Reader with { ConsentId = "" }).ShouldBeEmpty();
        Tell(Reader with { Contact = Reader.Contact with { Consents = Reader.Contact.Consents.Add(ConsentRecord.Withdrawn(MessagePurpose.Outreach, Channel.Email, Ten, "STOP")) } }).ShouldBeEmpty();
    }

    [Fact]
    public void Of_several_new_titles_a_patron_hears_of_one_at_a_time()
    {
        Tell(Reader, Dispossessed, Lavinia).ShouldHaveSingleItem();
        ContactSent Sent(int daysAgo) => new(Channel.Email, MessagePurpose.Outreach, Ten.AddDays(-daysAgo), NewTitles.Topic);
        Tell(Reader with { Sent = [Sent(6)] }, Lavinia).ShouldBeEmpty();
        Tell(Reader with { Sent = [Sent(7)] }, Lavinia).ShouldHaveSingleItem();
    }

    [Fact]
    public void Whom_one_message_is_enough_for_gets_no_other()
    {
        var once = new NewTitles(Desk(), new Pseudonyms(Keys, "titles")) { Rest = TimeSpan.MaxValue };
        once.Tell([Lavinia], [Reader]).ShouldHaveSingleItem();
        once.Tell([Lavinia], [Reader with { Sent = [new ContactSent(Channel.Email, MessagePurpose.Outreach, Ten.AddYears(-20), NewTitles.Topic)] }]).ShouldBeEmpty();
    }

    [Fact]
    public void The_caps_of_the_library_hold()
    {
        var policy = new ContactPolicy { Caps = [new ContactCap("outreach", 1, CapWindow.Sliding(TimeSpan.FromDays(30)))] };
        var sent = new ContactSent(Channel.Email, MessagePurpose.Outreach, Ten.AddDays(-20), "events");
        new NewTitles(Desk(policy), new Pseudonyms(Keys, "titles")).Tell([Lavinia], [Reader with { Sent = [sent] }]).ShouldBeEmpty();
        new NewTitles(Desk(policy), new Pseudonyms(Keys, "titles")).Tell([Lavinia], [Reader]).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nobody_hears_of_a_title_twice()
    {
        Tell(Reader with { Told = ["b-1"] }).ShouldBeEmpty();

        // Even who forgets what was told cannot tell it again: the store has the case.
        ICaseStore cases = new InMemoryCaseStore(new InMemoryOutboxStore());
        (await cases.SaveAsync(Tell(Reader)[0], TestContext.Current.CancellationToken)).ShouldNotBeNull();
        (await cases.SaveAsync(Tell(Reader)[0], TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public void A_desk_that_cannot_say_how_it_is_ended_sends_no_outreach_of_this_kind() =>
        Should.Throw<ArgumentException>(() => new NewTitles(NewDesk(), new Pseudonyms(Keys, "titles"))).Message.ShouldContain("UnsubscribeLinks");

    [Fact]
    public void Texts_of_it_show_nobody_and_no_taste() => $"{Reader} {Reader.Interests[0]}".ShouldBe("follower (2 interests) Interest { Kind = Author, Source = Follow }");

    private static IReadOnlyList<ServiceCase> Tell(Follower follower, params NewTitle[] titles) =>
        new NewTitles(Desk(), new Pseudonyms(Keys, "titles")).Tell(titles.Length == 0 ? [Dispossessed] : titles, [follower]);

    private static ServiceDesk Desk(ContactPolicy? policy = null) =>
        new(hours: new HoursBook([KeyValuePair.Create(Main, ServiceHours.Always)]), contacts: new ContactRouter(policy ?? new ContactPolicy()), time: new ManualTime(Ten), unsubscribe: Links);
}
