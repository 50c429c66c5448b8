using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>What is compared must give the same answers.</summary>
internal static class Agreement
{
    public static void Check(Inquiry inquiry, InquiryRoute route, LinqRoute linq)
    {
        if (LinqRoute.Of(route) != linq)
        {
            throw new InvalidOperationException($"Of {inquiry.Id} the router says {route}, LINQ {linq}.");
        }
    }
}
