using System.CommandLine;
using LibraryService.Samples.Desk.Running;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The main job: what the program does when no command is named.</summary>
internal sealed class QuarterCommand
{
    private readonly Option<ulong> _seed = new("--seed")
    {
        Description = "Of the made-up quarter. The same seed gives the same output, to the byte.",
        DefaultValueFactory = _ => new QuarterRequest().Seed,
    };

    private readonly Option<string> _store = new("--store")
    {
        Description = "Where cases and messages are kept meanwhile: sqlite, a file in a temporary folder; sqlite=FILE, a new file that stays; postgres=CONNECTION, a schema of its own in that database, " +
            "which goes afterwards; or memory. The report is the same to the byte.",
        DefaultValueFactory = _ => "sqlite",
        HelpName = "STORE",
    };

    private readonly Option<string?> _connection = Text("--connection", "TEXT", "What stands behind the equals sign of --store, for those who would rather give it by itself.");
    private readonly Option<string?> _outbox = Text("--outbox", "FOLDER", "Where the messages go, a file each. Left out: artifacts/service-desk/outbox, which is emptied first.");
    private readonly Option<string?> _report = Text("--report", "FILE", "Where the report goes. Left out: artifacts/service-desk/report.html.");
    private readonly Option<string?> _pictures = Text("--pictures", "FOLDER", "Draw the satisfied share and its control chart as SVG files in this folder, too.");
    private readonly Option<string?> _hours = Text("--hours", "FILE", "Real opening hours for the main branch, as replay takes them; say which library with --library.");
    private readonly Option<string?> _library = Text("--library", "NAME", "The library in the hours file.");
    private readonly Option<string?> _authority = Text("--authority", "NAME", "Who runs it, or a part of that name, where several libraries are called alike.");
    private readonly Option<string?> _incidents = Text(
        "--incidents", "FILE", "A real incident log, as replay takes it: its cases go through the desk in place of the made-up ones. It does not say who asked, so that nobody is written to or asked how it went.");

    private readonly Option<string?> _members = Text("--members", "FILE", "A real library's members, as churn takes them, for the curve of who came again.");

    public void AddTo(RootCommand root, DeskProgram program)
    {
        foreach (var option in (Option[])[_seed, _store, _connection, _outbox, _report, _pictures, _hours, _library, _authority, _incidents, _members])
        {
            root.Options.Add(option);
        }

        root.Validators.Add(result =>
        {
            if ((result.GetValue(_hours) is null) != (result.GetValue(_library) is null))
            {
                result.AddError("Real hours are those of one library: --hours FILE --library NAME.");
            }

            if (StoreChoice.TryParse(result.GetValue(_store) ?? "sqlite", result.GetValue(_connection), out _) is { } wrong)
            {
                result.AddError(wrong);
            }
        });
        root.SetAction(result => program.RunQuarter(new QuarterRequest
        {
            Seed = result.GetValue(_seed),
            Store = StoreChoice.TryParse(result.GetValue(_store) ?? "sqlite", result.GetValue(_connection), out var store) is null ? store : StoreChoice.Usual,
            Outbox = result.GetValue(_outbox),
            Report = result.GetValue(_report),
            Pictures = result.GetValue(_pictures),
            Hours = result.GetValue(_hours),
            Library = result.GetValue(_library),
            Authority = result.GetValue(_authority),
            Incidents = result.GetValue(_incidents),
            Members = result.GetValue(_members),
        }));
    }

    private static Option<string?> Text(string name, string value, string description) => new(name) { Description = description, HelpName = value };
}
