namespace LibraryService.Benchmarks.Metrics.Churn;

/// <summary>Stops a benchmark whose ways do not give the same answer.</summary>
internal static class Agreement
{
    public static void Of(double plain, double library, double accuracy)
    {
        if (!(Math.Abs(plain - library) <= accuracy * Math.Abs(library)))
        {
            throw new InvalidOperationException(FormattableString.Invariant($"The plain way gave {plain}, the library {library}."));
        }
    }
}
