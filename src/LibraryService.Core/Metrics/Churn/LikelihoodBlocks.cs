namespace LibraryService.Metrics.Churn;

/// <summary>Sums a likelihood over blocks of rows, and the blocks in their order: to the same bits on however many threads.</summary>
internal static class LikelihoodBlocks
{
    private const int Rows = 4096;

    /// <param name="likelihood">Makes the likelihood, one for each thread: it keeps what it worked out last.</param>
    /// <param name="history">What to sum over.</param>
    /// <param name="threads">On how many threads, 1 or more.</param>
    public static LikelihoodSums Sum(Func<HistoryLikelihood> likelihood, ActivityHistogram history, int threads)
    {
        var first = likelihood();
        var width = 1 + first.Order + LikelihoodSums.Triangle(first.Order);
        var blocks = (history.AsSpan().Length + Rows - 1) / Rows;
        var sums = new double[blocks * width];
        if (threads is 1 || blocks is 1)
        {
            AddBlocks(first, 0, 1);
        }
        else
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread => AddBlocks(likelihood(), thread, threads));
        }

        var total = new LikelihoodSums(first.Order);
        for (var block = 0; block < blocks; block++)
        {
            var own = sums.AsSpan(block * width, width);
            total.Add(1, own[0], own[1..(first.Order + 1)], own[(first.Order + 1)..]);
        }

        return total;

        void AddBlocks(HistoryLikelihood own, int from, int step)
        {
            for (var block = from; block < blocks; block += step)
            {
                var rows = history.AsSpan()[(block * Rows)..Math.Min((block + 1) * Rows, history.AsSpan().Length)];
                own.Sum(rows, sums.AsSpan(block * width, width));
            }
        }
    }
}
