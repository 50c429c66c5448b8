namespace LibraryService.Templates.Messages;

/// <summary>A way to reach a patron that no longer works.</summary>
public enum ContactKind
{
    /// <summary>The e-mail address.</summary>
    Email,

    /// <summary>The postal address.</summary>
    Post,

    /// <summary>The phone number.</summary>
    Phone,
}
