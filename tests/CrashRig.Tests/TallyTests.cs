using LibraryService.CrashRig.Rig;

namespace LibraryService.CrashRig.Tests;

/// <summary>The rig ends well only when every goal holds.</summary>
public class TallyTests
{
    private static readonly Tally Well = new()
    {
        Options = RigOptions.Parse(["--messages", "100", "--kills", "3"]),
        Database = "made up",
        Given = 100,
        Taken = TimeSpan.FromMinutes(1),
        Settled = TimeSpan.FromSeconds(1),
        Disturbances = new Dictionary<Disturbance, int> { [Disturbance.Kill] = 3 },
        Starts = 6,
        Deaths = 0,
        Crashes = 3,
        Arrived = 100,
        Lost = [],
        Stuck = 0,
        Overtaken = [],
        Failed = 0,
        Altered = 0,
        Duplicated = 3,
        Refused = 0,
        Unmarked = 0,
        Cases = 10,
        Raised = 20,
        NotRaised = [],
        Unknown = 0,
        RaisedAgain = 6,
    };

    public static TheoryData<string, Func<object, object>> Ill => new()
    {
        { "lost                                                 1  to hold: 0: rig-00000002", tally => (Tally)tally with { Lost = [2] } },
        { "stuck for two leases                                 1  to hold: 0", tally => (Tally)tally with { Stuck = 1 } },
        { "overtaken by what was due much later                 1  to hold: 0: rig-00000002", tally => (Tally)tally with { Overtaken = [2] } },
        { "given up or held                                     1  to hold: 0", tally => (Tally)tally with { Failed = 1 } },
        { "altered                                              1  to hold: 0", tally => (Tally)tally with { Altered = 1 } },
        { "duplicated                                           4  to hold: at most 3", tally => (Tally)tally with { Duplicated = 4 } },
        { "duplicated                                           3  to hold: 0", tally => (Tally)tally with { Options = RigOptions.Parse(["--honours-keys", "yes"]) } },
        { "ends of a worker that nobody killed                  1  to hold: 0", tally => (Tally)tally with { Deaths = 1 } },
        { "steps never raised                                   1  to hold: 0: one", tally => (Tally)tally with { NotRaised = ["one"] } },
        { "steps raised that there are not                      1  to hold: 0", tally => (Tally)tally with { Unknown = 1 } },
        { "steps told once more, by the same key                7  to hold: at most 6", tally => (Tally)tally with { RaisedAgain = 7 } },
    };

    [Fact]
    public void All_goals_hold() => (Well.Holds, $"{Well}".EndsWith("All goals hold.", StringComparison.Ordinal), $"{Well}".Contains("NOT", StringComparison.Ordinal)).ShouldBe((true, true, false));

    [Theory]
    [MemberData(nameof(Ill))]
    public void One_that_does_not_is_enough(string line, Func<object, object> change)
    {
        var tally = (Tally)change(Well);
        tally.Holds.ShouldBeFalse();
        $"{tally}".ShouldContain(line);
        $"{tally}".ShouldEndWith("NOT all goals hold.");
    }
}
