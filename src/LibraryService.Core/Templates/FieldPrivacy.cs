namespace LibraryService.Templates;

/// <summary>Who may come to see the value of a field.</summary>
public enum FieldPrivacy
{
    /// <summary>Anybody: an opening time, the name of a branch.</summary>
    Open,

    /// <summary>Says who the patron is, such as a name. Never in a public post.</summary>
    Personal,

    /// <summary>
    /// The patron's own business, such as what somebody borrows, owes or asks. Never in voice, subjects, push, postcards, public posts or
    /// on a shared contact point, which say a count instead.
    /// </summary>
    Private,
}
