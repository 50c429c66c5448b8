namespace LibraryService.Routing;

/// <summary>Where an inquiry overflows to.</summary>
public enum OverflowTarget
{
    /// <summary>Another queue; the people of its own are still asked first.</summary>
    Queue,

    /// <summary>A partner library, when it is open now.</summary>
    Partner,

    /// <summary>The first partner library in the policy that is open now and takes it.</summary>
    AnyPartner,

    /// <summary>The caller is asked to be called back instead of waiting on the line.</summary>
    CallBack,
}
