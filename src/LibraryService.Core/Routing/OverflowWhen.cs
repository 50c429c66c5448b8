namespace LibraryService.Routing;

/// <summary>When an inquiry that nobody of its queue can take now goes elsewhere.</summary>
public enum OverflowWhen
{
    /// <summary>The queue is closed.</summary>
    Closed,

    /// <summary>At least so many others wait in it.</summary>
    Length,

    /// <summary>The inquiry has waited at least so long.</summary>
    Wait,
}
