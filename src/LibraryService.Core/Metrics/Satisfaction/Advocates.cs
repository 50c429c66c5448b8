namespace LibraryService.Metrics.Satisfaction;

/// <summary>Who might speak for the library.</summary>
public static class Advocates
{
    /// <summary>The patrons whose latest answer makes them promoters and who agreed to be asked, in the order of their names.</summary>
    /// <remarks>The latest day counts: who has grown unhappy since, or no longer agrees, is not listed. Of two answers on that day both must make it so. Nothing else is
    /// looked at; there is no place in an answer for what somebody borrows. Minors are the library's to leave out before.</remarks>
    /// <param name="responses">Responses in any order. Those without a patron, of other cards, or without the recommendation question are passed over.</param>
    public static IReadOnlyList<PatronId> Of(IEnumerable<SurveyResponse> responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        var latest = new Dictionary<PatronId, (DateOnly Day, bool IsAdvocate)>();
        foreach (var response in responses)
        {
            if (response.Standing is not PatronStanding.Active || response.Patron.IsEmpty || ScoreOf(response) is not { } score)
            {
                continue;
            }

            var day = response.Occasion.Day;
            var isAdvocate = response.AgreesToBeAsked && score >= SurveyQuestion.Recommendation.FavourableFrom;
            if (!latest.TryGetValue(response.Patron, out var known) || known.Day < day)
            {
                latest[response.Patron] = (day, isAdvocate);
            }
            else if (known.Day == day)
            {
                latest[response.Patron] = (day, known.IsAdvocate && isAdvocate);
            }
        }

        return [.. latest.Where(entry => entry.Value.IsAdvocate).Select(entry => entry.Key).OrderBy(patron => patron.ToString(), StringComparer.Ordinal)];
    }

    private static int? ScoreOf(SurveyResponse response)
    {
        foreach (var answer in response.Answers)
        {
            if (answer.Question == SurveyQuestion.Recommendation)
            {
                return answer.Score;
            }
        }

        return null;
    }
}
