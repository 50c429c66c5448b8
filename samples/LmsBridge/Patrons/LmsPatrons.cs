using System.Text.Json;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Patrons;

/// <summary>The patrons that the library system told of: its record, with what was learnt of the addresses since, and the library's list of objections.</summary>
/// <param name="file">The records.</param>
/// <param name="options">What the system cannot say.</param>
/// <param name="time">The time.</param>
/// <param name="learnt">What was learnt of addresses; null where there is no such store.</param>
/// <param name="suppressions">The objections; null where there is no such store.</param>
/// <param name="keys">The keys of the objections; null where there are none.</param>
internal sealed class LmsPatrons(
    LmsFile file, IOptions<LmsOptions> options, TimeProvider time, ContactStore? learnt = null, SuppressionStore? suppressions = null, HashKeyRing? keys = null) : IPatronDirectory
{
    private static readonly TimeSpan ListKept = TimeSpan.FromSeconds(5);
    private (long At, SuppressionList List)? _objections;

    /// <summary>Keeps a patron as the system has them now. An older record than the one that is kept changes nothing.</summary>
    public void Keep(LmsPatron patron)
    {
        var updatedAt = new LmsFields(options.Value).Instant("updatedAt", patron.UpdatedAt) ?? time.GetUtcNow();
        file.Keep(
            patron.Id!, updatedAt, Plain(Channel.Email, patron.Email), Plain(Channel.Sms, patron.Sms), Plain(Channel.Voice, patron.Phone),
            JsonSerializer.SerializeToUtf8Bytes(patron, LmsJson.Default.LmsPatron));
    }

    /// <summary>The record as it is kept, for an export; null when there is none.</summary>
    public string? Export(PatronId id) => file.Patron($"{id}") is { } content ? System.Text.Encoding.UTF8.GetString(content) : null;

    /// <summary>Erases the record. The library system has its own, and would tell it again when it changes there.</summary>
    public bool Forget(PatronId id) => file.Forget($"{id}");

    /// <inheritdoc/>
    public async ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct) =>
        file.Patron($"{id}") is { } content ? await KnownAsync(content, ct) : null;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PatronContact>> WithAddressAsync(Channel channel, string address, CancellationToken ct)
    {
        var at = channel == Channel.Web ? Channel.Email : channel;
        var column = at switch
        {
            Channel.Email => "email",
            Channel.Sms or Channel.Chat => "sms",
            Channel.Voice or Channel.PhoneTree => "phone",
            _ => null,
        };
        if (column is null || Plain(at, address) is not { } plain)
        {
            return [];
        }

        List<PatronContact> owners = [];
        foreach (var content in file.PatronsAt(column, plain))
        {
            var contact = await KnownAsync(content, ct);
            if (contact.Points.Any(point => point.IsSamePlace(point.Channel, address)))
            {
                owners.Add(contact);
            }
        }

        return owners;
    }

    /// <inheritdoc/>
    public async ValueTask LearnAsync(ContactFeedback feedback, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        if (learnt is null)
        {
            throw new NotSupportedException("What readers ask for is kept in the store of contacts, but this host has none: add a store of LibraryService.EntityFrameworkCore.");
        }

        foreach (var owner in await WithAddressAsync(feedback.Channel, feedback.Address, ct))
        {
            await learnt.KeepAsync(feedback.ApplyTo(owner), ct);
        }

        if (suppressions is not null && keys is not null)
        {
            var before = await suppressions.ReadAsync(keys, ct);
            await suppressions.KeepAsync(feedback.ApplyTo(before), before, ct);
            _objections = null;
        }
    }

    private async Task<PatronContact> KnownAsync(byte[] content, CancellationToken ct)
    {
        var contact = LmsPatronReader.ToContact(JsonSerializer.Deserialize(content, LmsJson.Default.LmsPatron)!, options.Value);
        var whole = learnt is null ? contact : await learnt.WithLearntAsync(contact, ct);
        return await ObjectionsAsync(ct) is { } list ? whole.CheckedAgainst(list) : whole;
    }

    private async Task<SuppressionList?> ObjectionsAsync(CancellationToken ct)
    {
        if (suppressions is null || keys is null)
        {
            return null;
        }

        if (_objections is not { } kept || time.GetElapsedTime(kept.At) > ListKept)
        {
            _objections = kept = (time.GetTimestamp(), await suppressions.ReadAsync(keys, ct));
        }

        return kept.List;
    }

    // Coarser than CanonicalAddress, so that it never misses one; who is meant is decided by IsSamePlace.
    private static string? Plain(Channel channel, string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        if (channel == Channel.Email)
        {
            return address.Trim().ToUpperInvariant();
        }

        var digits = string.Concat(address.Where(char.IsAsciiDigit));
        return digits.Length > 7 ? digits[^7..] : digits;
    }
}
