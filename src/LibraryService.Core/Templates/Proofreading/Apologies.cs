namespace LibraryService.Templates.Proofreading;

/// <summary>PR101 to PR103: is there an apology, and is it one?</summary>
internal static class Apologies
{
    private static readonly PhraseList Formulas = new(
        ("regret to inform you", "A formula apologises for nothing in particular: say what went wrong, and that you are sorry for it.", null),
        ("for any inconvenience", "A formula apologises for nothing in particular: name what it was that the reader could not do.", null));

    private static readonly PhraseList NonApologies = new(
        [.. from words in (string[])["sorry if you feel", "sorry if you felt", "sorry you feel", "sorry you felt", "sorry that you feel", "sorry that you felt",
                "sorry but you", "sorry but you're", "sorry but you've", "sorry but you'll", "sorry but you'd"]
            select (words, "This lays the fault on the reader. Say what went wrong, and that you are sorry for that.", (string?)null)]);

    public static void Missing(Reading reading)
    {
        var text = reading.Text;
        for (var word = 0; word < text.Words.Count; word++)
        {
            var said = text.Spell(word);
            if (said is "sorry" || said.StartsWith("apolog") || said.StartsWith("regret"))
            {
                return;
            }
        }

        reading.Add(text.Opening, "Bad news, and no apology: say sorry, apologise or regret. \"Unfortunately\" is not one.");
    }

    public static void Formulaic(Reading reading) => Formulas.Read(reading);

    public static void None(Reading reading) => NonApologies.Read(reading, commas: true);
}
