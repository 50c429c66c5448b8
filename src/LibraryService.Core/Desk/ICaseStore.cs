namespace LibraryService.Desk;

/// <summary>Keeps cases, and their messages in the outbox.</summary>
/// <remarks>
/// A save is all or nothing: the new events of the cases and their messages are committed in one go, so that no event is kept without its message, and no message
/// without its event. After it, a store tells <see cref="CaseSignal"/>. Before it, a store calls <see cref="ServiceCase.AddressedAsync"/> for each case, so that a reply is addressed by what the patron directory says now.
/// <c>CaseStoreContract</c> of LibraryService.Testing checks an implementation.
/// </remarks>
public interface ICaseStore
{
    /// <summary>Keeps cases and their messages, all or none: none when one of them was changed by somebody else since it was read.</summary>
    /// <param name="cases">The cases, each once.</param>
    /// <param name="ct">Cancels before anything is kept.</param>
    /// <returns>The cases as they are kept, in the same order; null when they were not kept: read them again and repeat the step.</returns>
    ValueTask<IReadOnlyList<ServiceCase>?> SaveAsync(IReadOnlyList<ServiceCase> cases, CancellationToken ct = default);

    /// <summary>Keeps one case and its messages.</summary>
    /// <returns>The case as it is kept; null when somebody else changed it since it was read.</returns>
    async ValueTask<ServiceCase?> SaveAsync(ServiceCase one, CancellationToken ct = default)
    {
        var saved = await SaveAsync([one], ct).ConfigureAwait(false);
        return saved?[0];
    }

    /// <summary>The case with an id; null when there is none.</summary>
    ValueTask<ServiceCase?> FindAsync(CaseId id, CancellationToken ct = default);

    /// <summary>The cases of a patron, in the order of their opening.</summary>
    ValueTask<IReadOnlyList<ServiceCase>> OfPatronAsync(PatronId patron, CancellationToken ct = default);

    /// <summary>The cases that are neither resolved nor went into another, a page at a time, in an order of the store's own that stays the same.</summary>
    /// <param name="after">The last case of the page before; the default value for the first page.</param>
    /// <param name="most">The most cases of a page, 1 or more. A page with fewer is the last.</param>
    /// <param name="ct">Cancels the question.</param>
    ValueTask<IReadOnlyList<ServiceCase>> OpenAsync(CaseId after, int most, CancellationToken ct = default);
}
