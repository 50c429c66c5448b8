using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Proofreading;

public class LeavingRulesTests
{
    [Theory]
    [InlineData(Audience.AllStaff, false, null, 1)]
    [InlineData(Audience.AllStaff, false, " ", 1)]
    [InlineData(Audience.Patron, true, null, 1)]
    [InlineData(Audience.Staff, true, null, 1)]
    [InlineData(Audience.AllStaff, false, "Tom", 0)]
    [InlineData(Audience.Patron, true, "Tom", 0)]
    [InlineData(Audience.Staff, false, null, 0)]
    [InlineData(Audience.Patron, false, null, 0)]
    [InlineData(Audience.Public, false, null, 0)]
    public void PR401_wants_a_second_reader(Audience audience, bool sensitive, string? reader, int count) =>
        Told.Count("PR401", "The page is back.", Told.In("pl") with { Audience = audience, Sensitive = sensitive, SecondReader = reader }).ShouldBe(count);

    [Theory]
    [InlineData("Card 901100002233 is here.", 1)]
    [InlineData("Card 9011000022334455 is here.", 1)]
    [InlineData("Card 90110000223, 90110000223344556.", 0)]
    [InlineData("ISBN 9780306406157.", 0)]
    [InlineData("Call +441273290800 or 01273 290800.", 0)]
    [InlineData("See https://millbrook.example/90110000223344", 0)]
    [InlineData("She was born 2 June 1990.", 1)]
    [InlineData("He was born on June 2nd, 1990.", 1)]
    [InlineData("Tell us your date of birth.", 1)]
    [InlineData("A star is born. It opens on 2 June.", 0)]
    [InlineData("Write to priya@mail.example.", 1)]
    [InlineData("Write to desk@Millbrook.example.", 0)]
    [InlineData("Write to desk@sub.millbrook.example.", 1)]
    [InlineData("Priya lives at 14 Mill Lane.", 1)]
    [InlineData("Ana vive en Calle Mayor 12.", 1)]
    [InlineData("Hauptstraße 5, dort wohnt Jan.", 1)]
    [InlineData("Millbrook Library, 12 High Street.", 0)]
    [InlineData("Read 12 books by the Street.", 0)]
    [InlineData("@priya we wrote to you.", 0)]
    public void PR403_catches_private_matters_where_others_read(string text, int count)
    {
        Told.Count("PR403", text, Told.Social).ShouldBe(count);
        foreach (var channel in (Channel[])[Channel.Sms, Channel.PhoneTree, Channel.Postcard])
        {
            Told.Count("PR403", text, Told.Social with { Channel = channel, Audience = Audience.Patron }).ShouldBe(count);
        }

        Told.Count("PR403", text, Told.Social with { Channel = Channel.Email, Audience = Audience.AllStaff }).ShouldBe(count);
        Told.Count("PR403", text, Told.Social with { Channel = Channel.Chat, Audience = Audience.Patron }).ShouldBe(0);
        Told.Count("PR403", text, Told.Social with { Channel = Channel.Letter, Audience = Audience.Staff }).ShouldBe(0);
    }

    [Fact]
    public void PR403_sees_field_values_too() =>
        Told.Count("PR403", "Card 90110000223344 is here.", Told.Social with { FieldValues = ["90110000223344"] }).ShouldBe(1);

    [Theory]
    [InlineData(160, 1, 0)]
    [InlineData(161, 1, 1)]
    [InlineData(306, 2, 0)]
    [InlineData(307, 2, 1)]
    [InlineData(307, 3, 0)]
    public void PR501_allows_so_many_parts(int length, int most, int count)
    {
        Told.Count("PR501", new string('a', length), Told.Sms with { MaxSegments = most, Language = "fi" }).ShouldBe(count);
        Told.Count("PR501", new string('a', length), Told.In("en") with { MaxSegments = most }).ShouldBe(0);
    }

    [Theory]
    [InlineData("It’s “here” – now 😀", 5)]
    [InlineData("It's £2, €3, café, [ok] {~} Ñandú", 1)]
    [InlineData("It's £2, €3, cafè é à ü ß @ ^ | \\", 0)]
    public void PR502_catches_what_doubles_the_cost(string text, int count)
    {
        Told.Count("PR502", text, Told.Sms).ShouldBe(count);
        Told.Count("PR502", text, Told.Sms with { Language = "es" }).ShouldBe(0);
        Told.Count("PR502", text, Told.In("en")).ShouldBe(0);
    }

    [Theory]
    [InlineData("Your slot is at 2 pm.", 1)]
    [InlineData("Your library: the slot is at 2 pm.", 1)]
    [InlineData("The Library has your tent.", 1)]
    [InlineData("New library hours from 1 July.", 1)]
    [InlineData("Reminder: the tent is due.", 1)]
    [InlineData("Visit our library.", 1)]
    [InlineData("Millbrook Library: your slot is at 2 pm.", 0)]
    [InlineData("Your slot is at 2 pm. Millbrook Library", 0)]
    [InlineData("Your slot at Millbrook Public Library is at 2 pm.", 0)]
    [InlineData("MILLBROOK LIBRARY: slot at 2.", 0)]
    [InlineData("Millbrook library: slot at 2.", 0)]
    [InlineData("Biblioteca de Millbrook: a las 2.", 0)]
    [InlineData("Stadtbibliothek Köln: um 14 Uhr.", 0)]
    [InlineData("The Library of Birmingham: at 2.", 0)]
    [InlineData("Llyfrgell Millbrook: 2 pm.", 0)]
    [InlineData("The Hive: at 2.", 0)]
    public void PR503_wants_the_name_of_the_library(string text, int count)
    {
        var reader = new Proofreader(new ProofreadingPolicy { LibraryNames = ["The Hive"] });
        reader.Read(text, Told.Sms with { Language = "nl" }).Count(finding => finding.RuleId is "PR503").ShouldBe(count);
        reader.Read(text, Told.In("nl")).Count(finding => finding.RuleId is "PR503").ShouldBe(0);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(null, 0)]
    public void PR504_allows_two_levels(int? depth, int count)
    {
        Told.Count("PR504", "Press one.", Told.In("cy") with { Channel = Channel.PhoneTree, MenuDepth = depth }).ShouldBe(count);
        Told.Count("PR504", "Press one.", Told.In("cy") with { MenuDepth = depth }).ShouldBe(0);
    }

    [Theory]
    [InlineData("12345", 5, 0)]
    [InlineData("123456", 5, 1)]
    [InlineData("1234😀", 5, 0)]
    [InlineData("12345😀", 5, 1)]
    [InlineData("", 0, 0)]
    [InlineData("a", 0, 1)]
    public void PR507_allows_as_many_characters_as_the_channel_takes(string text, int limit, int count)
    {
        Told.Count("PR507", text, Told.In("fr") with { Limit = limit }).ShouldBe(count);
        Told.Count("PR507", text, Told.In("fr")).ShouldBe(0);
    }

    [Theory]
    [InlineData("Use the OPAC.", 1)]
    [InlineData("Two OPACs and an ILL.", 2)]
    [InlineData("Ask Circ.", 1)]
    [InlineData("A monograph, two monographs.", 2)]
    [InlineData("See the bib record or bib\nrecords.", 2)]
    [InlineData("An accession was a deaccession.", 2)]
    [InlineData("She is ill; Ill people rest.", 0)]
    [InlineData("A circle, accessible to all.", 0)]
    [InlineData("I'll call. Opac?", 0)]
    [InlineData("The Monograph is a book.", 0)]
    public void PR601_catches_words_of_the_trade(string text, int count)
    {
        var context = Told.In("en") with { FieldValues = ["The Monograph"] };
        Told.Count("PR601", text, context).ShouldBe(count);
        Told.Count("PR601", text, context with { Audience = Audience.Public }).ShouldBe(count);
        Told.Count("PR601", text, context with { Audience = Audience.Staff }).ShouldBe(0);
        Told.Count("PR601", text, context with { Audience = Audience.AllStaff }).ShouldBe(0);
    }

    [Theory]
    [InlineData("In order to read, sit.", 1)]
    [InlineData("Prior to this.", 1)]
    [InlineData("We utilize and utilise it.", 2)]
    [InlineData("Please be advised that it rains.", 1)]
    [InlineData("Pursuant to rules.", 1)]
    [InlineData("Until such time as it dries.", 1)]
    [InlineData("Due to the\nfact that it rains.", 1)]
    [InlineData("All is in order. To read, sit.", 0)]
    [InlineData("It is on order.", 0)]
    [InlineData("With prior notice.", 0)]
    [InlineData("Due to rain; please be there.", 0)]
    [InlineData("The book In Order To Live is in.", 0)]
    public void PR602_catches_wordy_phrases(string text, int count) =>
        Told.Count("PR602", text, Told.In("en") with { FieldValues = ["In Order To Live"] }).ShouldBe(count);

    [Theory]
    [InlineData("Your form was mislaid by us.", 1)]
    [InlineData("It is often read.", 1)]
    [InlineData("They were not told.", 1)]
    [InlineData("It has been quickly mended.", 1)]
    [InlineData("We're asked.", 1)]
    [InlineData("We mislaid it.", 0)]
    [InlineData("It is red.", 0)]
    [InlineData("It is a need.", 0)]
    public void PR603_catches_the_passive_once_a_library_turns_it_on(string text, int count)
    {
        var reader = new Proofreader(new ProofreadingPolicy { Severities = [new RuleSeverity("PR603", Severity.Suggestion)] });
        reader.Read(text, Told.In("en")).Count(finding => finding.RuleId is "PR603").ShouldBe(count);
        Told.Count("PR603", text, Told.In("en")).ShouldBe(0);
    }

    [Theory]
    [InlineData("Dear customer,\nit is dry.", 1)]
    [InlineData("DEAR PATRON\nit is dry.", 1)]
    [InlineData("Dear Sir/Madam,\nit is dry.", 1)]
    [InlineData("Dear Sir or Madam:\nit is dry.", 1)]
    [InlineData("To whom it may concern:\nit is dry.", 1)]
    [InlineData("Dear user, it is dry.", 1)]
    [InlineData("Dear Priya,\nit is dry.", 0)]
    [InlineData("Dear all,\nit is dry.", 0)]
    [InlineData("Dear patrons of the arts,\nit is dry.", 0)]
    [InlineData("Dear Customer Services,\nit is dry.", 0)]
    [InlineData("Dear {{ customer }},\nit is dry.", 0)]
    [InlineData("Dear {patron},\nit is dry.", 0)]
    [InlineData("Dear Sir Ian,\nit is dry.", 0)]
    [InlineData("It goes to whom it may concern.", 0)]
    public void PR604_catches_cold_openers(string text, int count) => Told.Count("PR604", text, Told.In("en")).ShouldBe(count);

    [Theory]
    [InlineData("It is simply here.", 1)]
    [InlineData("Obviously, clearly.", 2)]
    [InlineData("As you know, it rains.", 1)]
    [InlineData("It rains, as you\nknow.", 1)]
    [InlineData("A simple, clear and obvious sign.", 0)]
    [InlineData("As far as you know, it rains.", 0)]
    [InlineData("As long as you know.", 0)]
    [InlineData("The book Simply Red is in.", 0)]
    [InlineData("Do as you like. Know it?", 0)]
    public void PR606_catches_words_that_make_somebody_feel_slow(string text, int count) =>
        Told.Count("PR606", text, Told.In("en") with { FieldValues = ["Simply Red"] }).ShouldBe(count);

    [Theory]
    [InlineData("Hi guys, it is here.", 1)]
    [InlineData("LADIES AND GENTLEMEN", 1)]
    [InlineData("A crazy idea.", 1)]
    [InlineData("Crazy guys.", 2)]
    [InlineData("Guys and Dolls is in.", 0)]
    [InlineData("Ladies, and gentle readers.", 0)]
    [InlineData("A guy. Disguised.", 0)]
    [InlineData("Crazily.", 0)]
    public void PR607_catches_words_that_leave_some_out(string text, int count)
    {
        Told.Count("PR607", text, Told.In("en") with { FieldValues = ["Guys and Dolls"] }).ShouldBe(count);
        Told.Count("PR607", text, Told.In("es") with { FieldValues = ["Guys and Dolls"] }).ShouldBe(0);
    }
}
