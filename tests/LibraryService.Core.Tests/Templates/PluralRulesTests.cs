using LibraryService.Templates.Wording;

namespace LibraryService.Tests.Templates;

public class PluralRulesTests
{
    // The samples that the CLDR gives for its rules.
    [Theory]
    [InlineData("en", "1", "One")]
    [InlineData("en", "0 2 16 100 1.5 0.1", "Other")]
    [InlineData("de", "1", "One")]
    [InlineData("de", "0 2 16 1.5", "Other")]
    [InlineData("es", "1", "One")]
    [InlineData("es", "1000000 2000000", "Many")]
    [InlineData("es", "0 2 16 100 1000 1.5", "Other")]
    [InlineData("fr", "0 1 1.5", "One")]
    [InlineData("fr", "1000000 2000000", "Many")]
    [InlineData("fr", "2 17 100 2.5", "Other")]
    [InlineData("pl", "1", "One")]
    [InlineData("pl", "2 3 4 22 23 24 32 102", "Few")]
    [InlineData("pl", "0 5 11 12 13 14 19 21 100 112", "Many")]
    [InlineData("pl", "0.1 1.5", "Other")]
    [InlineData("ru", "1 21 31 101 1001", "One")]
    [InlineData("ru", "2 3 4 22 23 24 102", "Few")]
    [InlineData("ru", "0 5 11 12 13 14 19 20 100 111", "Many")]
    [InlineData("ru", "0.1 1.5", "Other")]
    [InlineData("cy", "0", "Zero")]
    [InlineData("cy", "1", "One")]
    [InlineData("cy", "2", "Two")]
    [InlineData("cy", "3", "Few")]
    [InlineData("cy", "6", "Many")]
    [InlineData("cy", "4 5 7 20 100 0.1", "Other")]
    [InlineData("ar", "0", "Zero")]
    [InlineData("ar", "1", "One")]
    [InlineData("ar", "2", "Two")]
    [InlineData("ar", "3 10 103 110 1003", "Few")]
    [InlineData("ar", "11 26 99 111 1011", "Many")]
    [InlineData("ar", "100 102 200 202 300 1000 0.1", "Other")]
    [InlineData("cs", "2 3 4", "Few")]
    [InlineData("cs", "0.5 1.5", "Many")]
    [InlineData("he", "1 0.5", "One")]
    [InlineData("he", "2", "Two")]
    [InlineData("ga", "7 8 9 10", "Many")]
    [InlineData("ro", "0 2 16 101 1.5", "Few")]
    [InlineData("da", "1 0.5 1.5", "One")]
    [InlineData("pt-BR", "0 1 1.5", "One")]
    [InlineData("ja", "0 1 2 100", "Other")]
    public void A_number_takes_the_form_that_the_CLDR_names(string language, string numbers, string expected)
    {
        foreach (var number in numbers.Split(' '))
        {
            PluralRules.Of(language, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToString().ShouldBe(expected, number);
        }
    }

    [Fact]
    public void A_language_has_every_form_that_its_numbers_take()
    {
        foreach (var language in (string[])["en", "es", "fr", "de", "pl", "ru", "cy", "ar", "cs", "he", "ga", "ro", "da", "it", "ja"])
        {
            var taken = Enumerable.Range(0, 2_000).Select(i => i / 4m).Append(1_000_000).Select(number => PluralRules.Of(language, number)).Distinct();

            taken.Except(PluralRules.Of(language)).ShouldBeEmpty(language);
            PluralRules.Needed(language).Except(PluralRules.Of(language)).ShouldBeEmpty(language);
        }
    }
}
