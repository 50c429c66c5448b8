using LibraryService.Routing;
using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Patrons;
using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Bridge.Tests.Koha;

public sealed class KohaMapperTests
{
    private const string Patron = "/koha/patrons";
    private const string Hold = "/koha/holds";

    [Fact]
    public void A_patron_is_reached_at_all_that_the_record_says()
    {
        var contact = Contact(Sample.Of("koha-patron.json"));
        contact.Points.Select(point => (point.Channel, point.Address)).ShouldBe(
        [
            (Channel.Email, "ada@example.org"), (Channel.Sms, "+447700900123"), (Channel.Voice, "01632 960 983"), (Channel.Letter, "Ada Lovelace\n12 High Street\nMillbrook MB1 2AB"),
        ]);
        ($"{contact.Id}", $"{contact.HomeBranch}", contact.Language, contact.Standing).ShouldBe(("42", "main", "en-GB", PatronStanding.Active));
    }

    [Theory]
    [InlineData("unset", ChannelPreferenceKind.Unset)]
    [InlineData("none", ChannelPreferenceKind.None)]
    [InlineData("sms, email", ChannelPreferenceKind.Ordered)]
    public void Koha_tells_no_preference_so_that_the_configuration_does(string answer, ChannelPreferenceKind kind)
    {
        var options = TestLms.Options(withoutPreference: answer);
        LmsPatronReader.ToContact(TestLms.Read(Patron, Sample.Of("koha-patron.json"), options).Patron!, options).Preferences.General.Kind.ShouldBe(kind);
    }

    [Fact]
    public void Consent_is_what_the_attribute_says_that_the_configuration_names()
    {
        Contact(Sample.Of("koha-patron.json")).Consents.ShouldHaveSingleItem().How.ShouldBe("record in koha");
        Contact(Sample.Of("koha-patron.json").Replace("\"value\": \"1\"", "\"value\": \"0\"", StringComparison.Ordinal)).Consents.ShouldBeEmpty();
        Contact(Sample.Of("koha-patron.json").Replace("\"NEWS\"", "\"OTHER\"", StringComparison.Ordinal)).Consents.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"incorrect_address\": false", "\"incorrect_address\": true", PatronStanding.GoneAway)]
    [InlineData("\"incorrect_address\": false", "\"incorrect_address\": 1", PatronStanding.GoneAway)]
    [InlineData("\"category_id\": \"PT\"", "\"category_id\": \"DEC\"", PatronStanding.Deceased)]
    [InlineData("\"anonymized\": false", "\"anonymized\": true", PatronStanding.System)]
    public void A_patron_stands_as_the_record_says(string was, string now, PatronStanding standing) =>
        Contact(Sample.Of("koha-patron.json").Replace(was, now, StringComparison.Ordinal)).Standing.ShouldBe(standing);

    [Fact]
    public void Nothing_is_kept_that_is_not_needed_to_reach_somebody() =>
        System.Text.Json.JsonSerializer.Serialize(TestLms.Read(Patron, Sample.Of("koha-patron.json")).Patron!, LmsJson.Default.LmsPatron).ShouldNotContain("Canary");

    [Theory]
    [InlineData("\"W\"", LmsEventKind.HoldReady)]
    [InlineData("\"F\"", LmsEventKind.HoldCollected)]
    [InlineData("\"T\"", null)]
    [InlineData("\"P\"", null)]
    [InlineData("null", null)]
    public void A_hold_is_what_its_status_says(string status, object? kind) =>
        TestLms.Read(Hold, Sample.Of("koha-hold-waiting.json").Replace("\"status\": \"W\"", $"\"status\": {status}", StringComparison.Ordinal))
            .Events.Select(one => (object)one.Kind).ShouldBe(kind is null ? [] : [kind]);

    [Theory]
    [InlineData("4", ItemLoss.Missing)]
    [InlineData("1", ItemLoss.Lost)]
    [InlineData("\"99\"", ItemLoss.Lost)]
    public void A_lost_copy_is_what_the_library_says_its_value_means(string value, ItemLoss loss)
    {
        var lost = TestLms.Read(Hold, Sample.Of("koha-hold-lost.json").Replace("\"lost_status\": 4", $"\"lost_status\": {value}", StringComparison.Ordinal)).Events[0];
        (lost.Kind, lost.Loss, lost.Day).ShouldBe((LmsEventKind.HoldLost, loss, new DateOnly(2027, 1, 9)));
    }

    [Fact]
    public void A_hold_that_somebody_cancelled_with_a_reason_was_cancelled_by_the_library()
    {
        TestLms.Read(Hold, Sample.Of("koha-hold-cancelled.json")).Events[0].ByPatron.ShouldBeFalse();
        TestLms.Read(Hold, Sample.Of("koha-hold-cancelled.json").Replace("\"LASTCOPY\"", "null", StringComparison.Ordinal)).Events[0].ByPatron.ShouldBeTrue();
    }

    [Theory]
    [InlineData("ASKED", LmsEventKind.SuggestionMade)]
    [InlineData("ACCEPTED", LmsEventKind.SuggestionAccepted)]
    [InlineData("ORDERED", LmsEventKind.SuggestionAccepted)]
    [InlineData("REJECTED", LmsEventKind.SuggestionDeclined)]
    [InlineData("AVAILABLE", LmsEventKind.SuggestionAvailable)]
    [InlineData("CHECKED", null)]
    [InlineData("OUR-OWN", null)]
    public void A_suggestion_is_what_its_status_says(string status, object? kind) =>
        TestLms.Read("/koha/suggestions", Sample.Of("koha-suggestion-asked.json").Replace("ASKED", status, StringComparison.Ordinal))
            .Events.Select(one => (object)one.Kind).ShouldBe(kind is null ? [] : [kind]);

    [Fact]
    public void A_suggestion_counts_from_the_day_on_which_it_was_made() =>
        TestLms.Read("/koha/suggestions", Sample.Of("koha-suggestion-rejected.json")).Events[0].At.ShouldBe(new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("\"status\": \"failed\"", "\"status\": \"sent\"", LmsEventKind.NoticeSent)]
    [InlineData("\"status\": \"failed\"", "\"status\": \"pending\"", LmsEventKind.NoticeSent)]
    [InlineData("\"status\": \"failed\"", "\"status\": \"deleted\"", null)]
    public void A_row_of_the_queue_is_what_became_of_it(string was, string now, object? kind) =>
        TestLms.Read("/koha/messages", Sample.Of("koha-message-failed.json").Replace(was, now, StringComparison.Ordinal)).Events.Select(one => (object)one.Kind).ShouldBe(kind is null ? [] : [kind]);

    [Theory]
    [InlineData("\"ada@example.org\"", "\"ada@example.org\\r\\nBcc: eve@example.org\"", "email")]
    [InlineData("\"ada@example.org\"", "\"no mailbox\"", "email")]
    [InlineData("\"+447700900123\"", "\"call me\"", "sms")]
    [InlineData("\"1985-12-10\"", "\"0001-01-01\"", "bornOn")]
    [InlineData("\"patron_id\": 42", "\"patron_id\": \"4 2\"", "id")]
    [InlineData("\"patron_id\": 42", "\"patron_id\": null", "id")]
    [InlineData("\"CPL\"", "\"C\\u0000L\"", "branch")]
    public void What_cannot_be_right_is_told_by_its_field_and_never_repeated(string was, string now, string field)
    {
        var read = TestLms.Read(Patron, Sample.Of("koha-patron.json").Replace(was, now, StringComparison.Ordinal));
        read.Patron.ShouldBeNull();
        read.Problems.Keys.ShouldBe([field]);
        string.Join(' ', read.Problems.Values.SelectMany(all => all)).ShouldNotContain("eve@example.org");
    }

    private static PatronContact Contact(string json)
    {
        var read = TestLms.Read(Patron, json);
        read.Problems.ShouldBeEmpty();
        return LmsPatronReader.ToContact(read.Patron!, TestLms.Options());
    }
}
