using System.Globalization;
using LibraryService.Desk;
using LibraryService.Sla;

namespace LibraryService.CrashRig;

/// <summary>The cases of the rig, whose promises nobody keeps: each comes to its warning and to its breach. Their numbers tell which steps there must be.</summary>
internal static class Promises
{
    private const string Prefix = "promise-";
    private static readonly TimeSpan Target = TimeSpan.FromSeconds(3);

    public static SlaPolicy Policy { get; } = new("rig")
    {
        FirstResponse = SlaTarget.Elapsed(Target),
        Steps = [SlaStep.Fraction("warning", 0.5), SlaStep.Breach("breach")],
    };

    /// <summary>How long after its opening a case has come to its last step.</summary>
    public static TimeSpan Longest => Target;

    /// <summary>A case that was opened just now.</summary>
    public static ServiceCase Opened(int number, TimeProvider time) => new ServiceDesk(time: time).Receive(new Inquiry
    {
        Id = Id(number),
        Channel = Channel.Web,
        Text = string.Create(CultureInfo.InvariantCulture, $"Question {number}: when is the café open?"),
        ReceivedAt = time.GetUtcNow(),
    });

    /// <summary>The keys of every step that the first so many cases come to.</summary>
    public static IEnumerable<string> Keys(int cases) => Enumerable.Range(0, cases)
        .SelectMany(number => Policy.Steps.Select(step => $"{Id(number)}/{SlaMetric.FirstResponse}/{step.Name}"));

    private static CaseId Id(int number) => new(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:D8}"));
}
