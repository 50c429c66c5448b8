using System.Text.Json;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Cases;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Content;
using LibraryService.EntityFrameworkCore.Outbox;
using LibraryService.EntityFrameworkCore.Upkeep;
using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.EntityFrameworkCore.Patrons;

/// <summary>All that the stores hold of one patron: to give out, or to erase.</summary>
/// <remarks>In the words of the General Data Protection Regulation, articles 15 and 20, and 17. The library's own records are not here.</remarks>
public sealed class PatronRecords
{
    private const int MostRereads = 16;
    private const string Surveys = "SELECT content FROM library_service_survey WHERE patron = @patron ORDER BY key";

    private const string Entries = """
        SELECT o.key, o.state, o.reason, o.step, o.due_at, o.was_due_at, o.worker, o.attempts, o.version, o.is_released, c.content, c.hash
        FROM library_service_outbox o JOIN library_service_outbox_content c ON c.key = o.key WHERE c.patron = @patron OR c.case_id = @case_id ORDER BY o.key
        """;

    private readonly StoreGate _gate;
    private readonly CaseStore _cases;
    private readonly ContactStore _contacts;
    private readonly SuppressionStore _suppressions;

    internal PatronRecords(StoreGate gate)
    {
        _gate = gate;
        _cases = new CaseStore(gate);
        _contacts = new ContactStore(gate);
        _suppressions = new SuppressionStore(gate);
    }

    /// <summary>The patron's story, from all of it: cases with those that went into them, messages, answers to surveys, consents, and what was learnt of the addresses.</summary>
    /// <param name="patron">The patron.</param>
    /// <param name="contact">The patron as the library's own records have them, whose consents are told too; null to tell only what is kept here.</param>
    /// <param name="ct">Cancels the question.</param>
    /// <remarks>What another system exports is added to it with <c>PatronStory.ParseJson</c> and <c>With</c>, and is kept there alone.</remarks>
    /// <exception cref="ArgumentException">Nobody is named, or the contact is another patron's.</exception>
    public async Task<PatronStory> StoryAsync(PatronId patron, PatronContact? contact = null, CancellationToken ct = default)
    {
        Named(patron);
        var story = (await KeptAsync(patron, ct).ConfigureAwait(false)).Story(patron);
        return contact is null ? story : story.With(contact);
    }

    /// <summary>
    /// All of it as JSON: the story in its order, then what it was made of: cases with every event, messages with every attempt, what was learnt of the addresses, consents, and
    /// answers to surveys.
    /// </summary>
    /// <exception cref="ArgumentException">Nobody is named.</exception>
    public async Task<string> ExportAsync(PatronId patron, CancellationToken ct = default)
    {
        Named(patron);
        var kept = await KeptAsync(patron, ct).ConfigureAwait(false);
        return JsonSerializer.Serialize(kept.Export(patron), StoredJson.Form.StoredExport);
    }

    /// <summary>Erases all of it, as it was read, in one go; and what was opened meanwhile, until nothing is left. Objections and STOPs stay, as keyed hashes of the addresses; a message on its way is taken back, as far as it has not left.</summary>
    /// <param name="contact">The patron, with the addresses that the library's records have: an address that is not here cannot be kept from being written to again.</param>
    /// <param name="keys">The keys of the list of objections.</param>
    /// <param name="ct">Cancels; what was erased until then is all or nothing, and stays so.</param>
    /// <remarks>Cases that went into the patron's, or into which the patron's went, hold the patron's words and are erased, too; so are the second readings of what was written to the patron, whose hashes would tell it. Call <see cref="StoreUpkeep.CompactAsync"/> afterwards, so that nothing is left in free pages.</remarks>
    /// <exception cref="ArgumentException">Nobody is named, or a key of the list is missing.</exception>
    /// <exception cref="StoreException">It could not be done, or others wrote of the patron all the time.</exception>
    public async Task<ErasedRecords> EraseAsync(PatronContact contact, HashKeyRing keys, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(keys);
        Named(contact.Id);
        var (erased, isErased) = (new ErasedRecords(0, 0), false);
        for (var reread = 0; reread < MostRereads; reread++)
        {
            var learnt = await _contacts.FindAsync(contact.Id, ct).ConfigureAwait(false);
            var cases = await CasesOfAsync(contact.Id, ct).ConfigureAwait(false);
            var messages = await MessagesOfAsync(contact.Id, cases, ct).ConfigureAwait(false);
            if (isErased && learnt.Contact is null && cases.Count == 0 && messages.Count == 0)
            {
                return erased;
            }

            var before = await _suppressions.ReadAsync(keys, ct).ConfigureAwait(false);
            var whole = learnt.Contact is { } known ? known.ToContact(contact with { Points = [.. contact.Points, .. known.KnownPoints()] }) : contact;
            var objections = whole.KeepObjections(before, _gate.Time.GetUtcNow());
            var readings = Hashes(cases, messages).ToHashSet(StringComparer.Ordinal);
            var rows = await _gate.ChangeAsync(
                async work =>
                {
                    if (!await ForgetAsReadAsync(work, contact.Id, learnt.Version, cases, ct).ConfigureAwait(false))
                    {
                        return null;
                    }

                    await SuppressionStore.KeepAsync(work, objections, before, ct).ConfigureAwait(false);
                    return (long?)(cases.Count + (learnt.Contact is null ? 0 : 1) + await ForgetRestAsync(work, contact.Id, cases, readings, ct).ConfigureAwait(false));
                },
                static rows => rows is not null,
                ct).ConfigureAwait(false);
            if (rows is { } gone)
            {
                (erased, isErased) = (new ErasedRecords(erased.Cases + cases.Count, erased.Rows + gone), true);
            }
        }

        throw new StoreException(StoreProblem.Busy, $"Others wrote of the patron {MostRereads} times in a row while the patron was erased. Erase once more.");
    }

    // Cases first, in the order in which they are saved, for whoever saves one is waited for. False when somebody wrote since they were read: they hold then what nobody has looked at.
    private static async Task<bool> ForgetAsReadAsync(StoreWork work, PatronId patron, long learnt, List<ServiceCase> cases, CancellationToken ct)
    {
        foreach (var @case in cases.OrderBy(@case => @case.Id.ToString(), StringComparer.Ordinal))
        {
            var change = work.Command(UpkeepSql.ForgetCaseAsRead).With("id", StoreKey.Of(@case.Id.ToString())).With("version", (long?)@case.Version);
            if (await change.RunAsync(ct).ConfigureAwait(false) == 0)
            {
                return false;
            }
        }

        return learnt == 0
            || await work.Command(UpkeepSql.ForgetContactAsRead).With("id", StoreKey.Of(patron.ToString())).With("version", (long?)learnt).RunAsync(ct).ConfigureAwait(false) == 1;
    }

    private static async Task<long> ForgetRestAsync(StoreWork work, PatronId patron, List<ServiceCase> cases, IEnumerable<string> readings, CancellationToken ct)
    {
        var rows = 0L;
        foreach (var hash in readings)
        {
            rows += await StoreUpkeep.ForgetAsync(work, UpkeepSql.ForgetReadings, hash, ct).ConfigureAwait(false);
        }

        foreach (var @case in cases)
        {
            rows += await StoreUpkeep.ForgetAsync(work, UpkeepSql.ForgetCase, StoreKey.Of(@case.Id.ToString()), ct).ConfigureAwait(false);
        }

        return rows + await StoreUpkeep.ForgetAsync(work, UpkeepSql.ForgetPatron, StoreKey.Of(patron.ToString()), ct).ConfigureAwait(false);
    }

    private async Task<IReadOnlyCollection<OutboxEntry>> MessagesOfAsync(PatronId patron, List<ServiceCase> cases, CancellationToken ct)
    {
        var key = StoreKey.Of(patron.ToString());
        var messages = new SortedDictionary<string, OutboxEntry>(StringComparer.Ordinal);
        foreach (var id in cases.Select(@case => (string?)StoreKey.Of(@case.Id.ToString())).DefaultIfEmpty(null))
        {
            var rows = await _gate.ReadAsync(work => work.Command(Entries).With("patron", key).With("case_id", id).ReadAsync(OutboxRow.Read, ct), ct).ConfigureAwait(false);
            rows.ForEach(row => messages[row.Entry.Key] = row.Entry);
        }

        return messages.Values;
    }

    // Of what somebody may have read before it went out: of a message with its subject as it was sent; of what was held and spoken the events tell, but for those of an earlier version.
    private static IEnumerable<string> Hashes(List<ServiceCase> cases, IEnumerable<OutboxEntry> messages)
    {
        var events = cases.SelectMany(@case => @case.Events).ToList();
        return messages.SelectMany(entry => entry.Gathered.Prepend(entry)).SelectMany(entry => entry.Steps).Select(step => step.Message)
            .SelectMany(message => (string[])(message.Subject is { } subject ? [$"{subject}\n\n{message.Text}", message.Text] : [message.Text]))
            .Concat(events.Select(happened => happened.Said?.Reveal()).OfType<string>())
            .Select(SecondReadingStore.HashOf)
            .Concat(events.SelectMany(happened => happened.TextHashes?.Split(' ') ?? []));
    }

    // The patron's cases, and those that share their story: each event tells from which case it came, and each merger into which it went.
    private async Task<List<ServiceCase>> CasesOfAsync(PatronId patron, CancellationToken ct)
    {
        var cases = (await _cases.OfPatronAsync(patron, ct).ConfigureAwait(false)).ToDictionary(@case => @case.Id);
        var open = new Queue<CaseId>(cases.Values.SelectMany(Related));
        while (open.TryDequeue(out var id))
        {
            if (!cases.ContainsKey(id) && await _cases.FindAsync(id, ct).ConfigureAwait(false) is { } related && (related.Inquiry.Patron ?? default) is var other && (other.IsEmpty || other == patron))
            {
                cases[id] = related;
                foreach (var next in Related(related))
                {
                    open.Enqueue(next);
                }
            }
        }

        return [.. cases.Values.OrderBy(@case => @case.OpenedAt).ThenBy(@case => @case.Id.ToString(), StringComparer.Ordinal)];
    }

    private static IEnumerable<CaseId> Related(ServiceCase @case) =>
        @case.Events.Select(happened => happened.From).Append(@case.MergedInto).Where(id => !id.IsEmpty).Distinct();

    private static void Named(PatronId patron)
    {
        if (patron.IsEmpty)
        {
            throw new ArgumentException("Records are those of a patron, but nobody is named.", nameof(patron));
        }
    }

    private async Task<KeptRecords> KeptAsync(PatronId patron, CancellationToken ct)
    {
        var cases = await CasesOfAsync(patron, ct).ConfigureAwait(false);
        var key = StoreKey.Of(patron.ToString());
        return new KeptRecords(
            cases,
            await MessagesOfAsync(patron, cases, ct).ConfigureAwait(false),
            (await _contacts.FindAsync(patron, ct).ConfigureAwait(false)).Contact,
            await _gate.ReadAsync(
                work => work.Command(Surveys).With("patron", key).ReadAsync(reader => JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(0), StoredJson.Form.StoredSurvey)!, ct), ct).ConfigureAwait(false));
    }
}
