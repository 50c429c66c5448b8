namespace LibraryService.Templates.Proofreading;

/// <summary>PR403: card numbers, birth dates and addresses where others read along.</summary>
internal static class PersonalDetails
{
    private const int ShortestCard = 12;
    private const int LongestCard = 16;

    private static readonly HashSet<string> Calling = Set("phone tel telephone call ring text fax mobile dial isbn whatsapp");
    private static readonly HashSet<string> Streets = Set("street st road rd lane ln avenue ave drive dr close court ct place pl square sq terrace crescent gardens grove hill way row walk mews park boulevard blvd parade green rise view");
    private static readonly HashSet<string> StreetsBefore = Set("calle avenida plaza paseo rue boulevard allée via piazza viale corso rua ulica ul carrer");
    private static readonly string[] StreetEnds = ["straße", "strasse", "weg", "gasse", "allee", "straat", "gatan"];
    private static readonly HashSet<string> Ours = Set("library libraries branch museum hall centre us our");

    public static void Exposed(Reading reading)
    {
        CardNumbers(reading);
        Mailboxes(reading);
        PostalAddresses(reading);
        if (Tags.IsEnglish(reading.Context.Language))
        {
            BirthDates(reading);
        }
    }

    private static void CardNumbers(Reading reading)
    {
        // Field values are seen here: what is covered is only the address of a link.
        var text = reading.Text;
        var link = 0;
        for (var i = 0; i < text.Text.Length; i++)
        {
            while (link < text.Links.Count && text.Links[link].Span.End <= i)
            {
                link++;
            }

            if (link < text.Links.Count && text.Links[link].Span.Start <= i)
            {
                i = text.Links[link].Span.End - 1;
                continue;
            }

            if (!char.IsDigit(text.Text[i]))
            {
                continue;
            }

            var end = i;
            while (end < text.Text.Length && char.IsDigit(text.Text[end]))
            {
                end++;
            }

            if (end - i is >= ShortestCard and <= LongestCard && !IsOtherNumber(text, i, end))
            {
                reading.Add(new TextSpan(i, end - i), "This looks like a card number, and others read along: leave it out.");
            }

            i = end - 1;
        }
    }

    private static bool IsOtherNumber(ProofText text, int start, int end)
    {
        var digits = text.Text.AsSpan(start, end - start);
        var before = start > 0 ? text.Text[start - 1] : ' ';
        if (before == '+' || (digits.StartsWith("00") && digits[2] != '0') || (digits.Length == 13 && (digits.StartsWith("978") || digits.StartsWith("979"))))
        {
            return true;
        }

        var words = text.Words.BinarySearch(new Word(start, end, Gap.Break), ByStart);
        for (var word = (words < 0 ? ~words : words) - 1; word >= 0 && start - text.Words[word].End <= 12; word--)
        {
            if (text.IsAny(word, Calling))
            {
                return true;
            }
        }

        return false;
    }

    private static void Mailboxes(Reading reading)
    {
        foreach (var link in reading.Text.Links)
        {
            if (link.IsMailbox && !HostNames.IsAllowed(link.Host, reading.Context.AllowedHosts))
            {
                reading.Add(link.Span, "Somebody's e-mail address, and others read along: leave it out, or add the library's own host to the list.");
            }
        }
    }

    private static void PostalAddresses(Reading reading)
    {
        var text = new ProofText(reading.Text.Text, reading.Context with { FieldValues = [] }, source: null);
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (Address(text, word) is >= 0 and var last && !IsOurs(text, word))
            {
                reading.Add(text.SpanOf(word, last), "This looks like somebody's address, and others read along: leave it out.");
                word = last;
            }
        }
    }

    /// <summary>The last word of a street with a house number that starts here; -1 when none does.</summary>
    private static int Address(ProofText text, int word)
    {
        if (IsHouse(text, word))
        {
            var at = text.GapBefore(word + 1) is Gap.Space or Gap.Comma ? word + 1 : text.Words.Count;
            if (text.IsAny(at, StreetsBefore) && at + 1 < text.Words.Count)
            {
                return at + 1;
            }

            for (var name = at; name < text.Words.Count && name <= at + 3 && (name == at || text.GapBefore(name) == Gap.Space) && char.IsUpper(text.Written(name)[0]); name++)
            {
                if (name > at && text.IsAny(name, Streets))
                {
                    return name;
                }
            }

            return -1;
        }

        if (Array.Exists(StreetEnds, end => text.Spell(word).EndsWith(end) && text.Spell(word).Length > end.Length) && char.IsUpper(text.Written(word)[0]))
        {
            return IsHouse(text, word + 1) && text.GapBefore(word + 1) == Gap.Space ? word + 1 : -1;
        }

        if (!text.IsAny(word, StreetsBefore) || !char.IsUpper(text.Written(word)[0]))
        {
            return -1;
        }

        for (var at = word + 1; at < text.Words.Count && at <= word + 5 && text.GapBefore(at) is Gap.Space or Gap.Comma; at++)
        {
            if (IsHouse(text, at))
            {
                return at > word + 1 ? at : -1;
            }
        }

        return -1;
    }

    private static bool IsHouse(ProofText text, int word)
    {
        if (word >= text.Words.Count)
        {
            return false;
        }

        var said = text.Spell(word);
        var digits = said.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : said.Length;
        return digits is >= 1 and <= 4 && said.Length - digits <= 1;
    }

    // The library's own address may stand anywhere: "Millbrook Library, 12 High Street", "find us at 12 High Street".
    private static bool IsOurs(ProofText text, int word)
    {
        for (var before = word - 1; before >= 0 && before >= word - 4 && text.GapBefore(before + 1) is Gap.Space or Gap.Comma; before--)
        {
            if (text.IsAny(before, Ours) || (text.Is(before, "we") && text.Is(before + 1, "are")))
            {
                return true;
            }
        }

        return false;
    }

    private static void BirthDates(Reading reading)
    {
        var text = reading.Text;
        var birth = new Phrase("date of birth");
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (birth.StandsAt(text, word))
            {
                reading.Add(text.SpanOf(word, word + 2), "A date of birth, and others read along: leave it out.");
            }
            else if (text.Is(word, "born") && DateAfter(text, word) is { } date)
            {
                reading.Add(new TextSpan(text.Words[word].Start, date.End - text.Words[word].Start), "A date of birth, and others read along: leave it out.");
            }
        }
    }

    private static TextSpan? DateAfter(ProofText text, int born)
    {
        foreach (var date in text.Dates)
        {
            if (date.Start > text.Words[born].End)
            {
                return date.Start - text.Words[born].End <= 16 && !text.Plain[text.Words[born].End..date.Start].ContainsAny('.', '\n') ? date : null;
            }
        }

        return null;
    }

    private static readonly Comparer<Word> ByStart = Comparer<Word>.Create((one, other) => one.Start.CompareTo(other.Start));

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
