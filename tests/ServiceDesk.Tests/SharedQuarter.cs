using System.Globalization;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Report;
using LibraryService.Samples.Desk.Running;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Desk.Tests;

/// <summary>One run of the quarter for all tests, on a machine that speaks Turkish: that makes no difference.</summary>
internal static class SharedQuarter
{
    public const ulong Seed = 27;
    private static readonly Lazy<(LoopCast Cast, DeskView View)> Once = new(Run);

    /// <summary>What people did.</summary>
    public static LoopCast Cast => Once.Value.Cast;

    /// <summary>What the desk made of it.</summary>
    public static LoopResult Result => View.Run;

    /// <summary>What there is to tell of it.</summary>
    public static DeskView View => Once.Value.View;

    /// <summary>What is printed of it, with lines of so many columns.</summary>
    public static string Output(int width) => InTurkish(() =>
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = Consoles.For(output, isFile: true, width);
        QuarterShow.Write(console, View);
        QuarterSummary.Write(console, View);
        return output.ToString().ReplaceLineEndings("\n");
    });

    private static (LoopCast Cast, DeskView View) Run() => InTurkish(() =>
    {
        var folder = Directory.CreateTempSubdirectory("service-desk-quarter-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var cast = LoopCast.Of(Quarter.Generate(Seed), DefaultPromises.Read(), Seed);
        var run = DeskLoop.RunAsync(cast, folder.FullName).GetAwaiter().GetResult();
        return (cast, DeskView.Of(run, cast, members: null));
    });

    private static T InTurkish<T>(Func<T> work)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception e)
            {
                failure = e;
            }
        })
        {
            CurrentCulture = new CultureInfo("tr-TR"),
            CurrentUICulture = new CultureInfo("tr-TR"),
        };
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw new InvalidOperationException("The quarter could not be run.", failure);
    }
}
