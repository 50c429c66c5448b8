using BenchmarkDotNet.Attributes;
using LibraryService.Templates;

namespace LibraryService.Benchmarks.Templates;

/// <summary>What does a text cost as an SMS? A million characters at once: the time in milliseconds is two over the speed in gigabytes of UTF-16 a second.</summary>
[MemoryDiagnoser]
public class SmsBenchmark
{
    private const int Length = 1_000_000;
    private string _text = "";

    /// <summary>What the text is made of: plain letters, letters with euros, brackets and accents, or one that ends in an emoji.</summary>
    [Params("plain", "mixed", "emoji")]
    public string Kind { get; set; } = "plain";

    [GlobalSetup]
    public void Check()
    {
        var sentence = Kind == "mixed"
            ? "Millbrook Library: the café [level 2] opens at 8, a coffee is €2 or £1.80. ¿Señor? "
            : "Millbrook Library: your telescope is ready on the ground floor until Friday. ";
        _text = string.Concat(Enumerable.Repeat(sentence, (Length / sentence.Length) + 1))[..Length] + (Kind == "emoji" ? "😀" : "");
        if (HashSetSms.Measure(_text) != SmsText.Measure(_text))
        {
            throw new InvalidOperationException($"The sets say {HashSetSms.Measure(_text)}, SmsText says {SmsText.Measure(_text)}.");
        }
    }

    [Benchmark(Baseline = true)]
    public SmsMeasure HashSets() => HashSetSms.Measure(_text);

    [Benchmark]
    public SmsMeasure Measured() => SmsText.Measure(_text);
}
