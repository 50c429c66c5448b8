using BenchmarkDotNet.Attributes;
using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>Many waiting inquiries to 500 staff at one instant. LINQ would need minutes for 10,000, so it is measured, and checked, on 500.</summary>
[MemoryDiagnoser]
public class InquiryBatchBenchmark
{
    private readonly InquiryPolicy _policy = BusyDay.Policy();
    private readonly StaffPresence _presence = StaffPresence.Of(BusyDay.Staff(500));
    private readonly Inquiry[] _few = BusyDay.Waiting(500);
    private readonly Inquiry[] _many = BusyDay.Waiting(10_000);
    private InquiryRouter _router = new(InquiryPolicy.Default);

    [GlobalSetup]
    public void Check()
    {
        _router = new InquiryRouter(_policy);
        foreach (var ((inquiry, route), linq) in _few.Zip(Router500()).Zip(LinqRouting.Assign(_policy, _few, _presence, BusyDay.At)))
        {
            Agreement.Check(inquiry, route, linq);
        }
    }

    [Benchmark(Baseline = true)]
    public object Linq500() => LinqRouting.Assign(_policy, _few, _presence, BusyDay.At);

    [Benchmark]
    public IReadOnlyList<InquiryRoute> Router500() => _router.Assign(_few, _presence, BusyDay.At);

    [Benchmark]
    public IReadOnlyList<InquiryRoute> Router10000() => _router.Assign(_many, _presence, BusyDay.At);
}
