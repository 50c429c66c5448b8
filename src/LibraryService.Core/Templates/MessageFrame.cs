using LibraryService.Templates.Rendering;

namespace LibraryService.Templates;

/// <summary>What every message may say beside its own fields: who writes, from where, and to whom.</summary>
/// <remarks>Templates know these as <c>library</c>, <c>branch</c>, <c>sender</c>, <c>replyTo</c>, <c>patron.name</c> and <c>patron.language</c>; the last three are optional.</remarks>
public sealed record MessageFrame
{
    /// <summary>A frame that says nothing: the library is "your library" in the language of the message.</summary>
    public static MessageFrame Empty { get; } = new();

    /// <summary>The name of the library, as patrons know it. Null: "your library".</summary>
    public string? Library { get; init; }

    /// <summary>The name of the branch. Null: the name of the library.</summary>
    public string? Branch { get; init; }

    /// <summary>Who signs. Null: the name of the library.</summary>
    public string? Sender { get; init; }

    /// <summary>Where an answer goes, such as an e-mail address or a phone number. Null: nothing is said of it.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The name that the patron asked for. Null: nobody is addressed by name.</summary>
    public string? PatronName { get; init; }

    /// <summary>The patron's language as a tag. Null: nothing is said of it.</summary>
    public string? PatronLanguage { get; init; }

    /// <summary>The lines of the patron's postal address, for letters and postcards. Empty: the space is left free.</summary>
    public IReadOnlyList<string> PostalAddress { get; init; } = [];

    /// <summary>Says that it is one; never who is addressed, or where.</summary>
    public override string ToString() => "message frame";

    internal static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("library")
        .Text("branch")
        .Text("sender")
        .Text("replyTo", optional: true)
        .Text("patron.name", optional: true, FieldPrivacy.Personal)
        .Text("patron.language", optional: true, FieldPrivacy.Personal));

    internal FieldValue[] Values(string yourLibrary)
    {
        var library = Library ?? yourLibrary;
        return [FieldValue.Of(library), FieldValue.Of(Branch ?? library), FieldValue.Of(Sender ?? library), Optional(ReplyTo), Optional(PatronName), Optional(PatronLanguage)];
    }

    private static FieldValue Optional(string? text) => string.IsNullOrWhiteSpace(text) ? default : FieldValue.Of(text);
}
