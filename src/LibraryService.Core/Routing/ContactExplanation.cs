using System.Globalization;

namespace LibraryService.Routing;

/// <summary>Tells a plan in sentences.</summary>
internal static class ContactExplanation
{
    public static IEnumerable<string> Of(ContactPlan plan, CultureInfo culture)
    {
        var spanish = string.Equals(culture.TwoLetterISOLanguageName, "es", StringComparison.Ordinal);
        yield return ContactSentences.Kind(plan.Kind, spanish);
        foreach (var step in plan.Steps)
        {
            var (from, until) = (step.NotBefore.ToString("g", culture), step.GiveUpAt.ToString("g", culture));
            var channel = ContactSentences.Name(step.Point.Channel, spanish);
            yield return spanish ? $"{channel}: desde {from}; se espera hasta {until}." : $"{channel}: from {from}; waited for until {until}.";
        }

        foreach (var reason in plan.Reasons)
        {
            var sentence = ContactSentences.Code(reason.Code, spanish);
            var because = reason.Because is { } code ? $" ({ContactSentences.Code(code, spanish).TrimEnd('.')})." : "";
            yield return reason.Channel is { } channel
                ? $"{ContactSentences.Name(channel, spanish)}: {Lower(because.Length == 0 ? sentence : sentence.TrimEnd('.') + because)}"
                : sentence;
        }

        foreach (var copy in plan.Copies)
        {
            yield return ContactSentences.Copy(copy.Recipient, spanish);
            foreach (var sentence in Of(copy, culture))
            {
                yield return sentence;
            }
        }
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
