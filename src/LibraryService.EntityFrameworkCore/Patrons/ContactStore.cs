using System.Text.Json;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Content;
using LibraryService.Routing;

namespace LibraryService.EntityFrameworkCore.Patrons;

/// <summary>Keeps what was learnt of how patrons are reached: bounces, STOPs and complaints of their addresses, and all that they said about being reached.</summary>
/// <remarks>The patron's own records stay where they are. What is kept here is added to them by <see cref="WithLearntAsync"/>, in any order and any number of times.</remarks>
public sealed class ContactStore
{
    private const int MostRereads = 16;
    private const string Read = "SELECT version, content FROM library_service_contact WHERE patron = @patron";
    private const string Add = "INSERT INTO library_service_contact (patron, version, content) VALUES (@patron, 1, @content) ON CONFLICT (patron) DO NOTHING";
    private const string Change = "UPDATE library_service_contact SET version = @version + 1, content = @content WHERE patron = @patron AND version = @version";
    private readonly StoreGate _gate;

    internal ContactStore(StoreGate gate) => _gate = gate;

    /// <summary>A patron's facts with all that was learnt; as they are when nothing was.</summary>
    public async Task<PatronContact> WithLearntAsync(PatronContact contact, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return contact.Id.IsEmpty ? contact : (await FindAsync(contact.Id, ct).ConfigureAwait(false)).Contact?.ToContact(contact) ?? contact;
    }

    /// <summary>Adds the health of the patron's addresses and the patron's consents to what is kept: to be called after <c>ContactFeedback.ApplyTo</c>. Nothing is taken away.</summary>
    /// <exception cref="ArgumentException">The facts name no patron.</exception>
    /// <exception cref="StoreException">It could not be kept, or others changed it all the time.</exception>
    public async Task KeepAsync(PatronContact contact, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        if (contact.Id.IsEmpty)
        {
            throw new ArgumentException("What was learnt is kept for a patron, but the facts name none.", nameof(contact));
        }

        var (learnt, patron) = (StoredContact.Of(contact), StoreKey.Of(contact.Id.ToString()));
        for (var reread = 0; reread < MostRereads; reread++)
        {
            var (version, known) = await FindAsync(contact.Id, ct).ConfigureAwait(false);
            var content = JsonSerializer.SerializeToUtf8Bytes(known?.And(learnt) ?? learnt, StoredJson.Form.StoredContact);
            var rows = await _gate.ChangeAsync(
                work => work.Command(known is null ? Add : Change).With("patron", patron).With("version", version).With("content", content).RunAsync(ct), ct).ConfigureAwait(false);
            if (rows == 1)
            {
                return;
            }
        }

        throw new StoreException(StoreProblem.Busy, $"Others changed what is kept of one patron {MostRereads} times in a row. Try again.");
    }

    internal async Task<(long Version, StoredContact? Contact)> FindAsync(PatronId patron, CancellationToken ct)
    {
        var rows = await _gate.ReadAsync(
            work => work.Command(Read).With("patron", StoreKey.Of(patron.ToString()))
                .ReadAsync(reader => (reader.GetInt64(0), JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(1), StoredJson.Form.StoredContact)), ct),
            ct).ConfigureAwait(false);
        return rows.Count == 0 ? default : rows[0];
    }
}
