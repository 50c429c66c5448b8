namespace LibraryService.Templates.Proofreading;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>The rule is not run, hence silent.</summary>
    Off,

    /// <summary>It could be better.</summary>
    Suggestion,

    /// <summary>A person should look.</summary>
    Warning,

    /// <summary>The message does not go out.</summary>
    Error,
}
