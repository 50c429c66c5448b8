namespace LibraryService.Samples.Desk.Generated;

/// <summary>A kind of inquiry, and how it usually goes.</summary>
internal sealed record Kind
{
    /// <summary>The channels on which it comes in, each with its weight.</summary>
    public required IReadOnlyList<(int Weight, Channel Value)> Channels { get; init; }

    /// <summary>What it is about; the default value when the channel alone decides the promise.</summary>
    public Topic Topic { get; init; }

    /// <summary>Opening hours until staff first answer, and until they answer a question in between.</summary>
    public required Spread Answer { get; init; }

    /// <summary>Opening hours from the last word to the resolution.</summary>
    public required Spread Work { get; init; }

    /// <summary>How long patrons take to write again, by the calendar.</summary>
    public Spread PatronReply { get; init; } = Spread.Minutes(5, 15, 40, 90, 150, 240, 360, 540, 780, 1100, 2600);

    /// <summary>How many in a hundred ask something more, again and again.</summary>
    public int AskMore { get; init; } = 25;

    /// <summary>How many in a hundred lie somewhere before anybody sees them.</summary>
    public int Mislaid { get; init; } = 1;

    /// <summary>How many in a hundred wait for somebody else.</summary>
    public int WaitForOthers { get; init; } = 12;

    /// <summary>For whom they wait.</summary>
    public string WaitState { get; init; } = "waiting-on-patron";

    /// <summary>Waits for a lender or a supplier, by the calendar.</summary>
    public Spread OthersTake { get; init; } = Spread.Hours(20, 48, 72, 96, 120, 168, 220, 290, 380, 500, 900);

    /// <summary>How many working days pass between signs of life, fewest and most; null when nobody gives any.</summary>
    public (int Fewest, int Most)? Updates { get; init; }
}
