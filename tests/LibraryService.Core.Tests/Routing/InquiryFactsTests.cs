using LibraryService.Routing;
using static LibraryService.Tests.Routing.Counter;

namespace LibraryService.Tests.Routing;

public class InquiryFactsTests
{
    private const string Facts = """
        {
          "inquiry": { "id": "C-7", "channel": "Chat", "topic": "books", "language": "es", "receivedAt": "2026-11-23T09:59+00:00", "priority": "High" },
          "presence": {
            "staff": [
              { "name": "ada", "status": "Available", "languages": [ "en" ] },
              { "name": "luz", "status": "Available", "languages": [ "es" ], "skills": { "maps": 4 }, "load": 20, "lastAssignedAt": "2026-11-23T09:30:00Z" },
            ],
            "waiting": { "desk": 3 },
          },
          "at": "2026-11-23T10:00:00+00:00", // now
        }
        """;

    [Fact]
    public void Facts_are_read_and_tried_under_a_policy()
    {
        var facts = InquiryFacts.ParseJson(Facts);
        facts.Policy.ShouldBeNull();
        facts.Presence.WaitingIn(Front).ShouldBe(3);
        facts.Under(InquiryPolicy.Default).Taker().ShouldBe("luz");
        facts.Under(new InquiryPolicy([Queue(new QueueRing { Skills = [new("maps", 5)] })])).Taker().ShouldBeNull();
    }

    [Fact]
    public void Facts_may_bring_their_policy()
    {
        var facts = InquiryFacts.ParseJson(Facts.Replace("\"at\"", """ "policy": { "Queues": [{ "Name": "own" }] }, "at" """, StringComparison.Ordinal));
        facts.Under(facts.Policy!).Queue.ToString().ShouldBe("own");
    }

    [Fact]
    public void Without_an_instant_it_is_decided_when_it_came_in() =>
        InquiryFacts.ParseJson("""{ "Inquiry": { "Id": "C-7", "Channel": "Chat", "ReceivedAt": "2026-11-23T09:59+00:00" } }""").At.ShouldBe(At("09:59"));

    [Fact]
    public void Facts_are_read_as_they_were_written()
    {
        var inquiry = Ask() with
        {
            Patron = new PatronId("P-1"),
            BranchId = Main,
            Text = "Where?",
            ReplyTo = "ada@example.org",
            Priority = Priority.Urgent,
            Skills = ["maps"],
            KnownBy = Id("a"),
            Reopened = true,
            Unanswered = [new(Id("a"), At("09:58"))],
            SelfService = [new("renew", SelfServiceOutcome.Declined)],
            WantsPerson = true,
            CallBack = CallBackAnswer.Accepted,
            HandedBack = new("Boston", At("09:00")),
        };
        var member = Who("a", "09:00", 25, 200) with { BranchId = Hill, Kind = StaffKind.Volunteer, Skills = [new("maps", 4)], Channels = [Channel.Chat] };
        var facts = new InquiryFacts(inquiry, StaffPresence.Of([member]).WithWaiting([KeyValuePair.Create(Front, 2)]), At("10:00"), InquiryPolicy.Default);
        var read = InquiryFacts.ParseJson(facts.ToJson());
        read.ToJson().ShouldBe(facts.ToJson());
        read.Inquiry.Text.ShouldBe("Where?");
        read.Inquiry.HandedBack.ShouldBe(inquiry.HandedBack);
        read.Inquiry.Unanswered.ShouldBe(inquiry.Unanswered);
        read.Presence.Staff[0].LastAssignedAt.ShouldBe(At("09:00"));
    }

    [Theory]
    [InlineData("""{ }""", "Inquiry: ")]
    [InlineData("""{ "Inquiry": { "Channel": "Chat", "ReceivedAt": "2026-11-23T09:59+00:00" } }""", "Inquiry:Id: ")]
    [InlineData("""{ "Inquiry": { "Id": "C", "ReceivedAt": "2026-11-23T09:59+00:00" } }""", "Inquiry:Channel: ")]
    [InlineData("""{ "Inquiry": { "Id": "C", "Channel": "Fax", "ReceivedAt": "2026-11-23T09:59+00:00" } }""", "Inquiry:Channel: ")]
    [InlineData("""{ "Inquiry": { "Id": "C", "Channel": "Chat" } }""", "Inquiry:ReceivedAt: ")]
    [InlineData("""{ "Inquiry": { "Id": "C", "Channel": "Chat", "ReceivedAt": "2026-11-23T09:59" } }""", "Inquiry:ReceivedAt: ")]
    [InlineData("""{ "Inquiry": { "Id": "C", "Channel": "Chat", "ReceivedAt": "2026-11-23T09:59+00:00", "Language": "no language" } }""", "Inquiry:Language: ")]
    [InlineData("""{ "Inquiry": { "Id": "C", "Channel": "Chat", "ReceivedAt": "2026-11-23T09:59+00:00" }, "Presence": { "Staff": [{ "Name": "a" }, { "Name": "a" }] } }""", "Presence:Staff: ")]
    [InlineData("""{ "Inquiry": { "Id": "C", "Channel": "Chat", "ReceivedAt": "2026-11-23T09:59+00:00" }, "Presence": { "Staff": [{ "Name": "a", "Status": "Here" }] } }""", "Presence:Staff:0:Status: ")]
    [InlineData("""{ "Inquiry": { "Id": "C", "Channel": "Chat", "ReceivedAt": "2026-11-23T09:59+00:00" }, "Presence": { "Staff": [{ "Name": "a", "Load": -1 }] } }""", "Presence:Staff:0:Load: ")]
    [InlineData("""{ "Inquiry": { "Id": "C", "Channel": "Chat", "ReceivedAt": "2026-11-23T09:59+00:00" }, "Presence": { "Waiting": { "desk": -1 } } }""", "Presence:Waiting:desk: ")]
    [InlineData("""{ "Inquiry": { "Id": "C", "Channel": "Chat", "ReceivedAt": "2026-11-23T09:59+00:00" }, "At": "2500-01-01T00:00+00:00" }""", "At: ")]
    [InlineData("""{ "Inquiry": { "Id": "C", "Channel": "Chat", "ReceivedAt": "2026-11-23T09:59+00:00" }, "Policy": { "Queues": [] } }""", "Policy:Queues: ")]
    public void What_cannot_be_read_is_refused_with_its_path(string json, string path)
    {
        InquiryFacts.TryParseJson(json, null, out var facts, out var error).ShouldBeFalse();
        facts.ShouldBeNull();
        error.ShouldNotBeNull().ShouldStartWith(path, Case.Sensitive);
    }
}
