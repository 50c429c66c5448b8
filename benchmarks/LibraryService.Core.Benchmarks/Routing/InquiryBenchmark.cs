using BenchmarkDotNet.Attributes;
using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>Who of the staff answers an inquiry? Twelve branches, five channels, four languages.</summary>
/// <remarks>LINQ over the same facts, by the same rules; it gathers no reasons, which the router does.</remarks>
[MemoryDiagnoser]
public class InquiryBenchmark
{
    private const int Questions = 256;
    private readonly InquiryPolicy _policy = BusyDay.Policy();
    private readonly Inquiry[] _inquiries = BusyDay.Waiting(Questions);
    private InquiryRouter _router = new(InquiryPolicy.Default);
    private StaffPresence _presence = StaffPresence.Nobody;

    [Params(50, 200, 500)]
    public int Staff { get; set; }

    [GlobalSetup]
    public void Check()
    {
        _router = new InquiryRouter(_policy);
        _presence = StaffPresence.Of(BusyDay.Staff(Staff));
        foreach (var inquiry in _inquiries)
        {
            Agreement.Check(inquiry, _router.Route(inquiry, _presence, BusyDay.At), LinqRouting.Route(_policy, inquiry, _presence, BusyDay.At));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int Linq()
    {
        var assigned = 0;
        foreach (var inquiry in _inquiries)
        {
            assigned += LinqRouting.Route(_policy, inquiry, _presence, BusyDay.At).Staff is null ? 0 : 1;
        }

        return assigned;
    }

    [Benchmark(OperationsPerInvoke = Questions)]
    public int Router()
    {
        var assigned = 0;
        foreach (var inquiry in _inquiries)
        {
            assigned += _router.Route(inquiry, _presence, BusyDay.At).Staff is null ? 0 : 1;
        }

        return assigned;
    }
}
