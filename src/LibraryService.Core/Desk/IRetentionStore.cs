namespace LibraryService.Desk;

/// <summary>Deletes from a store what is no longer needed. It is a store that lasts; those in memory have none.</summary>
public interface IRetentionStore
{
    /// <summary>Deletes what a rule allows, and never what is still needed, in batches that let others through in between. It may be stopped and run again at any time, and by several at once.</summary>
    /// <param name="rule">What may go.</param>
    /// <param name="batch">How many cases or messages at a time, 1 or more.</param>
    /// <param name="ct">Cancels between two batches; what was deleted stays so.</param>
    ValueTask<RetentionResult> DeleteAsync(RetentionRule rule, int batch = 500, CancellationToken ct = default);
}
