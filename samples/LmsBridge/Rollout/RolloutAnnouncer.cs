using LibraryService.Desk;
using LibraryService.Samples.Bridge.Patrons;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Rollout;

/// <summary>At start: says what is taken for granted, and dates open cases anew whose branch has told other hours.</summary>
internal sealed partial class RolloutAnnouncer(
    RolloutReport report, LmsFile file, ServiceDesk desk, IServiceProvider services, IOptions<LmsOptions> options, ILogger<RolloutAnnouncer> logger) : IHostedService
{
    private const int Batch = 100;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var sentence in report.Sentences)
        {
            Says(sentence);
        }

        foreach (var branch in file.Openings().Where(opening => !opening.IsDated).Select(opening => opening.Branch).Distinct(StringComparer.Ordinal))
        {
            // A store that keeps no clocks is asked for none.
            var cases = await services.GetRequiredService<IClockStore>().RedateAsync(desk.NextLook, new BranchId(branch), Batch, cancellationToken);
            file.Dated(branch);
            Dated(branch, cases);
        }

        if (options.Value.Rollout.Mode != RolloutMode.Shadow && options.Value.Rollout.Messages.Count == 0)
        {
            NothingOn();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Sentence}")]
    private partial void Says(string sentence);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "The hours of branch {Branch} have changed: {Cases} open cases were dated anew.")]
    private partial void Dated(string branch, long cases);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "The shadow is over, but no message is switched on.")]
    private partial void NothingOn();
}
