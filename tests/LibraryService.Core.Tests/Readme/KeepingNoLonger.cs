using LibraryService;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Readme;

internal sealed class KeepingNoLonger : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        var folder = Directory.CreateTempSubdirectory("stores");
        var file = Path.Combine(folder.FullName, "desk.db");

        // begin: hosting-retention
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLibraryService()
            .AddSqliteStore(file)
            .AddSlaWatcher()   // a case with a step still to be raised is not deleted
            .AddRetention(retention =>
            {
                retention.KeepCases = TimeSpan.FromDays(3 * 365);
                retention.KeepMessages = TimeSpan.FromDays(365);
                retention.KeepSurveys = TimeSpan.FromDays(2 * 365);
            });
        // end: hosting-retention

        await using (var provider = services.BuildServiceProvider())
        {
            foreach (var service in provider.GetServices<IHostedService>())
            {
                await service.StartAsync(default);
                await service.StopAsync(default);
            }
        }

        folder.Delete(recursive: true);
    }
}
