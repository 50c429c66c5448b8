using LibraryService.Hours;
using LibraryService.Routing;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>Who works at the small library, and who of them is there to answer.</summary>
/// <param name="seed">Of when they are at the counter, in a programme or at lunch.</param>
internal sealed class Roster(ulong seed)
{
    // How many half hours in a hundred somebody at work cannot answer.
    private const int Away = 35;
    private const DayOfWeek Mon = DayOfWeek.Monday, Tue = DayOfWeek.Tuesday, Wed = DayOfWeek.Wednesday, Thu = DayOfWeek.Thursday, Fri = DayOfWeek.Friday, Sat = DayOfWeek.Saturday;

    private static readonly IReadOnlyList<RosterLine> Lines =
    [
        Line("Ada", SmallLibrary.HillRoad, ["en"], [new("reference", 8)], "09:00-17:00", Mon, Tue, Wed, Thu, Fri),
        Line("Ben", SmallLibrary.HillRoad, ["en"], [new("reference", 3)], "09:00-20:00", Mon, Tue, Thu, Sat),
        Line("Carmen", SmallLibrary.HillRoad, ["en", "es"], [new("reference", 5)], "10:00-20:00", Wed, Thu, Fri, Sat),
        Line("Dev", SmallLibrary.HillRoad, ["en", "ur"], [], "09:00-16:00", Mon, Tue, Wed, Thu),
        Line("Ewa", SmallLibrary.CanalStreet, ["en", "pl"], [new("reference", 4)], "09:00-19:00", Mon, Tue, Thu, Fri),
        Line("Flora", SmallLibrary.CanalStreet, ["en"], [], "09:00-17:00", Tue, Wed, Fri, Sat),
        Line("Grace", SmallLibrary.StationRoad, ["en"], [new("reference", 7)], "10:00-18:00", Mon, Tue, Thu, Fri),
        Line("Hugh", SmallLibrary.StationRoad, ["en", "es"], [], "10:00-18:00", Mon, Thu, Fri, Sat),
        Line("Ines", SmallLibrary.HillRoad, ["en", "es", "pt"], [], "10:00-16:00", Tue, Sat).AsVolunteer(),
    ];

    /// <summary>How long somebody stays at one thing: presence changes at whole and half hours.</summary>
    public static TimeSpan Step { get; } = TimeSpan.FromMinutes(30);

    /// <summary>The staff, none of them at work yet.</summary>
    public IReadOnlyList<StaffMember> Staff { get; } = [.. Lines.Select(line => line.Member)];

    /// <summary>Everybody, and whether they answer at an instant: in the hours of their rota and of their branch, unless they are at something else.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="branches">The hours of the branches.</param>
    public IEnumerable<(StaffId Member, StaffStatus Status)> At(DateTimeOffset at, HoursBook branches)
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            var (member, hours) = (Lines[i].Member, Lines[i].Hours);
            yield return (member.Id,
                !hours.IsOpen(at) || !branches.Find(member.BranchId)!.IsOpen(at) ? StaffStatus.Offline
                : IsAway(i, at.UtcTicks / Step.Ticks) ? StaffStatus.Away
                : StaffStatus.Available);
        }
    }

    private bool IsAway(int person, long step) => new SplitMix64(seed ^ (((ulong)step * (ulong)Lines.Count) + (ulong)person)).Percent(Away);

    private static RosterLine Line(string name, BranchId branch, string[] languages, StaffSkill[] skills, string hours, params ReadOnlySpan<DayOfWeek> days)
    {
        var week = ServiceHours.In(SmallLibrary.TimeZone.Id);
        foreach (var day in days)
        {
            week.Weekly(day, hours);
        }

        return new RosterLine(new StaffMember(new StaffId(name)) { BranchId = branch, Languages = languages, Skills = skills }, week.Build());
    }
}
