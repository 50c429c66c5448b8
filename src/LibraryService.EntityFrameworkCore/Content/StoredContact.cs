using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>What was learnt of how a patron is reached: the health of addresses, and what the patron said.</summary>
internal sealed class StoredContact
{
    public required string Patron { get; set; }

    public List<StoredPoint>? Points { get; set; }

    public List<StoredConsent>? Consents { get; set; }

    /// <summary>What there is to keep of a patron.</summary>
    public static StoredContact Of(PatronContact contact) => new()
    {
        Patron = contact.Id.ToString(),
        Points = [.. contact.Points
            .Where(point => point.Health.Evidence.Count > 0)
            .Select(point => StoredPoint.Of(new ContactPoint(point.Channel, point.Address) { Health = point.Health }))],
        Consents = [.. contact.Consents.Select(StoredConsent.Of)],
    };

    /// <summary>Both together, whichever came first.</summary>
    public StoredContact And(StoredContact other)
    {
        var points = (Points ?? []).ConvertAll(point => point.ToPoint());
        foreach (var point in (other.Points ?? []).Select(point => point.ToPoint()))
        {
            var same = points.FindIndex(known => known.IsSamePlace(point.Channel, point.Address));
            if (same < 0)
            {
                points.Add(point);
            }
            else
            {
                points[same] = Joined(points[same], point);
            }
        }

        return new StoredContact { Patron = Patron, Points = points.ConvertAll(StoredPoint.Of), Consents = [.. Joined(History(), other.History()).Select(StoredConsent.Of)] };
    }

    /// <summary>A patron's facts with what was learnt.</summary>
    public PatronContact ToContact(PatronContact contact)
    {
        var known = (Points ?? []).ConvertAll(point => point.ToPoint());
        return contact with
        {
            Points = [.. contact.Points.Select(point => known.Where(other => other.IsSamePlace(point.Channel, point.Address)).Aggregate(point, Joined))],
            Consents = Joined(contact.Consents, History()),
        };
    }

    /// <summary>The addresses of which something was learnt.</summary>
    public IEnumerable<ContactPoint> KnownPoints() => (Points ?? []).Select(point => point.ToPoint());

    private ConsentHistory History() => ConsentHistory.Of([.. (Consents ?? []).Select(consent => consent.ToRecord())]);

    private static ContactPoint Joined(ContactPoint one, ContactPoint other) => one with { Health = ContactHealth.Of([.. one.Health.Evidence, .. other.Health.Evidence]) };

    private static ConsentHistory Joined(ConsentHistory one, ConsentHistory other) => ConsentHistory.Of([.. one, .. other]);
}
