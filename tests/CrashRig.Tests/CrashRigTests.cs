using System.Diagnostics;

namespace LibraryService.CrashRig.Tests;

/// <summary>The rig at the size that fits beside the other tests; docs/crash-rig.md has the larger ones.</summary>
public class CrashRigTests
{
    private const string Variable = "LIBRARYSERVICE_POSTGRES";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    [Theory]
    [InlineData("sqlite", "yes")]
    [InlineData("postgres", "no")]
    public async Task Thirty_kills_lose_none_of_two_thousand_messages(string store, string honoursKeys)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "SIGSTOP and SIGCONT are those of Linux.");
        Assert.SkipWhen(
            store is "postgres" && Environment.GetEnvironmentVariable(Variable) is null or "" && !Directory.Exists("/usr/lib/postgresql"),
            $"No PostgreSQL: neither its programs at /usr/lib/postgresql nor a server that {Variable} names.");
        var (code, said) = await RunAsync("rig", "--store", store, "--kills", "30", "--messages", "2000", "--honours-keys", honoursKeys);
        TestContext.Current.TestOutputHelper!.WriteLine(said);
        code.ShouldBe(0, said);
        said.ShouldContain("All goals hold.");
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Processes_that_make_the_tables_at_once_make_them_once(string store)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The rig starts its servers as Linux has them.");
        Assert.SkipWhen(
            store is "postgres" && Environment.GetEnvironmentVariable(Variable) is null or "" && !Directory.Exists("/usr/lib/postgresql"),
            $"No PostgreSQL: neither its programs at /usr/lib/postgresql nor a server that {Variable} names.");
        var (code, said) = await RunAsync("migrations", "--store", store, "--processes", "4");
        code.ShouldBe(0, said);
        said.ShouldContain("4 processes at once");
        said.ShouldContain("0 errors");
    }

    [Theory]
    [InlineData("--kills", "many")]
    [InlineData("--shots", "3")]
    [InlineData("--only", "rain")]
    [InlineData("--kills")]
    public async Task Arguments_that_it_does_not_know_are_told(params string[] arguments)
    {
        var (code, said) = await RunAsync(["rig", .. arguments]);
        code.ShouldBe(2);
        said.ShouldContain(arguments[0].TrimStart('-'));
    }

    private static async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "CrashRig"), arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        try
        {
            var said = process.StandardOutput.ReadToEndAsync(patience.Token);
            var complained = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await said + await complained);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
