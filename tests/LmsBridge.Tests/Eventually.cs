using System.Diagnostics;

namespace LibraryService.Samples.Bridge.Tests;

/// <summary>Waits for what another thread does.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Asks again and again until it is so; fails when patience ends.</summary>
    public static async Task Is(Func<Task<bool>> so)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!await so())
        {
            Stopwatch.GetElapsedTime(begun).ShouldBeLessThan(Patience);
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public static Task Is(Func<bool> so) => Is(() => Task.FromResult(so()));
}
