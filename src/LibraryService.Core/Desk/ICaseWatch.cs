namespace LibraryService.Desk;

/// <summary>Tells which cases are to be looked at for their promises, and keeps what was raised: what a store of cases implements beside <see cref="ICaseStore"/>.</summary>
/// <remarks>
/// A case is to be looked at as soon as it is saved, and after that when whoever looked said. So a store knows nothing of policies and hours, and holds one instant for each case.
/// Several watchers may share it. <c>CaseWatchContract</c> of LibraryService.Testing checks an implementation.
/// </remarks>
public interface ICaseWatch
{
    /// <summary>Claims cases that are to be looked at, the longest due first. No two watchers get the same case while a claim runs.</summary>
    /// <param name="watcher">Who claims.</param>
    /// <param name="at">The instant that counts as now.</param>
    /// <param name="lease">How long the claims run; who has not been heard of by then has died, and others look.</param>
    /// <param name="most">The most cases, 1 or more.</param>
    /// <param name="ct">Cancels before anything is claimed.</param>
    ValueTask<IReadOnlyList<WatchedCase>> ClaimAsync(string watcher, DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct);

    /// <summary>Keeps what was raised and when to look next.</summary>
    /// <returns>False, and nothing is kept, when the case was saved since it was claimed: it is to be looked at again.</returns>
    ValueTask<bool> LookedAsync(WatchedCase looked, CancellationToken ct);

    /// <summary>When the next case is to be looked at; long ago for one that was saved and not looked at, null for none.</summary>
    ValueTask<DateTimeOffset?> NextLookAsync(CancellationToken ct);

    /// <summary>Has open cases looked at anew, because hours or policies changed. Called until it gives zero, it goes through them in bounded steps while watchers run.</summary>
    /// <param name="branch">The branch whose cases are concerned; the default value for all.</param>
    /// <param name="at">From when on they are to be looked at. Those due earlier stay as they are.</param>
    /// <param name="most">The most cases to change, 1 or more.</param>
    /// <param name="ct">Cancels before anything is changed.</param>
    /// <returns>How many were changed.</returns>
    ValueTask<int> LookAgainAsync(BranchId branch, DateTimeOffset at, int most, CancellationToken ct);
}
