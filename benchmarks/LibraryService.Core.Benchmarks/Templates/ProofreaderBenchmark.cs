using BenchmarkDotNet.Attributes;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Benchmarks.Templates;

/// <summary>How long does reading a message take? Ten times the text should be about ten times the time; a million characters stay under a second.</summary>
[MemoryDiagnoser]
public class ProofreaderBenchmark
{
    private const string Paragraph =
        "Your telescope is ready on the ground floor until Friday 12 June, and the garden opens at nine. " +
        "We are sorry that the \"quiet hour\" was so loud (it is over now); see https://millbrook.example/hours for more. Shall we keep the tent for you?\n\n";

    private readonly ProofreadContext _context = new() { Tone = MessageTone.BadNews, FieldValues = ["Dune", "Guys and Dolls", "Priya Shah"] };
    private string _text = "";

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Check()
    {
        _text = string.Concat(Enumerable.Repeat(Paragraph, (Characters / Paragraph.Length) + 1))[..Characters];
        if (!Proofreader.Default.Read(_text + " the the ", _context).Any(finding => finding.RuleId is "PR204"))
        {
            throw new InvalidOperationException("The doubled word at the end was not found.");
        }
    }

    [Benchmark]
    public int Read() => Proofreader.Default.Read(_text, _context).Count;

    [Benchmark]
    public double Measure() => Readability.Measure(_text).FleschKincaidGrade;
}
