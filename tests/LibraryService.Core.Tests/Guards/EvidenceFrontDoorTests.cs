using System.Globalization;
using LibraryService.Desk;
using LibraryService.Evidence;
using LibraryService.Metrics.Churn;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Metrics.Staffing;
using LibraryService.Routing;

namespace LibraryService.Tests.Guards;

/// <summary>The names and shapes of the evidence room: what is here must compile as it stands, and answer.</summary>
public class EvidenceFrontDoorTests
{
    [Fact]
    public void Evidence_is_counted_made_filtered_and_written_as_promised()
    {
        var period = new EvidencePeriod(new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30), "Europe/London") { Settling = TimeSpan.FromDays(7) };
        var figures = new EvidenceFigures(new ServiceDesk(), period, new BranchId("main"));
        figures.Add(new ChannelMix());
        figures.Add(SelfServiceTally.Empty);
        figures.Add("kiosk", new SelfServiceUse(offered: 40, taken: 20, completed: 10));
        figures.Add(new RetentionStep(0, 100, 60));
        figures.Stayed(1.5, ended: true, count: 20);
        figures.Willing(12);
        figures.Add(new AdvocacyInvitation(new DateOnly(2026, 8, 1), "consent-1", AdvocacyAnswer.Agreed));
        figures.Add(new ReasonAction("parking", "Bicycles may stand at the door.", new DateOnly(2026, 8, 1)));
        var occasion = new SurveyOccasion { Day = new DateOnly(2026, 8, 1), Branch = new BranchId("main") };
        figures.Invite(occasion, 30);
        figures.Add(new SurveyResponse { Occasion = occasion, Answers = [new SurveyAnswer(SurveyQuestion.Satisfaction, 5)] });
        figures.Hear(occasion, VoiceKind.Praise, 12);
        EvidencePack pack = EvidencePack.Of(figures, before: new EvidenceFigures(new ServiceDesk(), period.Before(), new BranchId("main")), new EvidenceOptions { Library = "Millbrook", Threshold = 10, Confidence = 0.95 });
        EvidencePart? part = pack[EvidenceSection.SelfService];
        EvidenceClaim claim = part!.Claims[0];
        string[] texts = [pack.ToHtml(CultureInfo.InvariantCulture), pack.ToAccreditation(CultureInfo.InvariantCulture), pack.ToCsv(CultureInfo.InvariantCulture), pack.ToJson(), claim.Explain(CultureInfo.InvariantCulture), claim.Rule(CultureInfo.InvariantCulture)];

        (claim.Measure, claim.Count, claim.Of, claim.Value, claim.Status).ShouldBe((EvidenceMeasure.SelfServiceUptake, 20, 40, 0.5, EvidenceStatus.Shown));
        texts.ShouldAllBe(text => text.Length > 0);
        pack.Only(EvidenceSection.Retention).Parts.ShouldHaveSingleItem().Section.ShouldBe(EvidenceSection.Retention);
    }
}
