namespace LibraryService.Privacy;

/// <summary>What a person said about being reached. At equal instants the later member counts: the careful reading.</summary>
public enum ConsentChange
{
    /// <summary>Yes.</summary>
    Given,

    /// <summary>No longer.</summary>
    Withdrawn,

    /// <summary>Never: an objection, which is kept for ever.</summary>
    Objected,
}
