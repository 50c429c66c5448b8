namespace LibraryService.Templates.Proofreading;

/// <summary>PR307: a file that is announced and does not come.</summary>
internal static class Attachments
{
    private static readonly HashSet<string> Mails = Set("email e-mail mail message letter note reply answer e");
    private static readonly HashSet<string> Determiners = Set("the a an our your my its their another this that one each every");

    private static readonly HashSet<string> Things = Set(
        "wall walls building buildings door doors board boards noticeboard shelf shelves desk pole fence gate ceiling window windows railing museum school hall house lamp post posts table trolley " +
        "bike bicycle key keys ring chain cover spine fridge tree bench rack stand counter outside back front inside collar belt bag");

    private static readonly HashSet<string> Files = Set(
        "file files form forms plan plans document documents list map pdf leaflet timetable schedule invoice receipt picture pictures photo photos copy agenda minutes report guide spreadsheet " +
        "page pages sheet poster flyer scan programme program brochure booklet letter table");

    private static readonly HashSet<string> Negations = Set("no nothing not never without isn't aren't");
    private static readonly Phrase[] Seeing =
    [
        new("see the attachment"), new("see attachment"), new("see the attachments"), new("see my attachment"), new("see our attachment"), new("see attached"), new("see the attached"), new("find attached"),
        new("in the attachment"), new("in the attachments"), new("open the attachment"), new("read the attachment"), new("as an attachment"), new("the attachment shows"), new("the attachment has"),
        new("attached you will find"), new("attached please find"), new("attached to this email"), new("attached to this message"), new("attached to this letter"),
    ];

    public static void Missing(Reading reading)
    {
        var text = reading.Text;
        for (var word = 0; word < text.Words.Count; word++)
        {
            var last = Seen(text, word);
            last = last >= 0 ? last : IsAttached(text, word);
            last = last >= 0 ? last : WeAttach(text, word);
            last = last >= 0 ? last : TheAttached(text, word);
            if (last >= 0 && !IsDenied(text, word))
            {
                reading.Add(text.SpanOf(word, last), "This says that a file comes along, but none does: attach it.");
                word = last;
            }
        }
    }

    private static int Seen(ProofText text, int word)
    {
        foreach (var phrase in Seeing)
        {
            if (phrase.StandsAt(text, word))
            {
                return word + phrase.Length - 1;
            }
        }

        return -1;
    }

    /// <summary>"Is attached", unless to something that is no message.</summary>
    private static int IsAttached(ProofText text, int word)
    {
        var attached = text.Is(word, "is") || text.Is(word, "are") || text.Is(word, "i've") || text.Is(word, "it's") ? word + 1
            : (text.Is(word, "has") || text.Is(word, "have")) && text.Is(word + 1, "been") ? word + 2
            : -1;
        attached = attached > 0 && (text.Is(attached, "also") || text.Is(attached, "now")) ? attached + 1 : attached;
        return attached > 0 && !text.Is(word, "i've") && text.Is(attached, "attached") && AreTogether(text, word, attached) && !IsFixed(text, attached + 1, anyThing: true) ? attached : -1;
    }

    /// <summary>"I attach", "we have attached", "I am attaching", unless something to a wall.</summary>
    private static int WeAttach(ProofText text, int word)
    {
        var verb = text.Is(word, "i") || text.Is(word, "we") ? word + 1
            : text.Is(word, "i've") || text.Is(word, "we've") || text.Is(word, "i'm") || text.Is(word, "we're") ? word + 1
            : -1;
        if (verb < 0)
        {
            return -1;
        }

        while (text.Is(verb, "have") || text.Is(verb, "am") || text.Is(verb, "are") || text.Is(verb, "also") || text.Is(verb, "now"))
        {
            verb++;
        }

        var isVerb = text.Is(verb, "attach") || text.Is(verb, "attached") || text.Is(verb, "attaching");
        // "We are attached to the old chairs" attaches nothing.
        var isState = text.Is(verb, "attached") && (text.Is(verb - 1, "are") || text.Is(verb - 1, "am") || text.Is(word, "i'm") || text.Is(word, "we're"));
        return isVerb && !isState && AreTogether(text, word, verb) && !IsPutUp(text, verb) ? verb : -1;
    }

    /// <summary>"The attached form".</summary>
    private static int TheAttached(ProofText text, int word) =>
        (text.Is(word, "the") || text.Is(word, "an")) && text.Is(word + 1, "attached") && text.IsAny(word + 2, Files) && AreTogether(text, word, word + 2) ? word + 2 : -1;

    private static bool IsPutUp(ProofText text, int verb)
    {
        for (var to = verb + 1; to < text.Words.Count && to < verb + 12 && text.GapBefore(to) is Gap.Space or Gap.Comma or Gap.Hyphen; to++)
        {
            if (IsFixed(text, to, anyThing: false))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFixed(ProofText text, int to, bool anyThing)
    {
        if (!text.Is(to, "to") && !text.Is(to, "onto"))
        {
            return false;
        }

        if (text.GapBefore(to) != Gap.Space)
        {
            return false;
        }

        for (var word = to + 1; word < text.Words.Count && word <= to + 4 && text.GapBefore(word) is Gap.Space or Gap.Hyphen; word++)
        {
            if (text.IsAny(word, Mails))
            {
                return false;
            }

            if (text.IsAny(word, Things))
            {
                return true;
            }

            if (!anyThing && word == to + 1 && !text.IsAny(word, Determiners))
            {
                return false;
            }
        }

        return anyThing;
    }

    private static bool IsDenied(ProofText text, int word)
    {
        for (var before = word - 1; before >= 0 && before >= word - 4 && text.GapBefore(before + 1) == Gap.Space; before--)
        {
            if (text.IsAny(before, Negations))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreTogether(ProofText text, int first, int last)
    {
        for (var word = first + 1; word <= last; word++)
        {
            if (text.GapBefore(word) != Gap.Space)
            {
                return false;
            }
        }

        return last < text.Words.Count;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
