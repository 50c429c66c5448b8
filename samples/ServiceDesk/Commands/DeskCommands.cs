using System.CommandLine;
using LibraryService.Samples.Desk.Files;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command line.</summary>
internal sealed class DeskCommands
{
    private readonly Option<string?> _hours = new("--hours")
    {
        Description = "Opening hours, a library to a row: 'Local authority', 'Library name' and 'Monday staffed hours' to 'Sunday staffed hours', such as 10:00-13:00,14:00-17:00.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _library = new("--library")
    {
        Description = "The library in the hours file that answers. Left out with --events, each case has the hours of the library that its branch names.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _authority = new("--authority")
    {
        Description = "Who runs the library, or a part of that name, where several libraries are called alike.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _incidents = new("--incidents")
    {
        Description = "An incident log, an update to a row: number, incident_state, reopen_count, opened_at, sys_updated_at, contact_type, resolved_at. " +
            "Its times are the zone's wall clock, such as 29-02-2016 16:40; ? is not known. opened_at opens the case; the first update in a state other than New is the first sign of " +
            "staff; Awaiting User Info is a question to the patron, and waits for them; Awaiting Vendor waits for a supplier, which pauses the resolution; Awaiting Problem and Awaiting " +
            "Evidence wait for colleagues, which pauses nothing; resolved_at, or else the first update in the state Resolved, resolves it; a higher reopen_count opens it again.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _events = new("--events")
    {
        Description = $"Your own log, an event to a row: case, at, event, channel, branch, and topic if you like. Events: {EventWords.AllEvents}. Channels: {EventWords.AllChannels}.",
        HelpName = "FILE",
    };

    private readonly Option<string> _zone = new("--zone")
    {
        Description = "The IANA time zone of the hours, and of times without an offset. Of an hour that the clock repeats the first counts; one that it skips is read as before the change.",
        DefaultValueFactory = _ => new ReplayRequest().Zone,
        HelpName = "ZONE",
    };

    private readonly Option<string?> _at = new("--at")
    {
        Description = "Look at this instant, such as 2016-03-03T12:00, rather than at the last one in the log. What happened later is not seen.",
        HelpName = "TIME",
    };

    private readonly Option<string?> _template = new("--template")
    {
        Description = "Write a log to fill in, heading and two rows, to a new file, or here when no file is named.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "FILE",
    };

    public DeskCommands(DeskProgram program)
    {
        Root = new RootCommand("Runs a library's service desk for a quarter, from the question to the survey: routing, promises, messages, delivery, and a report of it. Without arguments all of it is made up.");
        new QuarterCommand().AddTo(Root, program);
        Root.Subcommands.Add(CloseCommand.For(program));
        Root.Subcommands.Add(Replay(program));
        Root.Subcommands.Add(RouteCommand.On(program.Console));
        Root.Subcommands.Add(StoryCommand.On(program.Console));
        Root.Subcommands.Add(StatementCommand.Of());
        Root.Subcommands.Add(ReadinessCommand.On(program.Console));
        Root.Subcommands.Add(StakeholdersCommand.On(program.Console));
        Root.Subcommands.Add(SimulateCommand.On(program.Console));
        Root.Subcommands.Add(FlowsCommand.On(program.Console));
        Root.Subcommands.Add(ProofreadCommand.Of(program));
        Root.Subcommands.Add(ChurnCommand.For(program));
        Root.Subcommands.Add(EvidenceCommand.For(program));
        Root.Subcommands.Add(RenderCommand.Of(program));
        Root.Subcommands.Add(CopyCommand.For(program));
    }

    public RootCommand Root { get; }

    private Command Replay(DeskProgram program)
    {
        var replay = new Command("replay", "Replays real files, or writes an empty log to fill in. What cannot be read is listed with its row, and the rest is used. Exit code 0: all was used; 2: something was refused.")
        {
            _hours, _library, _authority, _incidents, _events, _zone, _at, _template,
        };
        replay.Validators.Add(result =>
        {
            if (result.GetResult(_template) is not null)
            {
                return;
            }

            var (incidents, events) = (result.GetValue(_incidents), result.GetValue(_events));
            if ((incidents is null) == (events is null))
            {
                result.AddError("Name one log: --incidents FILE or --events FILE. For an empty one to fill in: --template.");
            }
            else if (incidents is not null && (result.GetValue(_hours) is null || result.GetValue(_library) is null))
            {
                result.AddError("--incidents needs the hours in which it counts: --hours FILE --library NAME.");
            }
            else if (result.GetValue(_library) is not null && result.GetValue(_hours) is null)
            {
                result.AddError("--library is looked up in a file of opening hours: --hours FILE.");
            }
        });
        replay.SetAction(result => result.GetResult(_template) is not null
            ? program.WriteTemplate(result.GetValue(_template) ?? "")
            : program.ReplayFiles(new ReplayRequest
            {
                Hours = result.GetValue(_hours),
                Library = result.GetValue(_library),
                Authority = result.GetValue(_authority),
                Incidents = result.GetValue(_incidents),
                Events = result.GetValue(_events),
                Zone = result.GetValue(_zone)!,
                At = result.GetValue(_at),
            }));
        return replay;
    }
}
