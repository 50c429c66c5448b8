using System.CommandLine;
using LibraryService.Samples.Desk.Running;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command <c>copy</c>.</summary>
internal static class CopyCommand
{
    public static Command For(DeskProgram program)
    {
        var from = Store("--from", "The store that is copied. Stop whoever writes into it first.");
        var to = Store("--to", "Where it goes: a file or a schema without cases and messages; the tables are made.");
        var copy = new Command(
            "copy",
            "Copies one store into another, such as a file into a server, and compares every row of both. Exit code 0: both hold the same; 2: nothing was copied, or what was copied is not to be used.")
        {
            from, to,
        };
        copy.SetAction(result => program.Copy(Choice(result.GetValue(from)!, "--from")!, Choice(result.GetValue(to)!, "--to")!));
        return copy;
    }

    private static Option<string> Store(string name, string description)
    {
        var store = new Option<string>(name) { Description = $"{description} {StoreChoice.LastingForm}.", HelpName = "STORE", Required = true };
        store.Validators.Add(result =>
        {
            if (StoreChoice.TryParseLasting(result.GetValueOrDefault<string>(), name, out _) is { } wrong)
            {
                result.AddError(wrong);
            }
        });
        return store;
    }

    private static StoreChoice? Choice(string text, string option) => StoreChoice.TryParseLasting(text, option, out var choice) is null ? choice : null;
}
