using System.Globalization;
using LibraryService.Hours;
using LibraryService.Routing;
using static LibraryService.Tests.Routing.Counter;

namespace LibraryService.Tests.Routing;

public class InquiryExplainTests
{
    private static readonly InquiryPolicy Policy = new(
    [
        new InquiryQueue(Front)
        {
            Hours = ServiceHours.In("Europe/Madrid").Weekly(DayOfWeek.Monday, "09:00-17:00").Build(),
            Rings = [new QueueRing { Skills = ["maps"] }, new QueueRing { After = TimeSpan.FromMinutes(2) }],
        },
    ]);

    [Fact]
    public void An_assignment_is_told_in_sentences() =>
        Route(Policy, Ask("09:30"), Who("ada", "09:00"), Who("ben", "09:30")).Explain(CultureInfo.GetCultureInfo("en-GB")).ShouldBe(
        [
            "It belongs to the queue desk.", "In ring 1 of desk nobody who is there has the skills, or works where it was asked.",
            "ada has been free the longest of 2 who could take it.", "It goes to ada.",
        ]);

    [Fact]
    public void A_wait_is_told_in_spanish_with_the_time_of_the_place() =>
        Route(Policy, Ask("09:59"), Who("ada")).Explain(CultureInfo.GetCultureInfo("es-ES")).ShouldBe(
        [
            "Corresponde a la cola desk.", "En el grupo 1 de desk no hay nadie presente con los conocimientos, o que trabaje donde se preguntó.",
            "Al grupo 2 de desk se le pregunta cuando haya esperado más.", "Espera en desk.", "Se vuelve a preguntar el 23/11/2026 11:00:30.",
        ]);

    [Fact]
    public void Another_language_is_told_in_english() =>
        Route(Policy, Ask("09:30"), Who("ada")).Explain(CultureInfo.GetCultureInfo("de-DE"))[0].ShouldBe("It belongs to the queue desk.");

    [Theory]
    [InlineData("en-GB")]
    [InlineData("es-ES")]
    public void Every_code_has_a_sentence_of_its_own(string culture)
    {
        InquirySentences sentences = culture is "es-ES" ? new InquirySentencesInSpanish(new CultureInfo(culture)) : new InquirySentencesInEnglish(new CultureInfo(culture));
        var told = Enum.GetValues<InquiryReasonCode>().Select(code => sentences.Of(new InquiryReason(code) { Queue = Front, Staff = Id("ada"), Name = "x", Ring = 0, Count = 2 })).ToList();
        told.ShouldBeUnique(StringComparer.Ordinal);
        told.ShouldAllBe(sentence => sentence.Contains(' '));
        sentences.Of(new InquiryReason((InquiryReasonCode)999)).ShouldBe("999");
    }

    [Fact]
    public void Its_text_form_is_short() =>
        Route(Policy, Ask("09:30"), Who("ada")).ToString().ShouldBe("C-1: Assigned, desk, ada");
}
