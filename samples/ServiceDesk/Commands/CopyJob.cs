using LibraryService.EntityFrameworkCore.Schema;
using LibraryService.EntityFrameworkCore.Upkeep;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Running;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>Moves cases and messages from one store to another.</summary>
internal static class CopyJob
{
    /// <exception cref="UnreadableException">It cannot be done, or the copy is not the same; the message says why.</exception>
    /// <exception cref="EntityFrameworkCore.StoreException">A database cannot be used; the message says what to do.</exception>
    public static int Run(StoreChoice from, StoreChoice to, TextWriter output)
    {
        // A store that is not there would be made, and its copy be as empty.
        if (from.Kind == StoreChoiceKind.Sqlite && !File.Exists(from.Place))
        {
            throw new UnreadableException($"There is no file {from.Place}.");
        }

        using var source = Open(from, "--from");
        using var target = Open(to, "--to");
        try
        {
            var rows = StoreCopy.CopyAsync(source.GetRequiredService<StoreSchema>(), target.GetRequiredService<StoreSchema>()).GetAwaiter().GetResult();
            output.WriteLine(FormattableString.Invariant($"{rows} rows copied and compared: both stores hold the same."));
            return DeskProgram.Done;
        }
        catch (InvalidOperationException e)
        {
            throw new UnreadableException(e.Message);
        }
    }

    private static ServiceProvider Open(StoreChoice choice, string option)
    {
        var services = new ServiceCollection();
        var builder = services.AddLibraryService();
        try
        {
            _ = choice.Kind == StoreChoiceKind.Sqlite ? builder.AddSqliteStore(choice.Place!) : builder.AddPostgresStore(choice.Place!);
        }
        catch (ArgumentException e)
        {
            throw new UnreadableException($"{option}: {e.Message}");
        }

        return services.BuildServiceProvider();
    }
}
