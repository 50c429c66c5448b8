namespace LibraryService.Routing;

/// <summary>What was decided about an inquiry.</summary>
public enum InquiryRouteKind
{
    /// <summary>Nobody can take it yet; ask again at <see cref="InquiryRoute.AskAgainAt"/>.</summary>
    Waiting,

    /// <summary>It goes to <see cref="InquiryRoute.Staff"/>.</summary>
    Assigned,

    /// <summary>It goes to the partner library <see cref="InquiryRoute.Partner"/>.</summary>
    Partner,

    /// <summary>The patron is offered <see cref="InquiryRoute.SelfService"/>, and a person on request.</summary>
    SelfService,

    /// <summary>The caller is asked whether to be called back; the place in the line is kept.</summary>
    CallBack,
}
