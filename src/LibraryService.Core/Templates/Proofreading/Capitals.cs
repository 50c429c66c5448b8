namespace LibraryService.Templates.Proofreading;

/// <summary>PR203: words in capitals.</summary>
internal static class Capitals
{
    private const int LongWord = 5;

    private static readonly HashSet<string> Acronyms = new(
        ("PDF USB UNESCO ISBN ISSN DVD CD ROM BBC NHS UK US USA EU UN OPAC ILL PIN SMS MMS URL URI HTML HTTP HTTPS FAQ GPS TV PC IT ID VAT GDPR RSVP AM PM ASAP FYI ATM CEO CV " +
         "GCSE ESOL ESL EFL TOEFL IELTS STEM STEAM LEGO NASA NATO UNICEF AIDS HIV LGBT LGBTQ LGBTQI LGBTQIA BAME DAISY EPUB MOBI JPEG JPG PNG GIF MP PO BSL ASL QR RFID NFC VPN WIFI WLAN LAN " +
         "COVID IBAN BIC SEPA ISO BST GMT UTC CET CEST EST EDT PST PDT AI VR AR XR IP API CSV XML JSON KB MB GB TB HDMI LED LCD LP EP VHS MARC RDA DDC LCSH OCLC IFLA ALA CILIP SCONUL BL ORCID " +
         "DOI JSTOR NB PS OK DIY HQ HR MRI DNA RNA FM MIDI CNC PLA BYO BYOD CAD DJ GP MOT RNIB RSPB RSPCA YMCA YWCA UNHCR ASCII LATEX NOAA SCUBA RADAR LASER RTVE SNCF IKEA FIFA UEFA INTERPOL BAFTA").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> ReplyWords = new(
        ("STOP STOPALL YES NO HELP RENEW START UNSTOP CANCEL CONFIRM QUIT END UNSUBSCRIBE SUBSCRIBE JOIN LEAVE INFO HOLD KEEP LATER MORE OUT " +
         "BAJA ALTA ALTO AYUDA SI SÍ RENOVAR CANCELAR JA NEIN NEE HILFE OUI NON ARRET ARRÊT AIDE ANULUJ TAK NIE IE NA").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "reply", "text", "txt", "send", "answer", "respond", "replying", "texting", "sending", "responda", "responde", "envíe", "envía", "conteste", "antworten", "répondez", "envoyez",
    };

    public static void Shouting(Reading reading)
    {
        var text = reading.Text;
        var isSms = reading.Context.Channel == Channel.Sms;
        var own = new HashSet<string>(reading.Policy.Acronyms, StringComparer.OrdinalIgnoreCase);
        var (first, last) = (-1, -1);
        var replies = false;
        for (var word = 0; word <= text.Words.Count; word++)
        {
            var isLoud = false;
            if (word < text.Words.Count)
            {
                var isCapital = IsCapital(text.Written(word));
                replies = isSms && Replies(text, word, replies, isCapital);
                isLoud = isCapital && !replies && !IsKnown(text.Written(word), own, isSms);
            }

            if (isLoud && first >= 0 && IsInRow(text, word))
            {
                last = word;
                continue;
            }

            if (first >= 0 && (last > first || text.Words[first].End - text.Words[first].Start >= LongWord))
            {
                reading.Add(text.SpanOf(first, last), "Words in capitals shout: write them as any other. If it is an acronym, add it to the library's own.");
            }

            (first, last) = isLoud ? (word, word) : (-1, -1);
        }
    }

    // Reply YES or NO; text RENEW to ...: what follows the asking word is what is to be typed.
    private static bool Replies(ProofText text, int word, bool replied, bool isCapital)
    {
        if (!isCapital)
        {
            return replied && (text.Is(word, "or") || text.Is(word, "and"));
        }

        return text.IsAny(word - 1, Asking) || (text.Is(word - 1, "with") && text.IsAny(word - 2, Asking))
            || (replied && (text.Is(word - 1, "or") || text.Is(word - 1, "and") || text.GapBefore(word) is Gap.Comma or Gap.Other));
    }

    private static bool IsInRow(ProofText text, int word)
    {
        if (text.GapBefore(word) is Gap.Space or Gap.Comma or Gap.Hyphen)
        {
            return true;
        }

        var between = text.Plain[text.Words[word - 1].End..text.Words[word].Start];
        return text.GapBefore(word) == Gap.Other && !between.ContainsAny(Mask.Link, Mask.Field, Mask.Placeholder) && between.Trim(" /!?-–—'\"“”&:;.").IsEmpty;
    }

    private static bool IsCapital(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var character in word)
        {
            if (char.IsUpper(character))
            {
                letters++;
            }
            else if (char.IsLetterOrDigit(character))
            {
                return false;
            }
        }

        return letters > 1;
    }

    private static bool IsKnown(ReadOnlySpan<char> word, HashSet<string> own, bool isSms) =>
        Acronyms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        || own.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        || (isSms && ReplyWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        || IsRoman(word);

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        var rest = word.TrimStart('M');
        if (word.Length - rest.Length > 3)
        {
            return false;
        }

        foreach (var (ten, five, one) in ((char, char, char)[])[('M', 'D', 'C'), ('C', 'L', 'X'), ('X', 'V', 'I')])
        {
            if (rest.Length > 1 && rest[0] == one && (rest[1] == ten || rest[1] == five))
            {
                rest = rest[2..];
                continue;
            }

            rest = rest.Length > 0 && rest[0] == five ? rest[1..] : rest;
            var ones = rest.Length - rest.TrimStart(one).Length;
            if (ones > 3)
            {
                return false;
            }

            rest = rest[ones..];
        }

        return rest.IsEmpty;
    }
}
