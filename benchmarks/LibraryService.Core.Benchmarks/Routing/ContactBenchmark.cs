using BenchmarkDotNet.Attributes;
using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>How is a patron reached? A thousand messages, each of another patron.</summary>
[MemoryDiagnoser]
public class ContactBenchmark
{
    private readonly ContactRequest[] _requests = ContactFacts.Draw();
    private readonly ContactRouter _router = new(ContactFacts.Policy);
    private readonly LinqContactRouter _linq = new(ContactFacts.Policy);

    [GlobalSetup]
    public void BothGiveTheSamePlans()
    {
        foreach (var request in _requests)
        {
            var plan = _router.Plan(request);
            if (!_linq.Plan(request).Agrees(plan))
            {
                throw new InvalidOperationException($"For {request.DuplicateKey} the router says {plan}, and LINQ something else.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = ContactFacts.Count)]
    public int Linq()
    {
        var sum = 0;
        foreach (var request in _requests)
        {
            sum += _linq.Plan(request).Steps.Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = ContactFacts.Count)]
    public int Router()
    {
        var sum = 0;
        foreach (var request in _requests)
        {
            sum += _router.Plan(request).Steps.Count;
        }

        return sum;
    }
}
