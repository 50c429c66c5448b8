using System.Globalization;

namespace LibraryService.Routing;

/// <summary>Says reasons in one language.</summary>
internal abstract class InquirySentences(CultureInfo culture)
{
    protected CultureInfo Culture { get; } = culture;

    public abstract string Of(InquiryReason reason);

    /// <summary>What was decided.</summary>
    /// <param name="route">The decision.</param>
    /// <param name="local">An instant in the zone of the queue.</param>
    public IEnumerable<string> Outcome(InquiryRoute route, Func<DateTimeOffset, DateTimeOffset> local)
    {
        yield return Decision(route);
        if (route.AnswerBy is { } answerBy)
        {
            yield return AnswerBy(When(local(answerBy)));
        }

        if (route.FollowUp is { } followUp)
        {
            yield return FollowUp(followUp, When(local(followUp.StartsAt)));
        }

        if (route.AskAgainAt is { } again)
        {
            yield return AskAgain(When(local(again)));
        }
    }

    protected abstract string Decision(InquiryRoute route);

    protected abstract string AnswerBy(string at);

    protected abstract string FollowUp(PartnerFollowUp followUp, string at);

    protected abstract string AskAgain(string at);

    /// <summary>The number of a ring as people count, from 1.</summary>
    protected string Ring(InquiryReason reason) => (reason.Ring + 1).ToString(Culture);

    protected string Count(InquiryReason reason) => reason.Count.ToString("N0", Culture);

    private string When(DateTimeOffset at) => at.ToString("d", Culture) + " " + at.ToString("T", Culture);
}
