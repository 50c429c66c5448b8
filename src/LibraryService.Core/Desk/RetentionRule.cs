namespace LibraryService.Desk;

/// <summary>What may be deleted: how old it has to be. Null everywhere, the default, deletes nothing.</summary>
public sealed record RetentionRule
{
    /// <summary>Resolved and merged cases to which nothing happened since then, with their messages. A case goes only when no message of it is on its way or held, and no step of its promises is still to be raised.</summary>
    public DateTimeOffset? CasesBefore { get; init; }

    /// <summary>Messages that arrived, were accepted or taken back before then, and belong to no case that is still here. One that failed waits for a person, and goes with its case alone.</summary>
    public DateTimeOffset? MessagesBefore { get; init; }

    /// <summary>Answers to surveys that came before then.</summary>
    public DateTimeOffset? SurveysBefore { get; init; }
}
