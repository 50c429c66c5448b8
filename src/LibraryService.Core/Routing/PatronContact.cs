using LibraryService.Privacy;

namespace LibraryService.Routing;

/// <summary>All that is known of how a patron can and may be reached.</summary>
/// <remarks>Immutable; the order of points and of consents does not matter. Texts of it show no personal data.</remarks>
public sealed record PatronContact
{
    private readonly ContactPoint[] _points = [];

    /// <summary>Who it is; the default value when nobody needs to know.</summary>
    public PatronId Id { get; init; }

    /// <summary>The addresses at which the patron can be reached. Empty by default.</summary>
    public IReadOnlyList<ContactPoint> Points
    {
        get => _points;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _points = [.. value];
            foreach (var point in _points)
            {
                ArgumentNullException.ThrowIfNull(point, nameof(value));
            }
        }
    }

    /// <summary>On which channels the patron wants to be reached, in general and by topic. Unset by default.</summary>
    public ChannelPreferences Preferences { get; init => field = NotNull(value); } = ChannelPreferences.Unset;

    /// <summary>What the patron said about being reached. Empty by default.</summary>
    public ConsentHistory Consents { get; init => field = NotNull(value); } = ConsentHistory.Empty;

    /// <summary>The IANA zone in which the patron lives; null for the library's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>When the patron does not want to be disturbed; null for the library's quiet hours, <see cref="QuietHours.None"/> for none.</summary>
    public QuietHours? QuietHours { get; init; }

    /// <summary>How the guardian of a minor is reached; null when none is known.</summary>
    public PatronContact? Guardian { get; init; }

    /// <summary>Whom the patron named to be told for them; null for nobody.</summary>
    public ContactProxy? Proxy { get; init; }

    /// <summary>The date of birth, from which it follows whether the guardian is written to; null when it is not known.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>How the patron stands with the library. Active by default.</summary>
    public PatronStanding Standing { get; init; }

    /// <summary>The language in which the patron wants to be written to, such as <c>es</c> or <c>pt-BR</c>; null for the library's.</summary>
    public string? Language { get; init; }

    /// <summary>The branch that the patron calls theirs; the default value for none.</summary>
    public BranchId HomeBranch { get; init; }

    /// <summary>The wish to get what can wait in one message; null for no such wish.</summary>
    public ContactDigest? Digest { get; init; }

    internal ReadOnlySpan<ContactPoint> PointSpan => _points;

    /// <summary>The patron with each address marked that is on the list of objections. To be called when the facts are gathered.</summary>
    public PatronContact CheckedAgainst(SuppressionList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return this with
        {
            Points = [.. _points.Select(point => point with
            {
                HasObjection = list.IsSuppressed(point.Channel, point.Address, MessagePurpose.Outreach),
                HasStop = list.IsStopped(point.Channel, point.Address),
            })],
            Guardian = Guardian?.CheckedAgainst(list),
            Proxy = Proxy?.With(Proxy.Contact.CheckedAgainst(list)),
        };
    }

    /// <summary>The list with every objection and STOP of this patron in it: to be called before the patron's records are erased.</summary>
    /// <param name="list">The list.</param>
    /// <param name="at">When that is, for the objections whose instant is not known.</param>
    public SuppressionList KeepObjections(SuppressionList list, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(list);
        foreach (var point in _points.Where(point => point.HasAddress))
        {
            if (point.HasStop || point.Health.IsStopped)
            {
                list = list.Add(point.Channel, point.Address, purpose: null, at);
            }

            foreach (var purpose in Enum.GetValues<MessagePurpose>())
            {
                var objected = Consents.StateAt(purpose, point.Channel, at) == ConsentState.Objected
                    || (purpose == MessagePurpose.Outreach && (point.HasObjection || point.Health.HasComplaint));
                list = objected ? list.Add(point.Channel, point.Address, purpose, at) : list;
            }
        }

        return list;
    }

    /// <summary>The standing and how many points there are; nothing that tells who it is.</summary>
    public override string ToString() => $"patron ({Standing}, {_points.Length} contact points)";

    private static T NotNull<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
