namespace LibraryService.Desk;

/// <summary>Keeps when the promises of each case have to be looked at next, and which of their steps were raised. It is the store of the cases, too.</summary>
/// <remarks>
/// A store knows no policies: a case that is saved has to be looked at once from then on, and whoever looks says when next (<c>SlaReport.NextAlert</c>). Several
/// processes may look at once. <c>ClockStoreContract</c> of LibraryService.Testing checks an implementation.
/// </remarks>
public interface IClockStore
{
    /// <summary>When the next case has to be looked at; null when none has.</summary>
    ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken ct);

    /// <summary>Takes cases to look at, the longest due first. Nobody else gets them until the lease ends; then they are due again.</summary>
    /// <param name="at">The instant that counts as now.</param>
    /// <param name="lease">How long nobody else looks: more than zero.</param>
    /// <param name="most">The most cases to take, 1 or more.</param>
    /// <param name="ct">Cancels before any is taken.</param>
    ValueTask<IReadOnlyList<CaseClock>> ClaimAsync(DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct);

    /// <summary>Keeps what came of looking, in one go. A case that was saved meanwhile stays due.</summary>
    /// <param name="clock">The case that was looked at.</param>
    /// <param name="raised">The keys of the steps that were raised now; one that was raised before counts once.</param>
    /// <param name="nextLook">When to look again; null when nothing will fall due.</param>
    /// <param name="ct">Cancels before anything is kept.</param>
    ValueTask LookedAtAsync(CaseClock clock, IReadOnlyList<string> raised, DateTimeOffset? nextLook, CancellationToken ct);

    /// <summary>Dates the open cases anew, after an edit of hours or policies, in batches that let others through in between. What was dated before it is cancelled stays so.</summary>
    /// <param name="nextLook">When a case has to be looked at next, such as <see cref="ServiceDesk.NextLook"/>.</param>
    /// <param name="branch">The branch whose cases are dated anew; the default value for all.</param>
    /// <param name="batch">How many cases at a time, 1 or more.</param>
    /// <param name="ct">Cancels between two batches.</param>
    /// <returns>How many cases were dated.</returns>
    ValueTask<long> RedateAsync(Func<ServiceCase, DateTimeOffset?> nextLook, BranchId branch, int batch, CancellationToken ct);
}
