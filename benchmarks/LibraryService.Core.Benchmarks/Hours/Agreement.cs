using System.Globalization;

namespace LibraryService.Benchmarks.Hours;

/// <summary>What is compared must give the same answers.</summary>
internal static class Agreement
{
    public static void Check<T>(DateTimeOffset asked, T answer, T dayWalk, T nodaWalk)
    {
        if (!EqualityComparer<T>.Default.Equals(answer, dayWalk) || !EqualityComparer<T>.Default.Equals(answer, nodaWalk))
        {
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"Asked at {asked:O}, the hours say {answer}, the walk {dayWalk}, NodaTime's {nodaWalk}."));
        }
    }
}
