using System.Security.Cryptography;
using System.Text;

namespace LibraryService.Samples.Desk.Tests.Running;

/// <summary>The main job on each of the stores.</summary>
public class DeskStoreTests
{
    private const string Variable = "LIBRARYSERVICE_POSTGRES";
    private static readonly Lazy<string> InMemory = new(() => Of("--store", "memory"));

    [Fact]
    public void In_a_file_everything_is_the_same_to_the_byte() => Of().ShouldBe(InMemory.Value);

    [Fact]
    public void A_file_that_is_named_stays_and_is_not_written_into_again()
    {
        using var scratch = new Scratch();
        var path = scratch.Path("desk.db");
        Of("--store", $"sqlite={path}").ShouldBe(InMemory.Value);
        File.Exists(path).ShouldBeTrue();
        var again = DeskRun.Of("--store", "sqlite", "--connection", path);
        again.Code.ShouldBe(2);
        again.Errors.ShouldContain("is there already");
    }

    [Fact]
    public void On_a_server_everything_is_the_same_to_the_byte()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"No PostgreSQL: {Variable} names none. The script .ci/run starts one.");
        Of("--store", "postgres", "--connection", server!).ShouldBe(InMemory.Value);
    }

    [Fact]
    public void A_server_that_is_not_there_is_told()
    {
        var run = DeskRun.Of("--store", "postgres=Host=127.0.0.1;Port=1;Timeout=2");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("cannot be used");
    }

    // What is printed, and the hashes of the report and of each message.
    private static string Of(params string[] store)
    {
        using var scratch = new Scratch();
        var run = DeskRun.Wide(100, [.. store, "--outbox", scratch.Path("outbox"), "--report", scratch.Path("report.html")]);
        run.Code.ShouldBe(0, run.Errors);
        var all = new StringBuilder(run.Output).AppendLine();
        foreach (var file in Directory.EnumerateFiles(scratch.Path("outbox")).Order(StringComparer.Ordinal).Append(scratch.Path("report.html")))
        {
            var text = File.ReadAllText(file).Replace(scratch.Path(""), "FOLDER", StringComparison.Ordinal);
            all.Append(Path.GetFileName(file)).Append(' ').AppendLine(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        }

        return all.Replace(scratch.Path(""), "FOLDER").ToString();
    }
}
