using LibraryService.Hours;
using LibraryService.Samples.Bridge.Patrons;

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
            var told = provider.GetRequiredService<LmsFile>().Openings().ToDictionary(opening => new BranchId(opening.Branch), opening => ServiceHours.ParseJson(opening.Hours));
            var others = ((HoursBook)set(provider)).Branches.Where(branch => !told.ContainsKey(branch.Key));
            return new HoursBook([.. others, .. told]);
        });
    }
}
