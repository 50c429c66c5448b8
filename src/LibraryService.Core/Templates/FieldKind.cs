namespace LibraryService.Templates;

/// <summary>What a field holds.</summary>
public enum FieldKind
{
    /// <summary>Words that somebody wrote: a title, a name.</summary>
    Text,

    /// <summary>A number, whole or not.</summary>
    Number,

    /// <summary>A date, or an instant with its time of day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A stretch of time.</summary>
    Duration,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>An https address.</summary>
    Link,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>One of a few words that the field names.</summary>
    Choice,

    /// <summary>Any number of items, each with fields of its own.</summary>
    List,
}
