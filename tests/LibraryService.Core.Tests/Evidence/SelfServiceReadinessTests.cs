using System.Globalization;
using LibraryService.Evidence;
using LibraryService.Routing;

namespace LibraryService.Tests.Evidence;

public class SelfServiceReadinessTests
{
    private const string Millbrook = """
        {
          "Tasks": [
            {
              "Name": "pay a fine", "Topics": ["account.fine"],
              "Ways": [
                { "Name": "by card at the kiosk", "Channel": "InPerson", "State": "Works", "Option": "kiosk" },
                { "Name": "by text", "Channel": "Sms", "State": "Missing" },
                { "Name": "online", "Channel": "Web", "State": "Partly", "Lacks": "not in Spanish" },
              ],
            },
            { "Name": "place a hold", "Topics": ["hold.place"], "Ways": [ { "Name": "by phone", "Channel": "PhoneTree", "State": "Works" } ] }, // two keys
          ],
        }
        """;

    private static readonly SelfServiceReadiness Readiness = SelfServiceReadiness.ParseJson(Millbrook);

    [Fact]
    public void What_people_ask_for_most_comes_first()
    {
        List<Inquiry> asked = [.. Asked("account.fine", Channel.Sms, 3), .. Asked("account.fine", Channel.Web, 5), .. Asked("hold.place", Channel.Sms, 9), .. Asked("café", Channel.Sms, 50)];
        var report = Readiness.Check(asked);
        report.Gaps.Select(gap => ($"{gap}", gap.Asked, gap.AskedInAll)).ShouldBe([("Partly: pay a fine, online", 5, 8), ("Missing: pay a fine, by text", 3, 8)]);
        report.Asked.ShouldBe(17);
        report.Tasks.Select(task => (task.Score, task.Asked)).ShouldBe([(0.5, 8), (1.0, 9)]);
        report.Score.ShouldBe(((0.5 * 8) + (1.0 * 9)) / 17, 1e-12);
    }

    [Fact]
    public void While_nobody_asks_every_task_counts_alike()
    {
        var report = Readiness.Check([]);
        (report.Score, report.Asked).ShouldBe((0.75, 0));
        report.Gaps.Select(gap => gap.Way.Name).ShouldBe(["by text", "online"]);
        report.Explain(CultureInfo.GetCultureInfo("en-GB"))[0].ShouldBe("Readiness: 75%. Nobody asked; every task counts alike.");
    }

    [Theory]
    [InlineData(40, 0, false)]
    [InlineData(20, 20, false)]
    [InlineData(6, 34, true)]
    [InlineData(0, 19, false)]
    [InlineData(0, 20, true)]
    public void What_is_said_to_work_and_does_not_serve_is_a_gap(int served, int not, bool isGap)
    {
        var report = Readiness.Check([.. Tried(served, SelfServiceOutcome.Served), .. Tried(not, SelfServiceOutcome.NotServed)]);
        var gap = report.Gaps.SingleOrDefault(gap => gap.Way.Option == "kiosk");
        (gap?.Kind).ShouldBe(isGap ? ReadinessGapKind.FallsOut : null);
        (gap?.FallOut?.Low > 0.5).ShouldBe(isGap);
        report.Tasks[0].Served.ShouldBe(served);
    }

    [Fact]
    public void It_is_checked_against_what_the_desk_offers()
    {
        var policy = new InquiryPolicy([new InquiryQueue(new QueueId("desk"))]) { SelfService = [new SelfServiceOption("renew", ["loan.renew"])] };
        var report = Readiness.Check(Tried(1, SelfServiceOutcome.Served, "old kiosk"), policy);
        report.Gaps.Select(gap => gap.Kind).ShouldBe([ReadinessGapKind.NotOffered, ReadinessGapKind.Missing, ReadinessGapKind.Partly], ignoreOrder: true);
        report.Undescribed.ShouldBe(["old kiosk", "renew"]);
    }

    [Fact]
    public void A_topic_belongs_to_the_task_that_is_nearest()
    {
        var readiness = new SelfServiceReadiness(
        [
            new ReadinessTask("see the account", ["account"], [new ReadinessWay("online", ReadinessState.Works)]),
            new ReadinessTask("pay a fine", ["account.fine"], [new ReadinessWay("online", ReadinessState.Missing)]),
        ]);
        var report = readiness.Check([.. Asked("account.fine.dispute", Channel.Email, 1), .. Asked("account.pin", Channel.Email, 2), .. Asked("accounting", Channel.Email, 4)]);
        report.Tasks.Select(task => task.Asked).ShouldBe([2, 1]);
    }

    [Fact]
    public void The_order_of_inquiries_does_not_matter()
    {
        List<Inquiry> asked = [.. Asked("account.fine", Channel.Sms, 3), .. Tried(30, SelfServiceOutcome.NotServed), .. Asked("hold.place", Channel.Sms, 9)];
        var told = Readiness.Check(asked).Explain(CultureInfo.InvariantCulture);
        var random = new Random(3);
        for (var round = 0; round < 20; round++)
        {
            var shuffled = asked.ToArray();
            random.Shuffle(shuffled);
            Readiness.Check(shuffled).Explain(CultureInfo.InvariantCulture).ShouldBe(told);
        }
    }

    [Fact]
    public void It_is_told_in_Spanish()
    {
        var told = Readiness.Check(Asked("account.fine", Channel.Sms, 3)).Explain(CultureInfo.GetCultureInfo("es-ES"));
        told[1].ShouldStartWith("pay a fine: 50");
        told.ShouldContain("1. pay a fine, by text: no es posible; se pidió 3 veces.", StringComparer.Ordinal);
        told.ShouldContain("2. pay a fine, online: solo es posible en parte (not in Spanish); se pidió 0 veces.", StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_written_reads_the_same()
    {
        var json = Readiness.ToJson();
        SelfServiceReadiness.ParseJson(json).ToJson().ShouldBe(json);
    }

    [Theory]
    [InlineData("null", "What patrons can do where was expected, but this is null.")]
    [InlineData("{}", "Tasks: There is at least one thing")]
    [InlineData("""{"Tasks":[{"Topics":["a"],"Ways":[{"Name":"w","State":"Works"}]}]}""", "Tasks:0:Name: a name is missing")]
    [InlineData("""{"Tasks":[{"Name":"t","Ways":[{"Name":"w","State":"Works"}]}]}""", "Tasks:0: People ask for 't' under at least one topic")]
    [InlineData("""{"Tasks":[{"Name":"t","Topics":[" "],"Ways":[{"Name":"w","State":"Works"}]}]}""", "Tasks:0:Topics:0: ")]
    [InlineData("""{"Tasks":[{"Name":"t","Topics":["a"]}]}""", "Tasks:0: 't' should be possible in at least one way")]
    [InlineData("""{"Tasks":[{"Name":"t","Topics":["a"],"Ways":[{"Name":"w"}]}]}""", "Tasks:0:Ways:0:State: allowed are Missing, Partly, Works, but this is ''")]
    [InlineData("""{"Tasks":[{"Name":"t","Topics":["a"],"Ways":[{"Name":"w","State":"2"}]}]}""", "allowed are Missing, Partly, Works, but this is '2'")]
    [InlineData("""{"Tasks":[{"Name":"t","Topics":["a"],"Ways":[{"Name":"w","State":"Works","Channel":"Fax"}]}]}""", "Tasks:0:Ways:0:Channel: allowed are Email")]
    [InlineData("""{"Tasks":[{"Name":"t","Topics":["a"],"Ways":[{"Name":"w","State":"Works"},{"Name":"w","State":"Works"}]}]}""", "'t' has 'w' twice")]
    [InlineData("""{"Tasks":[{"Name":"t","Topics":["a"],"Ways":[{"Name":"w","State":"Works"}]},{"Name":"u","Topics":["a"],"Ways":[{"Name":"w","State":"Works"}]}]}""", "Tasks: A topic belongs to one task, but 'a' is said of two")]
    [InlineData("""{"Tasks":[null]}""", "Tasks:0: an entry is missing")]
    [InlineData("""{"Task":[]}""", "Task")]
    public void What_cannot_be_read_is_told_with_its_place(string json, string error)
    {
        SelfServiceReadiness.TryParseJson(json, out var readiness, out var found).ShouldBeFalse();
        readiness.ShouldBeNull();
        found.ShouldContain(error);
        Should.Throw<FormatException>(() => SelfServiceReadiness.ParseJson(json)).Message.ShouldBe(found);
    }

    private static IEnumerable<Inquiry> Asked(string topic, Channel channel, int times) => Enumerable.Range(0, times).Select(number => new Inquiry
    {
        Id = new CaseId($"{topic}-{channel}-{number}"),
        Channel = channel,
        Topic = topic,
        ReceivedAt = StatementCounter.Monday,
    });

    private static IEnumerable<Inquiry> Tried(int times, SelfServiceOutcome outcome, string option = "kiosk") =>
        Asked("account.fine", Channel.InPerson, times).Select(inquiry => inquiry with { SelfService = [new SelfServiceAttempt(option, outcome)] });
}
