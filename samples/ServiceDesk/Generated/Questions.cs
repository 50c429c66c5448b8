namespace LibraryService.Samples.Desk.Generated;

/// <summary>What patrons ask, and what a librarian answers.</summary>
internal static class Questions
{
    private static readonly (string Question, string Answer)[] English =
    [
        ("When is the café open?", "The café is open every day from ten to four. On Thursdays it stays open until seven, for the reading groups."),
        ("Can I print from my phone?", "Yes. Send the file to print@millbrook.example, and any of our printers will let it go when you show your card. The first ten pages a month are free."),
        ("Is there a step-free way to the reading room?", "Yes. The door on Chapel Row has a ramp, and the lift beside it goes to the reading room. If you ring the bell, one of us comes down to meet you."),
        ("Do you lend tools or only books?", "We lend both. A drill, a sewing machine and a telescope are among the forty things that you can borrow for a week, free of charge."),
        ("My daughter starts school in September. What can we read together?", "We have put twelve picture books about first days at school on a shelf for you, under your name. Please look through them and take those that she likes."),
        ("Where can I read newspapers from 1926?", "The Millbrook Gazette is on film in the reading room, and we can set up the reader for you. The years up to 1910 can be read at home as well."),
        ("Can I bring my guide dog?", "Of course, your dog is welcome everywhere in the library. There is a water bowl at the front desk."),
        ("Is there a quiet place to take an online interview?", "Yes. You can have one of our small rooms for two hours, free of charge. We have kept one for you; tell us if another time suits you better."),
        ("How do I join if I have just moved here?", "You can join today. Bring anything that shows your name; if you have nothing yet with your new address, we give you a card that works for e-books at once."),
        ("I cannot find the large-print crime shelf.", "It has moved next to the window on the ground floor. If you like, we will put five that have just come in aside for you."),
    ];

    private static readonly (string Question, string Answer)[] Spanish =
    [
        ("¿Tienen cuentos en español para niños?", "Sí. Tenemos más de doscientos, en la sala infantil. Los sábados a las once leemos uno en voz alta, y todos son bienvenidos."),
        ("¿Puedo imprimir mi currículum?", "Sí. Las primeras diez páginas de cada mes son gratis, y podemos ayudarle a prepararlo."),
        ("¿Cómo me hago socio?", "Traiga cualquier documento con su nombre. La tarjeta es gratis y se la damos el mismo día."),
        ("¿Hay clases de inglés?", "Sí, los martes a las seis de la tarde. Son gratis y puede empezar cuando quiera."),
    ];

    private static readonly (string Question, string Answer)[] OfAccounts =
    [
        ("Why can I not renew my loan?", "Another reader is waiting for it. You may keep it until the date on your slip, and we have reserved the next free copy for you."),
        ("I paid my charge but it still shows.", "Thank you for telling us. The payment had reached us and was not yet on your account; it is there now, and nothing is owed."),
        ("How long may I keep the audiobooks?", "Three weeks, and they renew themselves twice unless somebody else is waiting."),
    ];

    private static readonly (string Question, string Answer)[] OfResearch =
    [
        ("When did the mill on Weir Lane close?", "It closed in March 1894, after the flood. The Gazette of that week tells the story, and the rate book of 1895 shows the building empty."),
        ("Who lived in our house in 1911?", "The census of 1911 names a family of five: a weaver, her mother and three children. We have copied the page for you."),
        ("Is there a map of the town before the railway?", "Yes, a tithe map of 1838. You can see the original in our reading room, and we have made you a scan."),
    ];

    // Staff answer these with a message of their own.
    private static readonly (string Question, string Answer)[] OfHolds = [("Where is the book that I reserved?", "")];
    private static readonly (string Question, string Answer)[] OfSuggestions = [("Could the library buy this?", "")];
    private static readonly (string Question, string Answer)[] OfLoansFromElsewhere = [("Can you borrow this from another library for me?", "")];
    private static readonly (string Question, string Answer)[] OfComplaints = [("I waited for weeks, and nobody told me anything.", "")];

    private static readonly string[] Titles =
        ["The Salt Road", "Bees of the North", "A Year in Clay", "The Lamplighter's Map", "Small Tides", "The Orchard Keeper", "Letters from the Weir", "Nine Winters"];

    /// <summary>A question and its answer, the same for a case each time.</summary>
    public static (string Question, string Answer) Of(CaseId @case, Topic topic, string language)
    {
        var all = topic.ToString() switch
        {
            _ when string.Equals(language, "es", StringComparison.Ordinal) => Spanish,
            "research" => OfResearch,
            "account" or "account.fine" => OfAccounts,
            "hold.lost" or "hold.ready" => OfHolds,
            "suggestion" => OfSuggestions,
            "ill" => OfLoansFromElsewhere,
            "complaint" => OfComplaints,
            _ => English,
        };
        return all[Number(@case) % all.Length];
    }

    /// <summary>What the patron writes again.</summary>
    public static string Again(Topic topic, bool isThanks) => isThanks ? "Thank you, that is kind of you."
        : topic == Quarter.HoldLost ? "Yes, please borrow it for me. I can wait."
        : "Thank you. May I ask one thing more?";

    /// <summary>The title that a case is about.</summary>
    public static string Title(CaseId @case) => Titles[Number(@case) % Titles.Length];

    /// <summary>The digits of a case's name as a number: what makes one case differ from the next.</summary>
    public static int Number(CaseId @case) => @case.ToString().Where(char.IsAsciiDigit).Aggregate(0, (sum, digit) => ((sum * 10) + (digit - '0')) % 1_000_000);
}
