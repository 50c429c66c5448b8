namespace LibraryService.Templates.Parsing;

/// <summary>How a value is put into words.</summary>
internal enum OutputStyle : byte
{
    /// <summary>A text on one line.</summary>
    Text,

    /// <summary>A text with its line breaks.</summary>
    Lines,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>Weekday, day, month and year.</summary>
    Date,

    /// <summary>Weekday, day and month.</summary>
    Day,

    /// <summary>Day and month: short, and in Spanish without the letters that double what an SMS costs.</summary>
    Short,

    /// <summary>Month and year.</summary>
    Month,

    /// <summary>Weekday.</summary>
    Weekday,

    /// <summary>Year, month and day in figures.</summary>
    Iso,

    /// <summary>How far away: tomorrow.</summary>
    Relative,

    /// <summary>The day, as near as people say it, and the time if there is one.</summary>
    When,

    /// <summary>The same as an end: until Friday at 17:00.</summary>
    Until,

    /// <summary>Time of day.</summary>
    Time,

    /// <summary>Days, hours and minutes.</summary>
    Duration,

    /// <summary>Amount and currency.</summary>
    Money,

    /// <summary>An address, shown as it is.</summary>
    Link,

    /// <summary>An address behind words.</summary>
    NamedLink,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>The last digits of a phone number.</summary>
    Ending,

    /// <summary>The words for a choice or flag.</summary>
    Choose,

    /// <summary>How many items.</summary>
    Count,

    /// <summary>A number and the word for what is counted.</summary>
    Quantity,

    /// <summary>The items in a sentence.</summary>
    Join,
}
