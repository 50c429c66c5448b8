using System.Globalization;

namespace LibraryService.Templates.Proofreading;

/// <summary>PR401 and PR5xx: what has to be before a message leaves, and what a channel takes.</summary>
internal static class ChannelRules
{
    private const int DeepestMenu = 2;

    public static void NeedsSecondReader(Reading reading)
    {
        if (string.IsNullOrWhiteSpace(reading.Context.SecondReader))
        {
            reading.Add(reading.Text.Opening, "Nobody else has read this very text: a second reader approves it before it leaves.");
        }
    }

    public static void SmsTooLong(Reading reading)
    {
        var parts = SmsText.Split(reading.Text.Text);
        var most = Math.Max(1, reading.Context.MaxSegments);
        if (parts.Count > most)
        {
            var start = parts.Take(most).Sum(part => part.Length);
            reading.Add(
                new TextSpan(start, reading.Text.Text.Length - start),
                string.Create(CultureInfo.InvariantCulture, $"This SMS takes {parts.Count} parts, and {most} are allowed: say it shorter, or send it another way."));
        }
    }

    public static void SmsNonGsm(Reading reading)
    {
        foreach (var character in SmsText.Costly(reading.Text.Text))
        {
            var isLetter = char.IsLetter(character.Text[0]);
            reading.Add(
                character.Span,
                character.Replacement is { Length: > 0 } instead
                    ? $"\"{character.Text}\" is not in the alphabet of an SMS and can double its cost: write {instead}"
                    : $"\"{character.Text}\" is not in the alphabet of an SMS and can double its cost: leave it out.",
                // To change a letter may change a name.
                character.Replacement is { } replacement && !isLetter ? new Fix(character.Span, replacement) : null);
        }
    }

    public static void SmsNoSender(Reading reading)
    {
        if (!LibraryNames.StandIn(reading.Text, reading.Policy.LibraryNames))
        {
            reading.Add(reading.Text.Opening, "Who writes? Name the library.");
        }
    }

    public static void PhoneTreeTooDeep(Reading reading)
    {
        if (reading.Context.MenuDepth > DeepestMenu)
        {
            reading.Add(
                reading.Text.Opening,
                string.Create(CultureInfo.InvariantCulture, $"This menu has {reading.Context.MenuDepth} levels: a person is never more than {DeepestMenu} steps away."));
        }
    }

    public static void OverLimit(Reading reading)
    {
        if (reading.Context.Limit is not { } limit)
        {
            return;
        }

        var (count, start) = (0, -1);
        var text = reading.Text.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (count++ == limit)
            {
                start = i;
            }

            i += i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 1 : 0;
        }

        if (count > limit)
        {
            start = Math.Max(0, start);
            reading.Add(
                new TextSpan(start, text.Length - start),
                string.Create(CultureInfo.InvariantCulture, $"{count} characters, and the channel takes {limit}: the rest would be cut off."));
        }
    }
}
