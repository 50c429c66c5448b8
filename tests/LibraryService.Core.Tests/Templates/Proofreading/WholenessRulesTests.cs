using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Proofreading;

public class WholenessRulesTests
{
    [Theory]
    [InlineData("Dear {{ name }},", 1)]
    [InlineData("Code: [% code %] and [% code %]", 2)]
    [InlineData("Dear << name >>,", 1)]
    [InlineData("Dear [NAME],", 1)]
    [InlineData("On [FIRST_DATE].", 1)]
    [InlineData("TODO: hours", 1)]
    [InlineData("Time TBC.", 1)]
    [InlineData("Call XXX.", 1)]
    [InlineData("See https://millbrook.example/{{ id }}", 1)]
    [InlineData("It is {{ name.", 1)]
    [InlineData("A {single} brace.", 0)]
    [InlineData("A note [sic] here.", 0)]
    [InlineData("Todo es bueno; todo.", 0)]
    [InlineData("XXL and XX.", 0)]
    [InlineData("METHODOLOGY", 0)]
    [InlineData("The book {{Mustache}} is here.", 0)]
    [InlineData("[1] and [Two words]", 0)]
    public void PR301_catches_what_was_never_filled_in(string text, int count) =>
        Told.Count("PR301", text, Told.In("es") with { FieldValues = ["{{Mustache}}"] }).ShouldBe(count);

    [Theory]
    [InlineData("en", "Dear,\nit is here.", 1)]
    [InlineData("en", "Dear ,\nit is here.", 1)]
    [InlineData("en", "Hi ,\nit is here.", 1)]
    [InlineData("en", "hello ,\nit is here.", 1)]
    [InlineData("en", "Dear Ms,\nit is here.", 1)]
    [InlineData("en", "Dear ,it is here.", 1)]
    [InlineData("es", "Estimada ,\nya está.", 1)]
    [InlineData("fr", "Chère ,\nvoilà.", 1)]
    [InlineData("de", "Liebe ,\nes ist da.", 1)]
    [InlineData("en", "Dear all,\nit is here.", 0)]
    [InlineData("en", "Hello,\nit is here.", 0)]
    [InlineData("en", "Good evening,\nit is here.", 0)]
    [InlineData("en", "Hi Priya,\nit is here.", 0)]
    [InlineData("en", "Dear Ms Shah,\nit is here.", 0)]
    [InlineData("en", "It is here.", 0)]
    [InlineData("en", "Dear {{ name }},\nit is here.", 0)]
    [InlineData("en", "Dear [NAME],\nit is here.", 0)]
    [InlineData("en", "Hi-fi , and more.", 0)]
    [InlineData("es", "Hola,\nya está.", 0)]
    [InlineData("fr", "Bonjour,\nvoilà.", 0)]
    [InlineData("xx", "Dear ,\nit is here.", 0)]
    public void PR302_catches_a_greeting_that_names_nobody(string language, string text, int count) =>
        Told.Count("PR302", text, Told.In(language)).ShouldBe(count);

    [Theory]
    [InlineData("Dear Priya,\nIt is free.", 1)]
    [InlineData("Dear Priya,\n\nIt is free.\n\nKind regards,", 1)]
    [InlineData("Dear Priya,\n\nIt is free.\n\nKind regards,\n01273 290800", 1)]
    [InlineData("It is free.\nPlease come.", 1)]
    [InlineData("Bring:\n\n- a bill\n- a card", 1)]
    [InlineData("", 1)]
    [InlineData("Dear Priya,\n\nIt is free.\n\nKind regards,\n\nTom Reyes", 0)]
    [InlineData("Dear Priya,\nIt is free.\nThanks,\nTom", 0)]
    [InlineData("Dear Priya,\nIt is free.\nBest wishes\nThe Millbrook team\n01273 290800", 0)]
    [InlineData("Querida Ana:\n\nYa está.\n\nUn saludo,\nTom Reyes", 0)]
    [InlineData("Kedves Anna,\n\nItt van.\n\nÜdvözlettel\nTom Reyes\nMillbrook", 0)]
    [InlineData("Dear Priya,\n\nIt is free.\n\nYours sincerely,\nTom Reyes\n\nHow we decide: https://millbrook.example/a", 0)]
    [InlineData("Dear Priya,\r\n\r\nIt is free.\r\n\r\nKind regards,\r\nTom", 0)]
    public void PR303_wants_a_closing_line_with_a_name(string text, int count)
    {
        foreach (var channel in (Channel[])[Channel.Email, Channel.Letter])
        {
            Told.Ids(text, new ProofreadContext { Channel = channel, Language = "hu" }).Count(id => id is "PR303").ShouldBe(count);
        }

        Told.Finds("PR303", text, new ProofreadContext { Channel = Channel.Chat, Language = "hu" }).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Return it by 3/4/2027.", 1)]
    [InlineData("Return it by 03/04/27.", 1)]
    [InlineData("Return it by 3/4.", 1)]
    [InlineData("Return it by 3.4.2027.", 1)]
    [InlineData("Return it by 3-4-2027.", 1)]
    [InlineData("From 3/4/2027 to 5/6/2027.", 2)]
    [InlineData("On 12/11/2027, at 4.", 1)]
    [InlineData("Return it by 2027-04-03.", 0)]
    [InlineData("Return it by 13/4/2027.", 0)]
    [InlineData("Return it by 4/13/2027.", 0)]
    [InlineData("Return it by 4/4/2027.", 0)]
    [InlineData("Open 24/7.", 0)]
    [InlineData("See https://millbrook.example/3/4/2027", 0)]
    [InlineData("Version 3.4.5 and 192.168.3.4.", 0)]
    [InlineData("Take 3-4 tents, 1/2 price.", 0)]
    [InlineData("For 3/4 of an hour.", 0)]
    [InlineData("The book 9/8 is here.", 0)]
    [InlineData("2027/03/04", 0)]
    public void PR304_catches_dates_that_are_read_two_ways(string text, int count) =>
        Told.Count("PR304", text, Told.In("pl") with { FieldValues = ["9/8"] }).ShouldBe(count);

    [Theory]
    [InlineData("To book, click here.", 1)]
    [InlineData("Follow this link.", 1)]
    [InlineData("CLICK HERE or use this\nlink.", 2)]
    [InlineData("Please click here: https://millbrook.example", 1)]
    [InlineData("Click Renew.", 0)]
    [InlineData("Come here.", 0)]
    [InlineData("We linked this linked list.", 0)]
    [InlineData("Click. Here it is.", 0)]
    [InlineData("The book Click Here is in.", 0)]
    public void PR305_catches_links_that_say_nothing(string text, int count) =>
        Told.Count("PR305", text, Told.Mail with { FieldValues = ["Click Here"] }).ShouldBe(count);

    [Theory]
    [InlineData("http://millbrook.example/pods", 1)]
    [InlineData("HTTP://millbrook.example", 1)]
    [InlineData("https://192.168.1.10/pods", 1)]
    [InlineData("https://[::1]/pods", 1)]
    [InlineData("https://xn--mllbrook-l2a.example/", 1)]
    [InlineData("https://millbrооk.example/", 1)]
    [InlineData("https://millbrook.example@evil.example/", 1)]
    [InlineData("https://tom:pw@millbrook.example/", 1)]
    [InlineData("https://evil.example/millbrook.example", 1)]
    [InlineData("https://millbrook.example.evil.example/", 1)]
    [InlineData("https://pods.millbrook.example/", 1)]
    [InlineData("www.evil.example", 1)]
    [InlineData("(http://millbrook.example), http://millbrook.example.", 2)]
    [InlineData("https://millbrook.example/pods?a=b#c", 0)]
    [InlineData("https://MILLBROOK.example:8443/http://x", 0)]
    [InlineData("millbrook.example/hours", 0)]
    [InlineData("Write to tom@other.example.", 0)]
    [InlineData("It ends.The next is 3.4 and/or 24/7.", 0)]
    public void PR306_catches_unsafe_links(string text, int count)
    {
        var context = Told.In("es") with { AllowedHosts = ["Millbrook.example"] };
        Told.Count("PR306", text, context).ShouldBe(count);
        Told.Count("PR306", text, context with { FieldValues = [text], Channel = Channel.Sms }).ShouldBe(count);
    }

    [Fact]
    public void PR306_takes_any_host_when_none_is_listed() => Told.Count("PR306", "https://anywhere.example/", Told.In("en")).ShouldBe(0);

    [Theory]
    [InlineData("The form is attached.", 1)]
    [InlineData("I attach the form.", 1)]
    [InlineData("I have attached a guide to the new catalogue.", 1)]
    [InlineData("I’ve attached it.", 1)]
    [InlineData("See the attachment.", 1)]
    [InlineData("Please find attached the plan.", 1)]
    [InlineData("The two forms are attached to this email.", 1)]
    [InlineData("Fill in the attached form.", 1)]
    [InlineData("The sign is attached to the wall.", 0)]
    [InlineData("The café is attached to the museum.", 0)]
    [InlineData("I have attached the sign to the wall.", 0)]
    [InlineData("We are attached to our chairs.", 0)]
    [InlineData("No file is attached.", 0)]
    [InlineData("The book How I Attach is here.", 0)]
    [InlineData("Our attachment to the old chairs is great.", 0)]
    public void PR307_wants_the_file_that_is_announced(string text, int count)
    {
        var context = Told.Mail with { FieldValues = ["How I Attach"] };
        Told.Count("PR307", text, context).ShouldBe(count);
        Told.Count("PR307", text, context with { Channel = Channel.Letter }).ShouldBe(count);
        Told.Count("PR307", text, context with { Attachments = 1 }).ShouldBe(0);
        Told.Count("PR307", text, context with { Channel = Channel.Chat }).ShouldBe(0);
        Told.Count("PR307", text, context with { Language = "es" }).ShouldBe(0);
    }

    [Theory]
    [InlineData("Please collect your tent.", 1)]
    [InlineData("Your tent is here. Pick it up.", 1)]
    [InlineData("You can pick up your tent.", 1)]
    [InlineData("Your tickets for 13 June at 8 pm are here. Please pick them up.", 1)]
    [InlineData("Collect your tent at the front desk by 12 June.", 0)]
    [InlineData("Collect your tent. It is at the front desk until 12 June.", 0)]
    [InlineData("We collect stamps and collect your feedback.", 0)]
    [InlineData("See our collection.", 0)]
    [InlineData("We will pick up your books.", 0)]
    [InlineData("Pick up a leaflet.", 0)]
    [InlineData("There is a fee.", 1)]
    [InlineData("There is a fee of £2.", 0)]
    [InlineData("There is a fee. You pay 2 euros.", 0)]
    [InlineData("There is no fee.", 0)]
    [InlineData("There is no late fee.", 0)]
    [InlineData("Have a coffee.", 0)]
    [InlineData("The garden is closed.", 1)]
    [InlineData("We will close on 3 June.", 1)]
    [InlineData("The garden is closed until further notice.", 1)]
    [InlineData("The garden is closed until 3 June.", 0)]
    [InlineData("We will close on 3 June. We reopen on 5 June.", 0)]
    [InlineData("It comes from the closed stacks.", 0)]
    [InlineData("The film is closed captioned.", 0)]
    [InlineData("We will close your request.", 0)]
    [InlineData("Come to the workshop.", 1)]
    [InlineData("Come to the workshop on 3 June.", 1)]
    [InlineData("Come to story time at 4 pm.", 1)]
    [InlineData("An author visit awaits.", 1)]
    [InlineData("Come to the workshop on 3 June at 4 pm.", 0)]
    [InlineData("Come to the quiz. It is at 14:30 on June 3rd.", 0)]
    [InlineData("Come to the reading room. Talk to us, we show you.", 0)]
    [InlineData("The concert hall is warm.", 0)]
    [InlineData("Come to The Concert today.", 0)]
    public void PR308_catches_questions_left_open(string text, int count)
    {
        var context = Told.In("en") with { FieldValues = ["The Concert"] };
        Told.Count("PR308", text, context).ShouldBe(count);
        Told.Count("PR308", text, context with { Language = "fr" }).ShouldBe(0);
    }

    [Theory]
    [InlineData("It begins in 1890.", 1)]
    [InlineData("Something else begins in 1890.", 1)]
    [InlineData("The book Anything Else is here.", 1)]
    [InlineData("Any thing else?", 1)]
    [InlineData("Is there anything else?", 0)]
    [InlineData("ANYTHING MORE we can do?", 0)]
    [InlineData("Is there anything\nelse?", 0)]
    [InlineData("Just ask again.", 0)]
    public void PR309_wants_an_answer_to_offer_more(string text, int count)
    {
        var reader = new Proofreader(new ProofreadingPolicy { FurtherHelp = ["just ask"] });
        var context = Told.In("en-US") with { Intent = MessageIntent.Answer, FieldValues = ["Anything Else"] };
        reader.Read(text, context).Count(finding => finding.RuleId is "PR309").ShouldBe(count);
        reader.Read(text, context with { Intent = MessageIntent.Feedback }).Count(finding => finding.RuleId is "PR309").ShouldBe(0);
    }
}
