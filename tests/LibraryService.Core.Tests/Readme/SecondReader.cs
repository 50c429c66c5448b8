using LibraryService;
using LibraryService.Templates.Proofreading;

namespace Readme;

internal sealed class SecondReader : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var at = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

        // begin: second-reader
        var staffNote = "The payroll page is back.";
        var reading = SecondReading.Of(staffNote, writer: new StaffId("priya"), reader: new StaffId("tom"), at);
        var toAll = new ProofreadContext { Audience = Audience.AllStaff, Channel = Channel.Chat };
        foreach (var version in (string[])[staffNote, staffNote + " Log in again."])
        {
            var held = Proofreader.Default.Read(version, toAll with { SecondReader = reading.ReaderOf(version) });
            Console.WriteLine($"{version} {(held.Count == 0 ? "goes out" : held[0].RuleId)}");
        }
        // end: second-reader

        return Task.CompletedTask;
    }
}
