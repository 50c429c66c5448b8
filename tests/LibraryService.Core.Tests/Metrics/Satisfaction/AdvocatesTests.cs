using System.Collections;
using LibraryService.Metrics.Satisfaction;

namespace LibraryService.Tests.Metrics.Satisfaction;

public class AdvocatesTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void Promoters_who_agree_are_listed() =>
        Advocates.Of([Of("b", 10), Of("a", 9), Of("c", 8), Of("d", 10, agrees: false)]).ShouldBe([new PatronId("a"), new PatronId("b")]);

    [Fact]
    public void The_latest_answer_counts_in_whatever_order_they_come()
    {
        SurveyResponse[] responses = [Of("a", 10), Of("a", 5, day: 1), Of("b", 3), Of("b", 9, day: 1), Of("c", 10), Of("c", 10, agrees: false, day: 2)];
        Advocates.Of(responses).ShouldBe([new PatronId("b")]);
        Advocates.Of(responses.Reverse()).ShouldBe([new PatronId("b")]);
    }

    [Fact]
    public void Of_two_answers_on_one_day_both_must_make_it_so()
    {
        Advocates.Of([Of("a", 10), Of("a", 2)]).ShouldBeEmpty();
        Advocates.Of([Of("a", 2), Of("a", 10)]).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_is_listed_without_a_name_or_with_a_card_that_is_no_patrons() => Advocates.Of(
    [
        Of("", 10),
        Of("staff", 10) with { Standing = PatronStanding.Staff },
        Of("dead", 10) with { Standing = PatronStanding.Deceased },
        Of("box", 10) with { Standing = null },
        Of("other", 10) with { Answers = [new(SurveyQuestion.Satisfaction, 5)] },
    ]).ShouldBeEmpty();

    // All that an answer can carry, by type: a new member has to be looked at here, lest loans come in.
    [Fact]
    public void An_answer_has_no_place_for_what_somebody_borrows() =>
        MembersOf(typeof(SurveyResponse)).ShouldBe(
        [
            "SurveyAnswer.Question: SurveyQuestion", "SurveyAnswer.Score: Int32", "SurveyOccasion.Branch: BranchId", "SurveyOccasion.Channel: Channel",
            "SurveyOccasion.Day: DateOnly", "SurveyOccasion.Topic: Topic", "SurveyOccasion.Touchpoint: Touchpoint", "SurveyResponse.AgreesToBeAsked: Boolean",
            "SurveyResponse.Answers: SurveyAnswer", "SurveyResponse.Counts: Boolean", "SurveyResponse.Occasion: SurveyOccasion", "SurveyResponse.Patron: PatronId",
            "SurveyResponse.Standing: PatronStanding",
        ]);

    private static List<string> MembersOf(Type type) =>
    [
        .. new[] { type, typeof(SurveyOccasion), typeof(SurveyAnswer) }
            .SelectMany(part => part.GetProperties().Select(member => $"{part.Name}.{member.Name}: {Plain(member.PropertyType).Name}"))
            .Order(StringComparer.Ordinal),
    ];

    private static Type Plain(Type type) => type.IsAssignableTo(typeof(IEnumerable)) && type.IsGenericType
        ? type.GetGenericArguments()[0]
        : Nullable.GetUnderlyingType(type) ?? type;

    private static SurveyResponse Of(string patron, int score, bool agrees = true, int day = 0) => new()
    {
        Occasion = new() { Day = Day.AddDays(day) },
        Patron = patron.Length == 0 ? default : new PatronId(patron),
        Answers = [new(SurveyQuestion.Recommendation, score)],
        AgreesToBeAsked = agrees,
    };
}
