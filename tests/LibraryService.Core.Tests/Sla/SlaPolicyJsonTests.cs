using LibraryService.Sla;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

public class SlaPolicyJsonTests
{
    private static readonly SlaPolicy Full = new("interlibrary loan")
    {
        FirstResponse = SlaTarget.WorkingDays(2),
        NextResponse = TimeSpan.FromHours(8),
        Update = SlaTarget.Elapsed(TimeSpan.FromDays(5)),
        Resolution = TimeSpan.FromMinutes(90),
        PauseStates = ["waiting-on-patron", new PauseState("waiting-on-lender", [SlaMetric.Resolution]), new PauseState("in-progress", [])],
        Pausing = [SlaMetric.NextResponse],
        Steps =
        [
            SlaStep.Fraction("warning", 0.75, [SlaMetric.FirstResponse]), SlaStep.Left("soon", TimeSpan.FromMinutes(30)), SlaStep.Breach("breach"),
            SlaStep.Overdue("escalation", TimeSpan.FromHours(4)), SlaStep.Breach("silent", []),
        ],
        Hours = Weekdays("09:00-17:00").Holiday(Date("Wed"), "Founders' day").Build(),
        Channels = [Channel.Email, Channel.Letter],
        Priorities = [Priority.High],
        Topics = ["ill.request"],
        Branches = [new BranchId("main")],
    };

    [Fact]
    public void A_policy_is_read_as_it_was_written() => SlaPolicy.ParseJson(Full.ToJson()).ToJson().ShouldBe(Full.ToJson());

    [Fact]
    public void The_least_policy_is_read_as_it_was_written()
    {
        var read = SlaPolicy.ParseJson(new SlaPolicy("none").ToJson());
        read.Name.ShouldBe("none");
        Enum.GetValues<SlaMetric>().ShouldAllBe(metric => read[metric] == null);
        read.Pausing.ShouldBe(new SlaPolicy("none").Pausing);
    }

    [Fact]
    public void Each_part_is_read()
    {
        var read = SlaPolicy.ParseJson(Full.ToJson());
        read.FirstResponse.ShouldBe(SlaTarget.WorkingDays(2));
        read.NextResponse.ShouldBe(TimeSpan.FromHours(8));
        read.Update.ShouldBe(SlaTarget.Elapsed(TimeSpan.FromDays(5)));
        read.Resolution.ShouldBe(TimeSpan.FromMinutes(90));
        read.Pausing.ShouldBe([SlaMetric.NextResponse]);
        read.PauseStates.Select(state => state.Name).ShouldBe(["waiting-on-patron", "waiting-on-lender", "in-progress"]);
        read.Steps.Select(step => (step.Name, step.Kind, step.Share, step.Time)).ShouldBe(Full.Steps.Select(step => (step.Name, step.Kind, step.Share, step.Time)));
        read.Hours!.ToJson().ShouldBe(Full.Hours!.ToJson());
        read.Channels.ShouldBe(Full.Channels);
        read.Priorities.ShouldBe(Full.Priorities);
        read.Topics.ShouldBe(Full.Topics);
        read.Branches.ShouldBe(Full.Branches);
    }

    [Fact]
    public void A_state_that_pauses_nothing_still_pauses_nothing_when_read() =>
        SlaPolicy.ParseJson(Full.ToJson()).PauseStates.Select(state => state.Metrics?.Count).ShouldBe([null, 1, 0]);

    [Fact]
    public void A_step_for_no_metric_is_still_for_none_when_read() =>
        SlaPolicy.ParseJson(Full.ToJson()).Steps.Select(step => step.Metrics?.Count).ShouldBe([1, null, null, null, 0]);

    [Fact]
    public void Comments_trailing_commas_and_any_letter_case_of_names_are_read() =>
        SlaPolicy.ParseJson("""{ "name": "chat", /* quick */ "firstResponse": "90 seconds", "channels": ["chat"], }""").FirstResponse
            .ShouldBe(TimeSpan.FromSeconds(90));

    [Theory]
    [InlineData("""{ "Name": "p", "FirstReply": "4 hours" }""", "FirstReply")]
    [InlineData("""{ "Name": "p", "Steps": [{ "Name": "s", "After": "00:10:00" }] }""", "After")]
    [InlineData("""{ "FirstResponse": "4 hours" }""", "Name: ")]
    [InlineData("""{ "Name": "" }""", "Name: ")]
    [InlineData("""{ "Name": " " }""", "Name: ")]
    [InlineData("""{ "Name": "p", "FirstResponse": "4 days" }""", "FirstResponse: ")]
    [InlineData("""{ "Name": "p", "NextResponse": "soon" }""", "NextResponse: ")]
    [InlineData("""{ "Name": "p", "Update": "" }""", "Update: ")]
    [InlineData("""{ "Name": "p", "Resolution": "-1 hours" }""", "Resolution: ")]
    [InlineData("""{ "Name": "p", "Channels": ["Email", "Fax"] }""", "Channels:1: ")]
    [InlineData("""{ "Name": "p", "Channels": ["1"] }""", "Channels:0: ")]
    [InlineData("""{ "Name": "p", "Priorities": ["Highest"] }""", "Priorities:0: ")]
    [InlineData("""{ "Name": "p", "Topics": ["fees", " "] }""", "Topics:1: ")]
    [InlineData("""{ "Name": "p", "Branches": [null] }""", "Branches:0: ")]
    [InlineData("""{ "Name": "p", "Pausing": ["Everything"] }""", "Pausing:0: ")]
    [InlineData("""{ "Name": "p", "PauseStates": [{ "Name": "a" }, { }] }""", "PauseStates:1:Name: ")]
    [InlineData("""{ "Name": "p", "PauseStates": [{ "Name": "a", "Pauses": ["All"] }] }""", "PauseStates:0:Pauses:0: ")]
    [InlineData("""{ "Name": "p", "Steps": [{ "Fraction": 0.5 }] }""", "Steps:0:Name: ")]
    [InlineData("""{ "Name": "p", "Steps": [{ "Name": "s", "Fraction": 1.5 }] }""", "Steps:0")]
    [InlineData("""{ "Name": "p", "Steps": [{ "Name": "s", "Left": "-00:10:00" }] }""", "Steps:0")]
    [InlineData("""{ "Name": "p", "Steps": [{ "Name": "s", "Left": "00:10:00", "Overdue": "00:10:00" }] }""", "Steps:0: ")]
    [InlineData("""{ "Name": "p", "Steps": [{ "Name": "s" }, { "Name": "s" }] }""", "Steps: ")]
    [InlineData("""{ "Name": "p", "Steps": [{ "Name": "s", "Metrics": ["None"] }] }""", "Steps:0:Metrics:0: ")]
    [InlineData("""{ "Name": "p", "Hours": { "TimeZone": "Europe/London", "Weekly": { "Monday": "9-5" } } }""", "Hours:Weekly:Monday: ")]
    [InlineData("""{ "Name": "p", "Hours": { } }""", "Hours:TimeZone: ")]
    [InlineData("null", "null")]
    [InlineData("{", "")]
    public void What_cannot_be_read_is_refused_with_its_path(string json, string path)
    {
        SlaPolicy.TryParseJson(json, out var policy, out var error).ShouldBeFalse();
        policy.ShouldBeNull();
        error.ShouldNotBeNull().ShouldContain(path, Case.Sensitive);
        Should.Throw<FormatException>(() => SlaPolicy.ParseJson(json)).Message.ShouldBe(error);
    }

    [Fact]
    public void A_definition_is_read_and_written_like_json() => SlaPolicy.From(Full.ToDefinition()).ToJson().ShouldBe(Full.ToJson());

    [Fact]
    public void A_definition_without_a_name_is_refused_like_json() =>
        Should.Throw<FormatException>(() => SlaPolicy.From(new SlaPolicyDefinition { Name = "  " })).Message.ShouldStartWith("Name: ");
}
