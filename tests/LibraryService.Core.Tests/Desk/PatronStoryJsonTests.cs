using LibraryService.Desk;
using LibraryService.Privacy;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class PatronStoryJsonTests
{
    [Fact]
    public void What_another_system_exports_becomes_part_of_the_story()
    {
        var exported = PatronStory.ParseJson("""
            {
              "patron": "P-1",
              "moments": [
                { "source": "koha", "key": "message-41", "at": "2026-11-20T18:03+01:00", "kind": "Message", "what": "Written", "subject": "message 41", "channel": "Sms", "said": "Your hold is ready." },
                { "source": "koha", "key": "loan-9", "at": "2026-11-19", "what": "loan", "subject": "1 item" }, // a day is enough
              ],
            }
            """);
        exported.Moments.Select(moment => (moment.Kind, moment.What, moment.IsDayOnly)).ShouldBe([(PatronMomentKind.Record, "loan", true), (PatronMomentKind.Message, "Written", false)]);
        exported.Moments[1].Said.ShouldBe(new Personal<string>("Your hold is ready."));
        var story = new PatronStory(new PatronId("P-1")).With(NewDesk().Receive(Inquiry())).With(exported).With(exported);
        story.Moments.Count.ShouldBe(4);
    }

    [Fact]
    public void What_is_given_to_the_patron_is_readable()
    {
        var json = new PatronStory(new PatronId("P-1")).With(NewDesk().Receive(Inquiry())).ToJson();
        json.ShouldContain("When is the café open?");
        json.ShouldContain("\"What\": \"Opened\"");
        PatronStory.ParseJson(json).ToJson().ShouldBe(json);
    }

    [Theory]
    [InlineData("null", "A patron's story was expected, but this is null.")]
    [InlineData("{}", "Patron: the patron is missing")]
    [InlineData("""{"Patron":" "}""", "Patron: ")]
    [InlineData("""{"Patron":"P-1","Moments":[null]}""", "Moments:0: an entry is missing")]
    [InlineData("""{"Patron":"P-1","Moments":[{"Key":"k","At":"2026-11-23","What":"loan"}]}""", "Moments:0:Source: who recorded it is missing")]
    [InlineData("""{"Patron":"P-1","Moments":[{"Source":"koha","Key":"k","At":"yesterday","What":"loan"}]}""", "Moments:0:At: an instant has an offset")]
    [InlineData("""{"Patron":"P-1","Moments":[{"Source":"koha","Key":"k","At":"2026-11-23T10:00","What":"loan"}]}""", "Moments:0:At: an instant has an offset")]
    [InlineData("""{"Patron":"P-1","Moments":[{"Source":"koha","Key":"k","At":"2026-11-23","What":""}]}""", "Moments:0:What: what happened is missing")]
    [InlineData("""{"Patron":"P-1","Moments":[{"Source":"koha","Key":"k","At":"2026-11-23","What":"loan","Channel":"Fax"}]}""", "Moments:0:Channel: allowed are Email, Sms")]
    [InlineData("""{"Patron":"P-1","Moments":[{"Source":"koha","Key":"k","At":"2026-11-23","What":"loan","Kind":"3"}]}""", "Moments:0:Kind: allowed are Contact")]
    [InlineData("""{"Patron":"P-1","Surname":"Lovelace"}""", "Surname")]
    [InlineData("[", "JSON")]
    public void What_cannot_be_read_is_told_with_its_place(string json, string error)
    {
        PatronStory.TryParseJson(json, out var story, out var found).ShouldBeFalse();
        story.ShouldBeNull();
        found.ShouldContain(error);
        Should.Throw<FormatException>(() => PatronStory.ParseJson(json)).Message.ShouldBe(found);
    }
}
