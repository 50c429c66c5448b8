namespace LibraryService.Desk;

/// <summary>How parts of a patron's story contradict each other.</summary>
public enum StoryContradictionKind
{
    /// <summary>A source recorded one thing under one key more than once, and not the same.</summary>
    ToldDifferently,

    /// <summary>At one instant, different things are said to have happened to one subject.</summary>
    SameInstant,

    /// <summary>One message is said to have arrived, and not to have arrived.</summary>
    ArrivedAndNot,
}
