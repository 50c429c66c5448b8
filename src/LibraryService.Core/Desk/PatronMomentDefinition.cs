namespace LibraryService.Desk;

/// <summary>The plain form of <see cref="PatronMoment"/>.</summary>
public sealed class PatronMomentDefinition
{
    /// <summary>Who recorded it, such as <c>koha</c>. Required.</summary>
    public string? Source { get; set; }

    /// <summary>Tells it from all else that the source recorded. Required.</summary>
    public string? Key { get; set; }

    /// <summary>When it happened: an instant with its offset, such as <c>2026-11-23T10:00+00:00</c>, or a date where only the day is known. Required.</summary>
    public string? At { get; set; }

    /// <summary>What sort of thing it is, such as <c>Contact</c>; a record when nothing is said.</summary>
    public string? Kind { get; set; }

    /// <summary>What happened, as a word such as <c>hold.cancelled</c>. Required.</summary>
    public string? What { get; set; }

    /// <summary>What it happened to, such as <c>hold 118</c>.</summary>
    public string? Subject { get; set; }

    /// <summary>The case it belongs to.</summary>
    public string? Case { get; set; }

    /// <summary>How, such as <c>Email</c>.</summary>
    public string? Channel { get; set; }

    /// <summary>What it is about.</summary>
    public string? Topic { get; set; }

    /// <summary>The branch.</summary>
    public string? Branch { get; set; }

    /// <summary>Who of the staff.</summary>
    public string? Staff { get; set; }

    /// <summary>The queue.</summary>
    public string? Queue { get; set; }

    /// <summary>Which message of the catalogue.</summary>
    public string? Message { get; set; }

    /// <summary>More of what happened, as words.</summary>
    public string? Note { get; set; }

    /// <summary>What was said.</summary>
    public string? Said { get; set; }

    /// <summary>The address that it came from or went to.</summary>
    public string? Address { get; set; }
}
