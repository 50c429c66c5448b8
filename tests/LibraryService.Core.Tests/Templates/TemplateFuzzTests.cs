using System.Diagnostics;

namespace LibraryService.Tests.Templates;

public class TemplateFuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_hundred_thousand_odd_templates_neither_break_nor_stall_a_small_stack()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "TemplateFuzz.dll"));
        start.ArgumentList.Add("100000");
        using var child = Process.Start(start)!;
        var said = child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var failed = child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        output.WriteLine(await said);

        child.ExitCode.ShouldBe(0, await failed);
        (await said).ShouldStartWith("100000 templates:");
        (await said).ShouldContain(" 0 failed");
    }
}
