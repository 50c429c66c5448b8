using System.Globalization;
using LibraryService.Templates;

namespace LibraryService.Tests.Templates;

public class ShortDateTests
{
    private static readonly MessageFields Fields = MessageFields.Declare(f => f.Date("until"));

    [Theory]
    [InlineData("en-GB", "until 26 September")]
    [InlineData("en-US", "until September 26")]
    [InlineData("es", "until 26 de septiembre")]
    [InlineData("de", "until 26. September")]
    public void A_short_date_is_day_and_month_as_the_language_orders_them(string language, string expected) =>
        Render("until {{ until | date: \"short\" }}", language, new DateOnly(2026, 9, 26)).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Months))]
    public void No_short_date_in_Spanish_has_a_letter_that_doubles_what_an_SMS_costs(int month) =>
        SmsText.Measure(Render("{{ until | date: \"short\" }}", "es", new DateOnly(2026, month, 28))).Encoding.ShouldBe(SmsEncoding.Gsm7);

    public static TheoryData<int> Months => [.. Enumerable.Range(1, 12)];

    private static string Render(string text, string language, DateOnly until) =>
        MessageTemplate.Parse(text, Fields).Render(Fields.Values(v => v.Set("until", until)), new RenderTarget(Channel.Sms, language) { Culture = CultureInfo.GetCultureInfo(language) });
}
