namespace LibraryService.Templates.Proofreading;

/// <summary>Lines with which a message closes, in any language.</summary>
internal static class ClosingWords
{
    private const int MostWords = 6;

    // These close a message whatever few words follow them.
    private static readonly string[] Formal =
    [
        "kind regards", "kindest regards", "best regards", "warm regards", "warmest regards", "with kind regards", "with best regards", "regards",
        "best wishes", "with best wishes", "warm wishes", "with warm wishes", "warmest wishes", "yours sincerely", "sincerely yours", "sincerely", "yours faithfully", "yours truly",
        "respectfully", "cordially", "with thanks and best wishes", "thanks and best wishes", "many thanks and best wishes",
        "saludos", "un saludo", "un cordial saludo", "un abrazo", "atentamente", "cordialmente", "reciba un cordial saludo",
        "cordialement", "bien cordialement", "bien à vous", "sincères salutations", "meilleures salutations",
        "mit freundlichen grüßen", "mit freundlichem gruß", "freundliche grüße", "viele grüße", "herzliche grüße", "beste grüße", "liebe grüße",
        "cordiali saluti", "distinti saluti", "atenciosamente", "com os melhores cumprimentos", "met vriendelijke groet", "vriendelijke groet", "z poważaniem", "pozdrawiam",
        "yn gywir", "cofion cynnes", "cofion gorau", "salutacions", "med vänliga hälsningar", "vänliga hälsningar", "med venlig hilsen", "med vennlig hilsen", "с уважением",
    ];

    // These close a message only when nothing but a name follows.
    private static readonly string[] Short =
    [
        "thanks", "many thanks", "thank you", "with thanks", "thanks again", "thank you again", "with many thanks", "cheers", "all the best", "best", "all best", "yours", "warmly",
        "take care", "see you soon", "gratefully", "with gratitude", "love", "gracias", "muchas gracias", "merci", "danke", "grazie", "obrigado", "obrigada", "bedankt", "groetjes",
        "lg", "vg", "mfg", "dziękuję", "diolch", "gràcies", "tack", "tak", "takk",
    ];

    /// <param name="line">The line in lower case.</param>
    /// <param name="hasName">Whether the name stands on the same line.</param>
    public static bool IsClosing(ReadOnlySpan<char> line, out bool hasName)
    {
        hasName = false;
        foreach (var words in (string[][])[Formal, Short])
        {
            foreach (var said in words)
            {
                if (!line.StartsWith(said))
                {
                    continue;
                }

                var rest = line[said.Length..];
                if (rest.TrimStart().TrimEnd(" ,.!-–—") is [])
                {
                    return true;
                }

                var count = Count(rest);
                if (rest[0] == ',' && count <= MostWords && rest[^1] is not ('?' or ':' or ',' or '!') && (rest[^1] != '.' || count <= 3))
                {
                    hasName = true;
                    return true;
                }

                if (words == Formal && rest[0] == ' ' && count <= 4 && rest[^1] is not ('.' or '?' or ':'))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int Count(ReadOnlySpan<char> rest)
    {
        var count = 0;
        foreach (var part in rest.Split(' '))
        {
            count += rest[part].IsEmpty || rest[part] is "," ? 0 : 1;
        }

        return count;
    }
}
