using System.Diagnostics;

namespace LibraryService.Hosting.Tests;

/// <summary>Waits for what another thread does.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Asks again and again until it is so, doing something in between; fails when patience ends.</summary>
    public static async Task Is(Func<Task<bool>> so, Action? meanwhile = null)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!await so())
        {
            Stopwatch.GetElapsedTime(begun).ShouldBeLessThan(Patience);
            meanwhile?.Invoke();
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public static Task Is(Func<bool> so, Action? meanwhile = null) => Is(() => Task.FromResult(so()), meanwhile);
}
