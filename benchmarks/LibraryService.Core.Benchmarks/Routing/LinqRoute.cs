using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>What was decided.</summary>
internal sealed record LinqRoute(InquiryRouteKind Kind, QueueId Queue, StaffId? Staff, string? To, DateTimeOffset? AskAgainAt)
{
    /// <summary>Who is kept free for it.</summary>
    public StaffId? KeptFree { get; init; }

    /// <summary>The same of the router's answer, reasons apart.</summary>
    public static LinqRoute Of(InquiryRoute route) => new(route.Kind, route.Queue, route.Staff, route.Partner ?? route.SelfService, route.AskAgainAt)
    {
        KeptFree = route.Reasons.Where(reason => reason.Code == InquiryReasonCode.KeptFree).Select(reason => (StaffId?)reason.Staff).FirstOrDefault(),
    };
}
