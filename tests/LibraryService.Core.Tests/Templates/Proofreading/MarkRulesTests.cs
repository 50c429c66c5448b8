using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Proofreading;

public class MarkRulesTests
{
    [Theory]
    [InlineData("Welcome! It works!", 1)]
    [InlineData("Welcome!! It works.", 1)]
    [InlineData("One! Two! Three!", 2)]
    [InlineData("¡Hola! ¡Adiós!", 1)]
    [InlineData("Welcome! It works.", 0)]
    [InlineData("¡Hola! Adiós.", 0)]
    [InlineData("Welcome! Oklahoma! is here.", 0)]
    [InlineData("Welcome! See https://millbrook.example/#!/a", 0)]
    [InlineData("No marks at all.", 0)]
    public void PR201_allows_one_exclamation_mark(string text, int count) =>
        Told.Count("PR201", text, Told.In("es") with { FieldValues = ["Oklahoma!"] }).ShouldBe(count);

    [Theory]
    [InlineData("Have you seen it?!", 1)]
    [InlineData("Really?? Yes!!", 2)]
    [InlineData("What!?! No.", 1)]
    [InlineData("¿¡Cómo?!", 1)]
    [InlineData("Is it? Are you?", 0)]
    [InlineData("Well... is it?", 0)]
    [InlineData("Wait...", 0)]
    [InlineData("Have you read Who Is It??", 0)]
    [InlineData("See https://millbrook.example/?a=??b", 0)]
    public void PR202_catches_runs_of_marks(string text, int count) =>
        Told.Count("PR202", text, Told.In("fr") with { FieldValues = ["Who Is It??"] }).ShouldBe(count);

    [Theory]
    [InlineData("PLEASE RETURN it.", 1)]
    [InlineData("It is DO NOT time.", 1)]
    [InlineData("It is CLOSED.", 1)]
    [InlineData("POR FAVOR, vuelva.", 1)]
    [InlineData("ÁRBOL", 1)]
    [InlineData("PLEASE come AGAIN.", 2)]
    [InlineData("It is NOT so.", 0)]
    [InlineData("A PDF on a USB stick.", 0)]
    [InlineData("UNESCO PDF USB", 0)]
    [InlineData("PDFs and DVDs.", 0)]
    [InlineData("I. A. A B C", 0)]
    [InlineData("Henry VIII, XVIII", 0)]
    [InlineData("WAR AND PEACE is here.", 0)]
    [InlineData("See https://millbrook.example/OPENING/HOURS", 0)]
    [InlineData("Postcode SW1A 1AA and BN1 3XY.", 0)]
    public void PR203_catches_words_in_capitals(string text, int count) =>
        Told.Count("PR203", text, Told.In("es") with { FieldValues = ["WAR AND PEACE"] }).ShouldBe(count);

    [Theory]
    [InlineData("Reply YES or NO.", 0)]
    [InlineData("Text STOP to end.", 0)]
    [InlineData("Reply RENEW to keep it.", 0)]
    [InlineData("Reply CARAVAN or BICYCLE.", 0)]
    [InlineData("Reply YES NOW PLEASE.", 1)]
    [InlineData("COME HERE.", 1)]
    public void PR203_leaves_the_reply_words_of_an_SMS(string text, int count) => Told.Count("PR203", text, Told.Sms).ShouldBe(count);

    [Fact]
    public void PR203_takes_the_acronyms_of_a_library()
    {
        var reader = new Proofreader(new ProofreadingPolicy { Acronyms = ["MILLNET"] });
        reader.Read("Join MILLNET today.", Told.In("en")).ShouldBeEmpty();
        reader.Read("Join WILLNET today.", Told.In("en")).ShouldHaveSingleItem().RuleId.ShouldBe("PR203");
    }

    [Theory]
    [InlineData("It is with the the team.", 1)]
    [InlineData("It is with The the team.", 1)]
    [InlineData("It is with the\nthe team.", 1)]
    [InlineData("It is is here.", 1)]
    [InlineData("The the the team.", 1)]
    [InlineData("Don't don’t go.", 1)]
    [InlineData("She had had it.", 0)]
    [InlineData("I know that that is so.", 0)]
    [InlineData("A long, long day.", 0)]
    [InlineData("It is here. Here is more.", 0)]
    [InlineData("Take it\n\nIt is here.", 0)]
    [InlineData("We lend tents:\n- tents\n- tents", 0)]
    [InlineData("A Duran Duran record.", 0)]
    [InlineData("The The record.", 0)]
    [InlineData("Call 555 555.", 0)]
    [InlineData("A long-term term.", 0)]
    public void PR204_catches_a_word_twice(string text, int count) =>
        Told.Count("PR204", text, Told.Mail with { FieldValues = ["The The", "Duran Duran"] }).ShouldBe(count);

    [Fact]
    public void PR204_speaks_English_only() => Told.Count("PR204", "nous nous levons", Told.In("fr")).ShouldBe(0);

    [Theory]
    [InlineData(25, 0)]
    [InlineData(26, 1)]
    [InlineData(60, 1)]
    public void PR206_catches_26_words(int words, int count)
    {
        var sentence = string.Join(' ', Enumerable.Repeat("word", words).Select((word, i) => word + (char)('a' + (i % 26))));
        Told.Count("PR206", sentence + ".", Told.Mail).ShouldBe(count);
        Told.Count("PR206", "Yes! " + sentence, Told.Mail).ShouldBe(count);
        Told.Count("PR206", sentence.Replace(" wordm", "\nwordm", StringComparison.Ordinal), Told.Mail).ShouldBe(count);
    }

    [Fact]
    public void PR206_counts_the_items_of_a_list_one_by_one()
    {
        var ten = string.Join(' ', Enumerable.Repeat("tent lamp", 5));
        Told.Count("PR206", $"Bring:\n- {ten}\n- {ten}\n- {ten}", Told.Mail).ShouldBe(0);
        Told.Count("PR206", $"Bring:\n1. {ten}\n2) {ten}\na) {ten}", Told.Mail).ShouldBe(0);
        Told.Count("PR206", $"Bring {ten}\n{ten}\n{ten}", Told.Mail).ShouldBe(1);
    }

    [Fact]
    public void PR206_counts_no_field_values_greeting_and_closing()
    {
        var twenty = string.Join(' ', Enumerable.Repeat("tent lamp", 10));
        const string Title = "One Two Three Four Five Six Seven Eight";
        Told.Count("PR206", $"{twenty} {Title}.", Told.Mail with { FieldValues = [Title] }).ShouldBe(0);
        Told.Count("PR206", $"{twenty} {Title}.", Told.Mail).ShouldBe(1);
        Told.Ids($"Dear Priya,\n{twenty}\nKind regards,\nTom Reyes, Millbrook Library and all of us", Told.Mail).ShouldBeEmpty();
    }

    [Fact]
    public void PR207_leaves_short_bodies_and_easy_ones()
    {
        const string Hard = "Participation necessitates preliminary registration and subsequent verification of identification documentation";
        Told.Count("PR207", Hard + ".", Told.Mail).ShouldBe(0);
        Told.Count("PR207", $"{Hard}. {Hard}.", Told.Mail).ShouldBe(1);
        Told.Count("PR207", $"{Hard}. {Hard}.", Told.In("fr")).ShouldBe(0);
        Told.Count("PR207", $"{Hard}. {Hard}.", Told.Mail with { FieldValues = [Hard] }).ShouldBe(0);
        Told.Count("PR207", string.Concat(Enumerable.Repeat("The tent is dry. ", 8)) + "https://millbrook.example/administrative-difficulties-notwithstanding", Told.Mail).ShouldBe(0);
    }

    [Fact]
    public void PR207_leaves_figures_dates_and_list_items_that_are_no_sentences()
    {
        const string Hard = "Participation necessitates preliminary registration and subsequent verification of identification documentation";
        Told.Count("PR207", "You paid for:\n\n" + string.Concat(Enumerable.Repeat("- Administrative replacement processing: £1,234.50\n", 20)), Told.Mail).ShouldBe(0);
        Told.Count("PR207", $"- {Hard}.\n- {Hard}.", Told.Mail).ShouldBe(1);
        Told.Count("PR207", string.Concat(Enumerable.Repeat("We paid 987,654.25 on 23 November 2026. ", 8)), Told.Mail).ShouldBe(0);
    }

    [Theory]
    [InlineData("Bring (a bill.", 1)]
    [InlineData("Bring a bill).", 1)]
    [InlineData("Bring [a bill.", 1)]
    [InlineData("The \"quiet hour.", 1)]
    [InlineData("The “quiet hour.", 1)]
    [InlineData("The quiet hour”.", 1)]
    [InlineData("The ‘quiet hour.", 1)]
    [InlineData("Bring (a (small) bill.", 1)]
    [InlineData("The 'quiet hour is here.", 1)]
    [InlineData("It's the readers' room, isn’t it? Rock 'n' roll, the '90s and ’tis.", 0)]
    [InlineData("A 24\" screen and a 17\" one.", 0)]
    [InlineData("The \"24 hours\" and \"Room 12\" rule.", 0)]
    [InlineData("\"Room 12\" and \"big\" ones, a 24\" one.", 0)]
    [InlineData("a) a bill\nb) a card\n1) a pen", 0)]
    [InlineData("Bring a) a bill b) a card.", 0)]
    [InlineData("He said: ‘Don’t.’", 0)]
    [InlineData("“A,” she said, “b.”", 0)]
    [InlineData("«Hola» y „so“", 0)]
    [InlineData("See you :)", 0)]
    [InlineData("(a [b] {c})", 0)]
    [InlineData("The Thing (1982 is here.", 0)]
    public void PR209_catches_what_has_no_partner(string text, int count) =>
        Told.Count("PR209", text, Told.Mail with { FieldValues = ["The Thing (1982"] }).ShouldBe(count);

    [Theory]
    [InlineData("sv", "Det är ”tyst” nu.", 0)]
    [InlineData("de", "Die „stille Stunde“ ist da.", 0)]
    [InlineData("de", "Die „stille Stunde ist da.", 1)]
    [InlineData("fr", "L'« heure calme » est là.", 0)]
    [InlineData("fr", "L'« heure calme est là.", 1)]
    [InlineData("pl", "To „cicha godzina”.", 0)]
    [InlineData("de", "Die »stille Stunde« ist da.", 0)]
    public void PR209_knows_the_pairs_of_languages(string language, string text, int count) => Told.Count("PR209", text, Told.In(language)).ShouldBe(count);
}
