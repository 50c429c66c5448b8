using System.Diagnostics;
using System.Text.Json;

namespace LibraryService.Gateways.Tests.Mail;

/// <summary>The mail server of <c>smtp_server.py</c>, a program of its own that reads mail with code of its own.</summary>
internal sealed class RealMailServer : IAsyncDisposable
{
    // Debian's own interpreter first: another one on the path does not see Debian's packages.
    private static readonly Lazy<string?> Python = new(() => new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(KnowsAiosmtpd));
    private readonly Process _process;

    private RealMailServer(Process process, int port) => (_process, Port) = (process, port);

    public static bool IsThere => Python.Value is not null;

    /// <summary>Why it is not there.</summary>
    public static string Missing => "No aiosmtpd: Debian's package python3-aiosmtpd is not there. The script .ci/run installs it.";

    public int Port { get; }

    public static async Task<RealMailServer> StartAsync(params string[] arguments)
    {
        var process = Run(Python.Value!, ["-W", "ignore", Path.Combine(AppContext.BaseDirectory, "smtp_server.py"), .. arguments]);
        using var said = await AnswerAsync(process);
        return new RealMailServer(process, said.RootElement.GetProperty("port").GetInt32());
    }

    /// <summary>How many mails came.</summary>
    public Task<int> CountAsync() => NumberAsync("count");

    /// <summary>How many connections were made.</summary>
    public Task<int> SessionsAsync() => NumberAsync("sessions");

    /// <summary>Closes every connection without a word.</summary>
    public Task<int> DropAsync() => NumberAsync("drop");

    /// <summary>The mails, read.</summary>
    public async Task<JsonElement.ArrayEnumerator> MailsAsync()
    {
        using var answer = await AskAsync("mails");
        return answer.RootElement.Clone().EnumerateArray();
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await _process.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static bool KnowsAiosmtpd(string python)
    {
        try
        {
            using var process = Run(python, ["-c", "import aiosmtpd.smtp"]);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No such program.
            return false;
        }
    }

    private static Process Run(string python, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(python, arguments)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<JsonDocument> AnswerAsync(Process process) => await process.StandardOutput.ReadLineAsync() is { } line
        ? JsonDocument.Parse(line)
        : throw new InvalidOperationException($"The mail server ended: {await process.StandardError.ReadToEndAsync()}");

    private async Task<int> NumberAsync(string question)
    {
        using var answer = await AskAsync(question);
        return answer.RootElement.GetInt32();
    }

    private async Task<JsonDocument> AskAsync(string question)
    {
        await _process.StandardInput.WriteLineAsync(question);
        await _process.StandardInput.FlushAsync();
        return await AnswerAsync(_process);
    }
}
