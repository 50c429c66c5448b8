using System.Globalization;
using LibraryService.Templates;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Proofreading;

public class ProofreaderLaws
{
    private static readonly string[] Pieces =
    [
        "Dear", "Priya", ",", "\n", "\n\n", " ", " ", "sorry", "the", "the", "!", "?", "?!", "“", "”", "‘", "’", "\"", "(", ")", "[", "]", "{{", "}}", "[NAME]", "TODO", "PLEASE", "RETURN", "3/4/2027",
        "3 June", "http://", "https://a.example", "a@b.example", "click here", "as soon as possible", "in order to", "😀", "\uD83D", "\uDE00", "é", "e\u0301", "Kind regards,", "- ", "1) ", ".", "...", "£2",
        "90110000223344", "you", "should", "have", "told", "is", "closed", "pick", "it", "up", "İstanbul", "ıI", "\t", "\r\n", "\u2028", "Millbrook", "Library", "12 High Street", "\0", "\uFFFC", "'", "24\"", "¡", "¿", "«", "»", "//", "@", "www.",
    ];

    [Fact]
    public void Any_text_is_read_and_every_span_lies_within_it()
    {
        var random = new Random(101);
        for (var round = 0; round < 3000; round++)
        {
            var (text, context) = (Text(random), Context(random));
            foreach (var finding in Proofreader.Default.Read(text, context))
            {
                finding.Span.End.ShouldBeLessThanOrEqualTo(text.Length, text);
                finding.Message.ShouldNotBeNullOrWhiteSpace();
                (finding.Fix?.Span.End ?? 0).ShouldBeLessThanOrEqualTo(text.Length, text);
            }
        }
    }

    [Fact]
    public void A_fix_leaves_one_finding_of_its_rule_less()
    {
        var random = new Random(102);
        var fixes = 0;
        for (var round = 0; round < 1500; round++)
        {
            var (text, context) = (Text(random), Context(random));
            var findings = Proofreader.Default.Read(text, context);
            foreach (var finding in findings.Where(finding => finding.Fix is not null))
            {
                fixes++;
                var after = Proofreader.Default.Read(finding.Fix!.Apply(text), context);
                after.Count(other => other.RuleId == finding.RuleId).ShouldBeLessThan(findings.Count(other => other.RuleId == finding.RuleId), $"{finding} of {finding.Fix} in <{text}>");
            }
        }

        fixes.ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_machine_has_no_say(string culture)
    {
        var random = new Random(103);
        var before = (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);
        for (var round = 0; round < 300; round++)
        {
            var (text, context) = (Text(random), Context(random));
            try
            {
                Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = CultureInfo.InvariantCulture;
                var expected = Proofreader.Default.Read(text, context);
                Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                Proofreader.Default.Read(text, context).ShouldBe(expected, text);
            }
            finally
            {
                (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = before;
            }
        }
    }

    [Fact]
    public void Many_threads_read_the_same() => Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16)
        .Select(_ => string.Join("\n", Proofreader.Default.Read(Text(new Random(7)), Told.BadNews)))
        .Distinct(StringComparer.Ordinal)
        .Count()
        .ShouldBe(1);

    [Fact]
    public void A_source_map_leads_back_to_the_template_and_the_field()
    {
        // Dear {{ name }}, the the tent {{ title }} is simply here.
        const string Text = "Dear Guys and Dolls, the the tent Crazy is simply guys.";
        SourcePiece[] source =
        [
            new(new TextSpan(0, 5), new TextSpan(0, 5)),
            new(new TextSpan(5, 14), new TextSpan(5, 10), "name", IsQuoted: true),
            new(new TextSpan(19, 15), new TextSpan(15, 15)),
            new(new TextSpan(34, 5), new TextSpan(30, 11), "title", IsQuoted: true),
            new(new TextSpan(39, 11), new TextSpan(41, 11)),
            new(new TextSpan(50, 4), new TextSpan(52, 9), "place"),
            new(new TextSpan(54, 1), new TextSpan(61, 1)),
        ];
        var findings = Proofreader.Default.Read(Text, Told.In("en"), source);
        findings.Select(finding => (finding.RuleId, finding.TemplateSpan, finding.Field)).ShouldBe(
        [
            ("PR204", new TextSpan(17, 7), null),
            ("PR606", new TextSpan(45, 6), null),
            ("PR607", new TextSpan(52, 9), "place"),
        ]);
    }

    [Fact]
    public void Pieces_out_of_order_are_refused() => Should.Throw<ArgumentException>(() => Proofreader.Default.Read("abc", Told.Mail,
        [new SourcePiece(new TextSpan(1, 1), new TextSpan(0, 1)), new SourcePiece(new TextSpan(0, 1), new TextSpan(0, 1))]));

    [Fact]
    public void Findings_come_in_the_order_of_the_text()
    {
        var findings = Proofreader.Default.Read("It is crazy, simply crazy! Really! Click here.", Told.In("en"));
        findings.Select(finding => finding.RuleId).ShouldBe(["PR607", "PR606", "PR607", "PR201", "PR305"]);
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ =>
        random.Next(8) == 0 ? ((char)random.Next(0x3000)).ToString() : Pieces[random.Next(Pieces.Length)] + (random.Next(2) == 0 ? " " : "")));

    private static ProofreadContext Context(Random random) => new()
    {
        Tone = (MessageTone)random.Next(3),
        Audience = (Audience)random.Next(4),
        Channel = (Channel)random.Next(12),
        Language = ((string[])["en", "en-GB", "es", "de", "sv", ""])[random.Next(6)],
        Intent = random.Next(4) is < 3 and var intent ? (MessageIntent)intent : null,
        Sensitive = random.Next(4) == 0,
        FieldValues = random.Next(2) == 0 ? [] : ["the", "Priya", "\"", "😀", " "],
        AllowedHosts = random.Next(2) == 0 ? [] : ["a.example"],
        PolicyUrl = random.Next(2) == 0 ? null : new Uri("https://a.example"),
        Limit = random.Next(3) == 0 ? random.Next(50) : null,
        MenuDepth = random.Next(5),
        MaxSegments = random.Next(3),
    };
}
