using LibraryService.DependencyInjection;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Sla;

namespace LibraryService.CrashRig.Clocks;

/// <summary>A library of many branches with the same promise, whose cases are counted by the million.</summary>
internal static class Branches
{
    public const int Others = 99;

    /// <summary>The branch that is dated anew.</summary>
    public static BranchId Main { get; } = new("hill-road");

    private static ServiceHours Week { get; } = Enumerable.Range(1, 6)
        .Aggregate(ServiceHours.In("Europe/London"), (hours, day) => hours.Weekly((DayOfWeek)day, "09:00-12:30, 13:30-17:00")).Build();

    public static ILibraryServiceBuilder AddBranches(this ILibraryServiceBuilder builder)
    {
        builder.AddPolicy(new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(40), Steps = [SlaStep.Fraction("warning", 0.75), SlaStep.Breach("breach")] });
        foreach (var name in Enumerable.Range(0, Others).Select(number => FormattableString.Invariant($"branch-{number}")).Append($"{Main}"))
        {
            builder.AddHours(name, Week);
        }

        return builder;
    }

    public static ServiceCase Opened(ServiceDesk desk, string id, DateTimeOffset at) => desk.Receive(new Inquiry
    {
        Id = new CaseId(id),
        Channel = Channel.Web,
        BranchId = Main,
        Topic = "opening.hours",
        Text = "When is the café open?",
        ReceivedAt = at,
    });
}
