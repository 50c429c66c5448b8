using System.Diagnostics;

namespace LibraryService.CrashRig.Databases;

/// <summary>Runs the programs of the system.</summary>
internal static class Shell
{
    /// <returns>Whether it ended with 0, and all that it said.</returns>
    public static async Task<(bool Ok, string Said)> TryAsync(string program, params IEnumerable<string> arguments)
    {
        // What a server that it leaves behind keeps open must not be waited for, so its words go to a file.
        var said = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/" };
            foreach (var argument in (string[])["-c", "out=$1; shift; exec \"$@\" >\"$out\" 2>&1 </dev/null", "sh", said, program, .. arguments])
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            await process.WaitForExitAsync();
            return (process.ExitCode == 0, await File.ReadAllTextAsync(said));
        }
        finally
        {
            File.Delete(said);
        }
    }

    public static async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        var (ok, said) = await TryAsync(program, arguments);
        if (!ok)
        {
            throw new InvalidOperationException($"{program} failed: {said.Trim()}");
        }
    }
}
