using System.Globalization;
using System.Text;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates.Messages;

namespace LibraryService.Desk.Flows;

/// <summary>Tells patrons of a new title by an author, in a series or on a subject that they like: with consent, one at a time, and never twice of the same.</summary>
/// <remarks>
/// It is outreach: without consent nothing goes out, and the caps of the contact policy hold. The case of a title and a patron has the same id each time, so that a store
/// that has it refuses a second one; the id says the patron only as a pseudonym.
/// </remarks>
public sealed class NewTitles
{
    private const int PseudonymDigits = 16;
    private readonly ServiceDesk _desk;
    private readonly Pseudonyms _names;
    private readonly UnsubscribeLinks _unsubscribe;

    /// <param name="desk">The desk. It knows how outreach is ended in one step.</param>
    /// <param name="names">By what name a case knows the patron.</param>
    /// <exception cref="ArgumentException">The desk has no <see cref="UnsubscribeLinks"/>.</exception>
    public NewTitles(ServiceDesk desk, Pseudonyms names)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(names);
        _unsubscribe = desk.Unsubscribe ?? throw new ArgumentException("Outreach says how it is ended in one step, but this desk has no UnsubscribeLinks.", nameof(desk));
        (_desk, _names) = (desk, names);
    }

    /// <summary>The topic of these messages: <c>title.new</c>.</summary>
    public static Topic Topic { get; } = "title.new";

    /// <summary>How long after one such message a patron gets no other, whatever the caps allow.</summary>
    /// <value>Zero or more; <see cref="TimeSpan.MaxValue"/> for no other ever. The default is 7 days.</value>
    public TimeSpan Rest
    {
        get;
        init => field = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Zero or more expected.");
    } = TimeSpan.FromDays(7);

    /// <summary>What of a patron's interests a title meets: what they follow before what they asked for, and that before what they borrowed; null for nothing.</summary>
    public static Interest? Match(NewTitle title, Follower follower)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(follower);
        HashSet<(FollowedKind, string)> has =
        [
            .. title.Authors.Select(author => (FollowedKind.Author, Canonical(FollowedKind.Author, author))),
            .. title.Series is { } series ? [(FollowedKind.Series, Canonical(FollowedKind.Series, series))] : Array.Empty<(FollowedKind, string)>(),
            .. title.Subjects.Select(subject => (FollowedKind.Subject, Canonical(FollowedKind.Subject, subject))),
        ];
        return follower.Interests
            .Where(interest => interest.Source != InterestSource.Loan || follower.LoansCount)
            .Where(interest => Canonical(interest.Kind, interest.Name) is { Length: > 0 } name && has.Contains((interest.Kind, name)))
            .OrderBy(interest => interest.Source)
            .ThenBy(interest => interest.Kind)
            .ThenBy(interest => interest.Name, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Tells each patron of at most one of the titles: the one that meets what they follow most nearly.</summary>
    /// <param name="titles">What is new.</param>
    /// <param name="followers">Who may like to hear of it, each once.</param>
    /// <returns>A case for each message that goes out, resolved. For patrons without consent, whose cap is reached or who had such a message lately there is none; ask again another day.</returns>
    public IReadOnlyList<ServiceCase> Tell(IEnumerable<NewTitle> titles, IEnumerable<Follower> followers)
    {
        ArgumentNullException.ThrowIfNull(titles);
        ArgumentNullException.ThrowIfNull(followers);
        NewTitle[] all = [.. titles];
        return [.. followers.Select(follower => Tell(all, follower)).OfType<ServiceCase>()];
    }

    private ServiceCase? Tell(NewTitle[] titles, Follower follower)
    {
        var now = _desk.Now;
        if (follower.Contact.Id.IsEmpty || !follower.Contact.Points.Any(HasAddress) || string.IsNullOrWhiteSpace(follower.ConsentId) || follower.Sent.Any(sent => sent.Topic == Topic && sent.At <= now && now - sent.At < Rest))
        {
            return null;
        }

        var (title, interest) = titles
            .Where(title => !follower.Told.Contains(title.Id, StringComparer.Ordinal))
            .Select(title => (Title: title, Interest: Match(title, follower)))
            .Where(match => match.Interest is not null)
            .OrderBy(match => match.Interest!.Source)
            .ThenBy(match => match.Interest!.Kind)
            .ThenBy(match => match.Title.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return interest is null ? null : Tell(title, interest, follower, now);
    }

    private ServiceCase? Tell(NewTitle title, Interest interest, Follower follower, DateTimeOffset now)
    {
        var opened = _desk.Begin(new Inquiry
        {
            Id = new CaseId($"new-title.{title.Id}.{_names.Of(follower.Contact.Id).Hex[..PseudonymDigits]}"),
            Patron = follower.Contact.Id,
            Channel = Channel.Email,
            Topic = Topic,
            BranchId = follower.Contact.HomeBranch,
            Language = follower.Contact.Language ?? "",
            Text = title.Title,
            ReceivedAt = now,
        });
        var point = follower.Contact.Points.First(HasAddress);
        var told = _desk.Reply(
            opened,
            new NewByAuthor(interest.Kind, interest.Name, title.Title, title.HoldUrl, follower.ConsentId, _unsubscribe.For(point.Channel, point.Address)),
            follower.Contact,
            new ReplyOptions { Purpose = MessagePurpose.Outreach, Sent = follower.Sent, Offer = ServiceOffer.Hold });
        return told.LastReply?.Outcome == ReplyOutcome.Sent ? _desk.Resolve(told) : null;
    }

    private static bool HasAddress(ContactPoint point) => !string.IsNullOrWhiteSpace(point.Address);

    // Catalogues write "Le Guin, Ursula K., 1929-2018" and readers "Ursula K. Le Guin": the same words without accents, points and years.
    private static string Canonical(FollowedKind kind, string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
            }
        }

        IEnumerable<string> words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', kind == FollowedKind.Author ? words.Where(word => !word.All(char.IsAsciiDigit)).Order(StringComparer.Ordinal) : words);
    }
}
