namespace LibraryService.Evidence;

/// <summary>How well patrons can do something alone in one way.</summary>
public enum ReadinessState
{
    /// <summary>They cannot. The default, so that what nobody has tried is not taken for done.</summary>
    Missing,

    /// <summary>Some can, or only a part of it, or staff have to help.</summary>
    Partly,

    /// <summary>They can, from beginning to end.</summary>
    Works,
}
