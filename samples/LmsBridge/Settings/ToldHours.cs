using LibraryService.Hours;
using LibraryService.Samples.Bridge.Patrons;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Settings;

/// <summary>Puts the hours that the library system told in place of those that were set, branch by branch, when the host is put together.</summary>
internal static class ToldHours
{
    public static void Add(IServiceCollection services)
    {
        var set = services.Last(service => service.ServiceType == typeof(HoursBook)).ImplementationFactory
            ?? throw new InvalidOperationException("The hours of AddLibraryService come from a factory, but here is none.");
        services.AddSingleton(provider =>
        {
            var zone = provider.GetRequiredService<IOptions<LmsOptions>>().Value.TimeZone!;
            var branches = ((HoursBook)set(provider)).Branches.ToDictionary();
            foreach (var told in provider.GetRequiredService<LmsFile>().Openings().GroupBy(opening => new BranchId(opening.Branch), opening => ServiceHours.ParseJson(opening.Hours).ToDefinition()))
            {
                branches[told.Key] = Joined(zone, [.. told], branches.GetValueOrDefault(told.Key));
            }

            return new HoursBook(branches);
        });
    }

    // Each calendar is a season. Of two on one day the one that begins later counts, or else the shorter one; between the seasons nothing is open. Before the
    // first and after the last of them the hours hold that were set, for the system has said nothing of those days.
    private static ServiceHours Joined(string zone, ServiceHoursDefinition[] told, ServiceHours? set)
    {
        SeasonDefinition[] seasons = [.. told.SelectMany(calendar => calendar.Seasons ?? []).OrderBy(season => season.From).ThenByDescending(season => season.To)];
        var joined = ServiceHours.From(new ServiceHoursDefinition
        {
            TimeZone = zone,
            Weekly = told.LastOrDefault(calendar => calendar.Weekly is not null)?.Weekly,
            Seasons = seasons,
            Special = [.. told.SelectMany(calendar => calendar.Special ?? [])],
        });
        if (set is null || told.Any(calendar => calendar.Seasons is null))
        {
            return joined;
        }

        var allWeek = Enum.GetNames<DayOfWeek>().ToDictionary(day => day, _ => "00:00-24:00", StringComparer.Ordinal);
        var span = new SeasonDefinition { From = seasons[0].From, To = seasons.Max(season => season.To), Weekly = allWeek };
        return joined.Union(set.Except(ServiceHours.From(new ServiceHoursDefinition { TimeZone = zone, Seasons = [span] })));
    }
}
