namespace LibraryService.Templates.Proofreading;

/// <summary>What a message tells of places, dates, times, amounts and reopenings, wherever it tells it.</summary>
internal sealed class Answers(ProofText text)
{
    private static readonly HashSet<string> Prepositions = Set("at from in on by behind beside near outside inside to into opposite under through");

    private static readonly HashSet<string> Places = Set(
        "desk counter library libraries branch shelf shelves lobby entrance foyer reception locker lockers room floor kiosk hall building front door office point hub centre center street road " +
        "square cafe café garden archive archives museum stand table window bus van stop station school college studio gallery basement stairs hive museum shop church house box cupboard rack " +
        "lane avenue park market machine pod terminal darkroom workshop level theatre pub corner tent pavilion porch gate yard");

    private static readonly HashSet<string> NotPlaces = Set(
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i english spanish welsh french german christmas easter pdf");

    private static readonly HashSet<string> Deadlines = Set("by until till before from between through than");
    private static readonly HashSet<string> Weekdays = Set("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun the");
    private static readonly HashSet<string> Currencies = Set("pound pounds euro euros dollar dollars pence penny cent cents gbp eur usd quid p c kr zł chf");

    private static readonly HashSet<string> Numbers = Set(
        "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred a");

    private static readonly HashSet<string> Spans = Set("day days week weeks month months hour hours minutes");
    private static readonly HashSet<string> WeeklyDays = Set("mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends");
    private static readonly HashSet<string> Openings = Set("reopen reopens reopened reopening resume resumes");

    private bool? _place;
    private bool? _amount;
    private bool? _reopening;
    private bool? _time;

    public bool HasDate => text.Dates.Count > 0;

    public bool HasPlace => _place ??= Any(IsPlace);

    public bool HasAmount => _amount ??= text.Plain.ContainsAny("£€$¥") ? Any(IsAmount) : Any(IsWordedAmount);

    public bool HasReopening => _reopening ??= Any(IsReopening) || HasRange();

    public bool HasTime => _time ??= Any(IsTime);

    /// <summary>Whether a date tells until when, or stands in the very sentence that asks to collect.</summary>
    public bool HasPickUpDate(int asking)
    {
        var sentence = text.SentenceAt(text.Words[asking].Start);
        foreach (var date in text.Dates)
        {
            var word = FirstWordFrom(date.Start) - 1;
            while (text.IsAny(word, Weekdays))
            {
                word--;
            }

            if (text.IsAny(word, Deadlines) || (sentence >= 0 && text.SentenceAt(date.Start) == sentence))
            {
                return true;
            }
        }

        return false;
    }

    private bool Any(Func<int, bool> holds)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (holds(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlace(int word)
    {
        if (text.IsAny(word, Places) && word + 1 < text.Words.Count && text.GapBefore(word + 1) == Gap.Space && char.IsAsciiDigit(text.Spell(word + 1)[0]))
        {
            return true;
        }

        if (!text.IsAny(word, Prepositions))
        {
            return false;
        }

        for (var at = word + 1; at < text.Words.Count && at <= word + 5 && text.GapBefore(at) is Gap.Space or Gap.Hyphen; at++)
        {
            if (at > word + 1 && text.IsAny(at, Prepositions))
            {
                return false;
            }

            if (text.IsAny(at, Places))
            {
                return true;
            }

            if (at == word + 1 && (text.Is(word, "at") || text.Is(word, "from") || text.Is(word, "in")) && char.IsUpper(text.Written(at)[0]) && !text.IsAny(at, NotPlaces))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAmount(int word)
    {
        var (start, end) = (text.Words[word].Start, text.Words[word].End);
        return (char.IsAsciiDigit(text.Plain[start]) && (IsSign(start - 1) || (IsSpace(start - 1) && IsSign(start - 2)) || IsSign(end) || (IsSpace(end) && IsSign(end + 1))))
            || IsWordedAmount(word);
    }

    private bool IsWordedAmount(int word)
    {
        var said = text.Spell(word);
        return (text.IsAny(word, Currencies) && word > 0 && (char.IsAsciiDigit(text.Spell(word - 1)[0]) || text.IsAny(word - 1, Numbers)))
            || (said is "gbp" or "eur" or "usd" or "chf" && word + 1 < text.Words.Count && char.IsAsciiDigit(text.Spell(word + 1)[0]))
            || (said.Length > 1 && said[^1] == 'p' && said[..^1].IndexOfAnyExceptInRange('0', '9') < 0);
    }

    private bool IsReopening(int word) =>
        text.IsAny(word, Openings)
        || (text.Is(word, "re") && (text.Is(word + 1, "open") || text.Is(word + 1, "opens") || text.Is(word + 1, "opening")))
        || ((text.Is(word, "until") || text.Is(word, "till")) && !text.Is(word + 1, "further"))
        || ((text.Is(word, "open") || text.Is(word, "opens") || text.Is(word, "opening"))
            && (text.Is(word + 1, "again") || (text.Is(word, "opens") && (text.Is(word + 1, "on") || text.Is(word + 1, "at") || text.Is(word + 1, "from")))))
        || (text.Is(word, "will") && text.Is(word + 1, "open"))
        || (text.Is(word, "back") && (text.Is(word + 1, "on") || text.Is(word + 1, "open") || text.Is(word - 1, "be")))
        || (text.Is(word, "for") && word + 2 < text.Words.Count && text.IsAny(word + 2, Spans) && (text.IsAny(word + 1, Numbers) || char.IsAsciiDigit(text.Spell(word + 1)[0])))
        || (text.Is(word, "on") && text.IsAny(word + 1, WeeklyDays));

    /// <summary>"From 3 June to 5 June", "3 to 5 June", "3-5 June".</summary>
    private bool HasRange()
    {
        foreach (var date in text.Dates)
        {
            var word = FirstWordFrom(date.Start);
            var before = word - 1;
            if (word > 1 && ((text.Is(before, "to") || text.Is(before, "and") || text.Is(before, "through")) || text.GapBefore(word) == Gap.Hyphen)
                && (text.IsAny(before - 1, Weekdays) || DateScanner.IsMonth(text, before - 1) || char.IsAsciiDigit(text.Spell(text.GapBefore(word) == Gap.Hyphen ? before : before - 1)[0])))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTime(int word)
    {
        var said = text.Spell(word);
        var end = text.Words[word].End;
        if (said is "noon" or "midday" or "midnight" or "o'clock")
        {
            return true;
        }

        if (said is "half" or "quarter")
        {
            return text.Is(word + 1, "past") || text.Is(word + 1, "to");
        }

        if (!char.IsAsciiDigit(said[0]))
        {
            return false;
        }

        var after = text.Plain[end..];
        return said.EndsWith("am") || said.EndsWith("pm")
            || text.Is(word + 1, "am") || text.Is(word + 1, "pm")
            || after.StartsWith(" a.m") || after.StartsWith(" p.m") || after.StartsWith("a.m") || after.StartsWith("p.m") || said is [.., 'a' or 'p'] && after.StartsWith(".m")
            || (said.Length <= 2 && after.Length > 2 && (after[0] == ':' || (after[0] == '.' && (text.Is(word - 1, "at") || text.Is(word - 1, "from"))))
                && char.IsAsciiDigit(after[1]) && char.IsAsciiDigit(after[2]));
    }

    private bool IsSign(int at) => at >= 0 && at < text.Plain.Length && text.Plain[at] is '£' or '€' or '$' or '¥';

    private bool IsSpace(int at) => at >= 0 && at < text.Plain.Length && char.IsWhiteSpace(text.Plain[at]);

    private int FirstWordFrom(int at)
    {
        var (low, high) = (0, text.Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Words[middle].Start >= at ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
