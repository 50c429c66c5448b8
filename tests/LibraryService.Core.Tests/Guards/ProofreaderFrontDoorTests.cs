using LibraryService.Templates;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Guards;

/// <summary>The promised names and shapes of SMS measuring and of the proofreader.</summary>
public class ProofreaderFrontDoorTests
{
    [Fact]
    public void A_text_is_measured_as_an_SMS_as_promised()
    {
        SmsMeasure sms = SmsText.Measure("");
        (SmsEncoding encoding, int units, int segments, int room) = (sms.Encoding, sms.Units, sms.Segments, sms.UnitsPerSegment);
        (encoding, units, segments, room).ShouldBe((SmsEncoding.Gsm7, 0, 1, 160));
        SmsText.Measure("ж").Encoding.ShouldBe(SmsEncoding.Ucs2);
    }

    [Fact]
    public void A_text_is_proofread_as_promised()
    {
        IReadOnlyList<Finding> findings = Proofreader.Default.Read("The tent is lost.", new ProofreadContext
        {
            Tone = MessageTone.BadNews,
            Audience = Audience.Patron,
            Channel = Channel.Chat,
            Language = "en",
            Intent = MessageIntent.Answer,
            SecondReader = null,
            Sensitive = false,
            Attachments = 0,
            FieldValues = ["Dune"],
            PolicyUrl = new Uri("https://millbrook.example/what-we-buy"),
            AllowedHosts = ["millbrook.example"],
            Limit = null,
            MenuDepth = null,
            MaxSegments = 2,
        });
        string id = findings[0].RuleId;
        Severity severity = findings[0].Severity;
        TextSpan span = findings[0].Span;
        string message = findings[0].Message;

        (id, severity, span).ShouldBe(("PR101", Severity.Error, new TextSpan(0, 17)));
        message.ShouldNotBeNullOrWhiteSpace();
        Proofreader.Default.Read("", new ProofreadContext()).ShouldNotBeNull();
    }

    [Fact]
    public void A_text_is_measured_for_reading_as_promised()
    {
        ReadabilityScores scores = Readability.Measure("The tent is dry.");
        (int words, int sentences, int syllables) = (scores.Words, scores.Sentences, scores.Syllables);
        (double ease, double grade) = (scores.FleschReadingEase, scores.FleschKincaidGrade);
        (words, sentences, syllables).ShouldBe((4, 1, 4));
        ease.ShouldBeGreaterThan(100);
        grade.ShouldBeLessThan(1);
    }
}
