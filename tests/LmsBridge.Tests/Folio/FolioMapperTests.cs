using LibraryService.Routing;
using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Patrons;

namespace LibraryService.Samples.Bridge.Tests.Folio;

public sealed class FolioMapperTests
{
    private const string User = "/folio/users";

    [Theory]
    [InlineData(ChannelPreferenceKind.Ordered, "Sms, Email")]
    [InlineData(ChannelPreferenceKind.All, "all: Sms, Email")]
    public void Several_contact_types_are_what_the_configuration_says(ChannelPreferenceKind means, string preference) =>
        TestLms.Read(User, Sample.Of("folio-user.json"), TestLms.Options(several: means)).Patron!.Preference.ShouldBe(preference);

    [Theory]
    [InlineData("[]", "Email")]
    [InlineData("null", "Email")]
    [InlineData("[\"005\"]", "Voice")]
    [InlineData("[\"001\", \"001\"]", "Letter")]
    public void One_contact_type_counts_where_there_are_no_several(string types, string preference) =>
        TestLms.Read(User, Sample.Of("folio-user.json").Replace("[\"003\", \"002\"]", types, StringComparison.Ordinal)).Patron!.Preference.ShouldBe(preference);

    [Theory]
    [InlineData("unset", ChannelPreferenceKind.Unset)]
    [InlineData("none", ChannelPreferenceKind.None)]
    public void No_contact_type_is_what_the_configuration_says(string answer, ChannelPreferenceKind kind)
    {
        var json = Sample.Of("folio-user.json").Replace("[\"003\", \"002\"]", "null", StringComparison.Ordinal).Replace("\"002\"", "null", StringComparison.Ordinal);
        var options = TestLms.Options(withoutPreference: answer);
        LmsPatronReader.ToContact(TestLms.Read(User, json, options).Patron!, options).Preferences.General.Kind.ShouldBe(kind);
    }

    [Fact]
    public void A_contact_type_that_nobody_knows_is_told_and_not_guessed() =>
        TestLms.Read(User, Sample.Of("folio-user.json").Replace("\"003\"", "\"900\"", StringComparison.Ordinal)).Problems.Keys.ShouldBe(["personal.preferredContactTypeIds"]);

    [Fact]
    public void A_user_is_reached_at_all_that_the_record_says()
    {
        var options = TestLms.Options();
        var contact = LmsPatronReader.ToContact(TestLms.Read(User, Sample.Of("folio-user.json")).Patron!, options);
        contact.Points.Select(point => (point.Channel, point.Address)).ShouldBe(
        [
            (Channel.Email, "ada@example.org"), (Channel.Sms, "+447700900123"), (Channel.Voice, "01632 960983"), (Channel.Letter, "Ada Lovelace\n12 High Street\nMillbrook MB1 2AB\nGB"),
        ]);
        (contact.BornOn, contact.Language, contact.TimeZone).ShouldBe((new DateOnly(1985, 12, 10), "en-GB", "Europe/London"));
        contact.Consents.ShouldHaveSingleItem().Channel.ShouldBe(Channel.Email);
    }

    [Theory]
    [InlineData("Support")]
    [InlineData("Services")]
    public void Consent_is_only_what_the_configuration_names(string other)
    {
        var json = Sample.Of("folio-user.json").Replace("Programs", other, StringComparison.Ordinal);
        LmsPatronReader.ToContact(TestLms.Read(User, json).Patron!, TestLms.Options()).Consents.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Open - Awaiting pickup", LmsEventKind.HoldReady)]
    [InlineData("Closed - Filled", LmsEventKind.HoldCollected)]
    [InlineData("Closed - Cancelled", LmsEventKind.HoldCancelled)]
    [InlineData("Closed - Pickup expired", LmsEventKind.HoldExpired)]
    [InlineData("Open - In transit", null)]
    [InlineData("Open - Not yet filled", null)]
    public void A_request_is_what_its_status_says(string status, object? kind)
    {
        var read = TestLms.Read("/folio/requests", Sample.Of("folio-request.json").Replace("Open - Awaiting pickup", status, StringComparison.Ordinal));
        read.Problems.ShouldBeEmpty();
        read.Events.Select(one => (object)one.Kind).ShouldBe(kind is null ? [] : [kind]);
    }

    [Fact]
    public void A_request_says_until_when_and_where()
    {
        var ready = TestLms.Read("/folio/requests", Sample.Of("folio-request.json")).Events[0];
        (ready.Day, $"{ready.Branch}", ready.Items[0]).ShouldBe((new DateOnly(2026, 12, 4), "main", "Dune"));
        ready.At.ShouldBe(new DateTimeOffset(2026, 11, 23, 9, 40, 12, TimeSpan.Zero));
    }

    [Fact]
    public void A_request_whose_copy_is_missing_is_a_lost_hold()
    {
        var json = Sample.Of("folio-request.json").Replace("Open - Awaiting pickup", "Open - Not yet filled", StringComparison.Ordinal).Replace("\"Awaiting pickup\"", "{\"name\":\"Missing\"}", StringComparison.Ordinal);
        var lost = TestLms.Read("/folio/requests", json).Events[0];
        (lost.Kind, lost.Loss, lost.Day).ShouldBe((LmsEventKind.HoldLost, Templates.Messages.ItemLoss.Missing, new DateOnly(2027, 1, 9)));
    }

    [Theory]
    [InlineData("recallrequested", "Open", LmsEventKind.LoanRecalled)]
    [InlineData("renewed", "Open", LmsEventKind.LoanRenewed)]
    [InlineData("checkedin", "Closed", LmsEventKind.LoanReturned)]
    [InlineData("checkedout", "Open", null)]
    public void A_loan_is_what_happened_to_it_last(string action, string status, object? kind)
    {
        var json = Sample.Of("folio-loan.json").Replace("recallrequested", action, StringComparison.Ordinal).Replace("\"Open\"", $"\"{status}\"", StringComparison.Ordinal);
        TestLms.Read("/folio/loans", json).Events.Select(one => (object)one.Kind).ShouldBe(kind is null ? [] : [kind]);
    }

    [Fact]
    public void A_notice_is_the_event_that_its_template_is_about_and_the_same_each_time()
    {
        var first = TestLms.Read("/folio/notices", Sample.Of("folio-notice.json")).Events[0];
        (first.Kind, first.Day, string.Join(", ", first.Items)).ShouldBe((LmsEventKind.LoanDueSoon, new DateOnly(2026, 11, 26), "Dune, Emma"));
        TestLms.Read("/folio/notices", Sample.Of("folio-notice.json")).Events[0].Case.ShouldBe(first.Case);
        TestLms.Read("/folio/notices", Sample.Of("folio-notice.json").Replace("31000002", "31000003", StringComparison.Ordinal)).Events[0].Case.ShouldNotBe(first.Case);
    }

    [Fact]
    public void A_notice_of_another_template_is_for_nobody_here() =>
        TestLms.Read("/folio/notices", Sample.Of("folio-notice.json").Replace("0c1d2e3f-due", "other", StringComparison.Ordinal)).Events.ShouldBeEmpty();
}
