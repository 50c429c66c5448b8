using LibraryService.Hours;
using LibraryService.Routing;
using static LibraryService.Tests.Routing.Counter;

namespace LibraryService.Tests.Routing;

public class InquiryPolicyTests
{
    private static readonly HoursBook Book = new([KeyValuePair.Create(Main, Daytime)]);

    private static readonly InquiryPolicy Full = new(
        [
            new InquiryQueue(Reference)
            {
                Topics = ["research"],
                Channels = [Channel.Chat],
                Languages = ["en", "pt-BR"],
                Branches = [Main],
                Hours = Daytime,
                Rings =
                [
                    new QueueRing { Skills = [new("maps", 3)], SameBranch = true },
                    new QueueRing { After = TimeSpan.FromMinutes(2), Branches = [Hill], Staff = [Id("a")], AnyLanguage = true },
                ],
                Strategy = InquiryStrategy.BestSkill,
                Overflow =
                [
                    OverflowRule.WhenClosed, OverflowRule.WhenWaiting(7).ToQueue(Front), OverflowRule.AfterWaiting(TimeSpan.FromMinutes(5)).ToPartner("Boston"),
                    OverflowRule.WhenWaiting(9).ToCallBack(),
                ],
                AnswerWithin = TimeSpan.FromSeconds(30),
            },
            new InquiryQueue(Front),
        ],
        [new PartnerLibrary("Boston", Daytime) { Topics = ["books"], Channels = [Channel.Chat], Languages = ["en"], AskAgainAfter = TimeSpan.FromHours(8) }])
    {
        SelfService = [new SelfServiceOption("renew", ["loan.renew"]) { Channels = [Channel.Web], Languages = ["en"] }],
        AccountTopics = ["account"],
        Weights = new Dictionary<Channel, int> { [Channel.Chat] = 33 },
        HeadStarts = new Dictionary<Priority, TimeSpan> { [Priority.Low] = TimeSpan.FromHours(-1) },
        AskAgainAfter = TimeSpan.FromSeconds(10),
        LongestSilence = TimeSpan.FromHours(12),
        KeepFreeAfter = TimeSpan.FromHours(7),
        PassOverFor = TimeSpan.FromMinutes(9),
        SelfServiceFor = TimeSpan.FromMinutes(4),
    };

    [Fact]
    public void A_policy_is_read_as_it_was_written()
    {
        InquiryPolicy.ParseJson(Full.ToJson()).ToJson().ShouldBe(Full.ToJson());
        InquiryPolicy.From(Full.ToDefinition()).ToJson().ShouldBe(Full.ToJson());
        InquiryPolicy.ParseJson(InquiryPolicy.Default.ToJson()).ToJson().ShouldBe(InquiryPolicy.Default.ToJson());
    }

    [Fact]
    public void Each_part_of_a_queue_is_read()
    {
        var (read, written) = (InquiryPolicy.ParseJson(Full.ToJson()).Queues[0], Full.Queues[0]);
        read.Id.ShouldBe(Reference);
        read.Topics.ShouldBe(written.Topics);
        read.Channels.ShouldBe(written.Channels);
        read.Languages.ShouldBe(written.Languages);
        read.Branches.ShouldBe(written.Branches);
        read.Hours.ToJson().ShouldBe(written.Hours.ToJson());
        read.Strategy.ShouldBe(InquiryStrategy.BestSkill);
        read.AnswerWithin.ShouldBe(TimeSpan.FromSeconds(30));
        read.Overflow.ShouldBe(written.Overflow);
        read.Rings.Select(ring => (ring.After, ring.SameBranch, ring.AnyLanguage)).ShouldBe([(TimeSpan.Zero, true, false), (TimeSpan.FromMinutes(2), false, true)]);
        read.Rings[0].Skills.ShouldBe([new SkillNeed("maps", 3)]);
        read.Rings[1].Branches.ShouldBe([Hill]);
        read.Rings[1].Staff.ShouldBe([Id("a")]);
    }

    [Fact]
    public void Each_other_part_is_read()
    {
        var read = InquiryPolicy.ParseJson(Full.ToJson());
        (read.Partners[0].Name, read.Partners[0].AskAgainAfter).ShouldBe(("Boston", TimeSpan.FromHours(8)));
        read.Partners[0].Topics.ShouldBe(["books"]);
        read.Partners[0].Channels.ShouldBe([Channel.Chat]);
        read.Partners[0].Languages.ShouldBe(["en"]);
        (read.SelfService[0].Name, read.SelfService[0].Topics[0]).ShouldBe(("renew", new Topic("loan.renew")));
        read.AccountTopics.ShouldBe(["account"]);
        read.Weights.ShouldBe(Full.Weights);
        read.HeadStarts.ShouldBe(Full.HeadStarts);
        (read.AskAgainAfter, read.LongestSilence, read.PassOverFor, read.KeepFreeAfter, read.SelfServiceFor).ShouldBe((Full.AskAgainAfter, Full.LongestSilence, Full.PassOverFor, Full.KeepFreeAfter, Full.SelfServiceFor));
    }

    [Fact]
    public void The_policy_on_the_page_is_read()
    {
        var page = File.ReadAllText(Guards.Repository.PathOf("docs", "routing.md"));
        var json = page.Split("```json\n")[1].Split("```")[0];
        var policy = InquiryPolicy.ParseJson(json, Book);
        policy.Queues[0].Overflow.ShouldBe(
        [
            OverflowRule.AfterWaiting(TimeSpan.FromMinutes(5)).ToQueue(Front), OverflowRule.WhenWaiting(10).ToCallBack(), OverflowRule.WhenClosed.ToPartner("Wellington"),
        ]);
    }

    [Fact]
    public void A_queue_has_the_hours_of_a_branch_where_it_says_so() =>
        InquiryPolicy.ParseJson("""{ "Queues": [{ "Name": "desk", "HoursOf": "main" }] }""", Book).Queues[0].Hours.ShouldBeSameAs(Daytime);

    [Theory]
    [InlineData("""{ }""", "Queues: ", "at least one queue")]
    [InlineData("""{ "Queues": [] }""", "Queues: ", "at least one queue")]
    [InlineData("""{ "Queues": [{ }] }""", "Queues:0:Name: ", "name")]
    [InlineData("""{ "Queues": [null] }""", "Queues:0: ", "missing")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Rings": [] }] }""", "Queues:0:Rings: ", "at least one ring")]
    [InlineData("""{ "Queues": [{ "Name": "a" }, { "Name": "a" }] }""", "Queues: ", "'a'")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Channels": ["Fax"] }] }""", "Queues:0:Channels:0: ", "'Fax'")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Languages": ["en", "english language"] }] }""", "Queues:0:Languages:1: ", "'english language'")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Topics": [" "] }] }""", "Queues:0:Topics:0: ", "")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Strategy": "Fastest" }] }""", "Queues:0:Strategy: ", "'Fastest'")]
    [InlineData("""{ "Queues": [{ "Name": "a", "AnswerWithin": "00:00:00" }] }""", "Queues:0:AnswerWithin: ", "")]
    [InlineData("""{ "Queues": [{ "Name": "a", "HoursOf": "moon" }] }""", "Queues:0:HoursOf: ", "'moon'")]
    [InlineData("""{ "Queues": [{ "Name": "a", "HoursOf": "main", "Hours": { "TimeZone": "UTC" } }] }""", "Queues:0: ", "HoursOf")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Hours": { "TimeZone": "Europe/Atlantis" } }] }""", "Queues:0:Hours:TimeZone: ", "'Europe/Atlantis'")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Rings": [{ "After": "00:02:00" }, { "After": "00:01:00" }] }] }""", "Queues:0:Rings: ", "00:01:00")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Rings": [{ "After": "-00:02:00" }] }] }""", "Queues:0:Rings:0:After: ", "")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Rings": [{ "Skills": { "maps": 11 } }] }] }""", "Queues:0:Rings:0:Skills:maps: ", "11")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Rings": [{ "Staff": [""] }] }] }""", "Queues:0:Rings:0:Staff:0: ", "")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Overflow": [{ "Queue": "b" }] }] }""", "Queues:0:Overflow:0: ", "'b'")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Overflow": [{ "Partner": "b" }] }] }""", "Queues:0:Overflow:0: ", "'b'")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Overflow": [{ }] }] }""", "Queues:0:Overflow:0: ", "any partner")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Overflow": [{ "Length": 0, "CallBack": true }] }] }""", "Queues:0:Overflow:0:Length: ", "")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Overflow": [{ "Length": 1, "Wait": "00:01:00", "CallBack": true }] }] }""", "Queues:0:Overflow:0: ", "Length and Wait")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Overflow": [{ "Queue": "a", "CallBack": true }] }] }""", "Queues:0:Overflow:0: ", "Queue, Partner and CallBack")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Overflow": [{ "Queue": "a" }] }] }""", "Queues: ", "a > a")]
    [InlineData("""{ "Queues": [{ "Name": "a", "Overflow": [{ "Queue": "b" }] }, { "Name": "b", "Overflow": [{ "Queue": "c" }] }, { "Name": "c", "Overflow": [{ "Queue": "b" }] }] }""", "Queues: ", "b > c > b")]
    [InlineData("""{ "Queues": [{ "Name": "a" }], "Partners": [{ "Name": "p" }] }""", "Partners:0: ", "Hours")]
    [InlineData("""{ "Queues": [{ "Name": "a" }], "Partners": [{ "Name": "p", "Hours": { "TimeZone": "Mars" } }] }""", "Partners:0:Hours:TimeZone: ", "'Mars'")]
    [InlineData("""{ "Queues": [{ "Name": "a" }], "SelfService": [{ "Name": "renew" }] }""", "SelfService:0: ", "'renew'")]
    [InlineData("""{ "Queues": [{ "Name": "a" }], "SelfService": [{ "Name": "r", "Topics": ["t"] }, { "Name": "r", "Topics": ["t"] }] }""", "SelfService: ", "'r'")]
    [InlineData("""{ "Queues": [{ "Name": "a" }], "Weights": { "Fax": 1 } }""", "Weights:Fax: ", "'Fax'")]
    [InlineData("""{ "Queues": [{ "Name": "a" }], "Weights": { "Chat": 0 } }""", "Weights:Chat: ", "")]
    [InlineData("""{ "Queues": [{ "Name": "a" }], "Weights": { "Chat": 1, "chat": 2 } }""", "Weights:chat: ", "twice")]
    [InlineData("""{ "Queues": [{ "Name": "a" }], "HeadStarts": { "Urgent": "366.00:00:00" } }""", "HeadStarts:Urgent: ", "")]
    [InlineData("""{ "Queues": [{ "Name": "a" }], "AskAgainAfter": "00:00:00" }""", "AskAgainAfter: ", "")]
    [InlineData("""{ "Queues": [{ "Name": "a" }], "Kues": [] }""", "Kues", "")]
    [InlineData("null", "null", "")]
    public void What_cannot_be_read_is_refused_with_its_path_and_value(string json, string path, string value)
    {
        InquiryPolicy.TryParseJson(json, Book, out var policy, out var error).ShouldBeFalse();
        policy.ShouldBeNull();
        error.ShouldNotBeNull().ShouldContain(path, Case.Sensitive);
        error.ShouldContain(value);
        Should.Throw<FormatException>(() => InquiryPolicy.ParseJson(json, Book)).Message.ShouldBe(error);
    }

    [Fact]
    public void What_code_says_wrong_is_refused_too()
    {
        Should.Throw<ArgumentException>(() => new InquiryPolicy([]));
        Should.Throw<ArgumentException>(() => new InquiryQueue(default));
        Should.Throw<ArgumentException>(() => new InquiryQueue(Front) { Rings = [] });
        Should.Throw<ArgumentException>(() => new QueueRing { Skills = [default] });
        Should.Throw<ArgumentException>(() => new InquiryPolicy([new InquiryQueue(Front) { Overflow = [OverflowRule.WhenClosed.ToQueue(Front)] }]));
        Should.Throw<ArgumentException>(() => StaffPresence.Of([Who("a"), Who("a")]));
        Should.Throw<ArgumentException>(() => new StaffMember(default));
        Should.Throw<ArgumentException>(() => Who("a") with { Languages = ["not a language"] });
        Should.Throw<ArgumentOutOfRangeException>(() => Who("a") with { Load = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => new SkillNeed("maps", 0));
        Should.Throw<ArgumentException>(() => Ask() with { Skills = [""] });
    }

    [Fact]
    public void A_chain_of_overflow_may_be_32_queues_long_and_no_longer()
    {
        InquiryPolicy Chain(int length) => new(Enumerable.Range(0, length).Select(i => new InquiryQueue(new QueueId($"q{i}"))
        {
            Overflow = i + 1 < length ? [OverflowRule.WhenWaiting(1).ToQueue(new QueueId($"q{i + 1}"))] : [],
        }));
        Chain(32).Queues.Count.ShouldBe(32);
        Should.Throw<ArgumentException>(() => Chain(33)).Message.ShouldContain("at most 32");
        Should.Throw<ArgumentException>(() => Chain(5000)).Message.ShouldContain("at most 32");
    }

    [Fact]
    public void Queues_in_many_layers_are_looked_through_in_no_time()
    {
        InquiryQueue Layered(int layer, int number) => new(new QueueId($"q{layer}-{number}"))
        {
            Overflow = layer == 30 ? [] : [.. Enumerable.Range(0, 4).Select(next => OverflowRule.AfterWaiting(TimeSpan.Zero).ToQueue(new QueueId($"q{layer + 1}-{next}")))],
        };
        var policy = new InquiryPolicy(Enumerable.Range(0, 31).SelectMany(layer => Enumerable.Range(0, 4).Select(number => Layered(layer, number))));
        Route(policy, Ask()).Reasons.Count(reason => reason.Code == InquiryReasonCode.NobodyThere).ShouldBe(121);
    }
}
