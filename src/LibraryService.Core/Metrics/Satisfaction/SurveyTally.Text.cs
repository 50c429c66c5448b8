using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;

namespace LibraryService.Metrics.Satisfaction;

/// <content>Reads and writes tallies as JSON.</content>
public sealed partial class SurveyTally
{
    /// <summary>Reads the JSON that <see cref="ToJson"/> writes.</summary>
    /// <exception cref="FormatException">It is no such JSON, or cannot be a tally; the message says where and what came.</exception>
    public static SurveyTally ParseJson(string json) => TryParseJson(json, out var tally, out var error) ? tally : throw new FormatException(error);

    /// <summary>Reads JSON as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out SurveyTally? tally, [NotNullWhen(false)] out string? error)
    {
        try
        {
            return DefinitionJson.TryRead(json, SurveyJson.Default.SurveyTallyDefinition, "A tally was", From, out tally, out error);
        }
        catch (OverflowException e)
        {
            (tally, error) = (null, e.Message);
            return false;
        }
    }

    /// <summary>The tally as JSON, the same text for the same counts, in whatever order they were taken.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        new SurveyTallyDefinition(
            Period,
            LeftOut,
            [.. Questions.Select(question => new SurveyQuestionDefinition(question.Name, question.Lowest, question.Highest, question.UnfavourableUpTo, question.FavourableFrom))],
            [.. _occasions.Select(entry => new SurveyRateDefinition(Write(entry.Key), entry.Value.Invited, entry.Value.Answered))],
            [.. _answers.Select(entry => new SurveyAnswersDefinition(Write(entry.Key.Occasion), entry.Key.Question.Name, [.. entry.Value]))],
            [.. _voices.Select(entry => new SurveyVoiceDefinition(Write(entry.Key.Occasion), entry.Key.Kind, entry.Value))]),
        SurveyJson.Default.SurveyTallyDefinition);

    private static SurveyTally From(SurveyTallyDefinition definition)
    {
        var tally = new SurveyTally(definition.Period);
        tally.LeftOut = Counted(definition.LeftOut);
        var path = DefinitionPath.Root;
        foreach (var question in path.At("questions").Each(definition.Questions, (said, _) =>
            new SurveyQuestion(said.Name, said.Lowest, said.Highest, said.UnfavourableUpTo, said.FavourableFrom)))
        {
            tally.Check(question);
            tally._questions.TryAdd(question.Name, question);
        }

        path.At("rates").Each(definition.Rates, (rate, _) =>
        {
            tally.Count(SurveyOccasions.In(tally.Period, Read(rate.Occasion)), Counted(rate.Invited), Counted(rate.Answered));
            return rate;
        });
        path.At("answers").Each(definition.Answers, (answers, _) =>
        {
            var question = tally._questions.GetValueOrDefault(answers.Question ?? "") ?? throw new FormatException($"the question '{answers.Question}' is not among the questions");
            Add(tally.Of(SurveyOccasions.In(tally.Period, Read(answers.Occasion)), question), [.. new ScaleCounts(question, answers.Counts ?? []).Counts]);
            return answers;
        });
        path.At("voices").Each(definition.Voices, (voice, _) =>
        {
            tally.Hear(Read(voice.Occasion), voice.Kind, voice.Count);
            return voice;
        });
        return tally;
    }

    private static long Counted(long count) => count >= 0 ? count : throw new FormatException(FormattableString.Invariant($"a count must be 0 or more, but is {count}"));

    private static SurveyOccasion Read(SurveyOccasionDefinition? said) => said is null ? throw new FormatException("an occasion is missing") : new()
    {
        Day = said.Day,
        Channel = said.Channel is { } channel && !Enum.IsDefined(channel) ? throw new FormatException($"'{channel}' is no channel") : said.Channel,
        Branch = said.Branch is null ? default : new BranchId(said.Branch),
        Topic = said.Topic is null ? default : new Topic(said.Topic),
        Touchpoint = said.Touchpoint is null ? default : new Touchpoint(said.Touchpoint, said.Vendor),
    };

    private static SurveyOccasionDefinition Write(SurveyOccasion occasion) => new(occasion.Day)
    {
        Channel = occasion.Channel,
        Branch = occasion.Branch.IsEmpty ? null : occasion.Branch.ToString(),
        Topic = occasion.Topic.IsEmpty ? null : occasion.Topic.ToString(),
        Touchpoint = occasion.Touchpoint.IsEmpty ? null : occasion.Touchpoint.Name,
        Vendor = occasion.Touchpoint.Vendor,
    };
}
