using System.Diagnostics;
using LibraryService.Templates;

namespace LibraryService.TemplateFuzz;

/// <summary>Tries templates one after the other; each follows from the seed and its number alone, so that one can be tried again.</summary>
internal sealed class FuzzRun(int seed)
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    private readonly MutatedTemplates _mutated = new();
    private int _tried;
    private int _read;
    private int _rendered;
    private TimeSpan _slowest;

    public int Failures { get; private set; }

    public void Try(int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            var random = new Random(unchecked((seed * 1_000_003) + i));
            var template = i % 2 == 0 ? new RandomTemplate(random).Write() : _mutated.Write(random);
            var watch = Stopwatch.StartNew();
            Try(i, template, random);
            _slowest = watch.Elapsed > _slowest ? watch.Elapsed : _slowest;
            if (watch.Elapsed > Slow)
            {
                Fail(i, template, $"took {watch.Elapsed}");
            }
        }
    }

    public string Summary() => FormattableString.Invariant(
        $"{_tried} templates: {_read} read, {_rendered} rendered, {Failures} failed, the slowest took {_slowest.TotalMilliseconds:F1} ms");

    private void Try(int number, string template, Random random)
    {
        _tried++;
        try
        {
            if (!MessageTemplate.TryParse(template, FuzzFields.Fields, out var read, out _))
            {
                return;
            }

            _read++;
            read.Render(FuzzFields.Values(random), FuzzFields.Target(random));
            _rendered++;
        }
        catch (TemplateException)
        {
            // Said with its place, as promised.
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Fail(number, template, e.ToString());
        }
    }

    private void Fail(int number, string template, string why)
    {
        Failures++;
        Console.Error.WriteLine(FormattableString.Invariant($"Template {number} of seed {seed}: {why}\n{template}\n"));
    }
}
