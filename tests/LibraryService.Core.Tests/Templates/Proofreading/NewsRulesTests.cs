using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Proofreading;

public class NewsRulesTests
{
    [Theory]
    [InlineData("The tent is lost.", 1)]
    [InlineData("Unfortunately the tent is lost.", 1)]
    [InlineData("Sadly, we have no tent; an unapologetic storm took it.", 1)]
    [InlineData("SORRY, the tent is lost.", 0)]
    [InlineData("The tent is lost. We're sorry.", 0)]
    [InlineData("We apologize: the tent is lost.", 0)]
    [InlineData("We apologised yesterday.", 0)]
    [InlineData("Our apologies, the tent is lost.", 0)]
    [InlineData("With much regret: the tent is lost.", 0)]
    [InlineData("We regretted it at once.", 0)]
    [InlineData("Please accept an apology.", 0)]
    public void PR101_wants_an_apology_in_bad_news(string text, int count) => Told.Count("PR101", text, Told.BadNews).ShouldBe(count);

    [Fact]
    public void PR101_asks_only_in_bad_news_to_a_patron_in_English()
    {
        const string Text = "The tent is lost.";
        Told.Finds("PR101", Text, new ProofreadContext { Channel = Channel.Chat }).ShouldBeFalse();
        Told.Finds("PR101", Text, Told.BadNews with { Audience = Audience.Staff }).ShouldBeFalse();
        Told.Finds("PR101", Text, Told.BadNews with { Audience = Audience.Public }).ShouldBeFalse();
        Told.Finds("PR101", Text, Told.BadNews with { Language = "de" }).ShouldBeFalse();
        Told.Finds("PR101", Text, Told.BadNews with { Language = "en-GB", Channel = Channel.Voice }).ShouldBeTrue();
    }

    [Fact]
    public void PR101_finds_no_apology_in_a_title() =>
        Told.Finds("PR101", "Sorry for Your Trouble is lost.", Told.BadNews with { FieldValues = ["Sorry for Your Trouble"] }).ShouldBeTrue();

    [Theory]
    [InlineData("We regret to inform you that the tent is lost.", 1)]
    [InlineData("We are sorry for any\ninconvenience.", 1)]
    [InlineData("We Regret To Inform You of it. Sorry for any inconvenience.", 2)]
    [InlineData("We apologise: the scanner broke.", 0)]
    [InlineData("I regret that the scanner broke.", 0)]
    [InlineData("We regret to say it.", 0)]
    [InlineData("It is an inconvenience for any reader.", 0)]
    [InlineData("We are writing to inform you.", 0)]
    public void PR102_catches_stock_phrases(string text, int count) => Told.Count("PR102", text, Told.Mail).ShouldBe(count);

    [Theory]
    [InlineData("Sorry if you feel ignored.", 1)]
    [InlineData("I am sorry you feel that way.", 1)]
    [InlineData("We are sorry that you felt ignored.", 1)]
    [InlineData("Sorry, but you were late.", 1)]
    [InlineData("Sorry but you were late.", 1)]
    [InlineData("I'm SORRY, BUT YOU’RE late.", 1)]
    [InlineData("Sorry, but your parcel is late.", 0)]
    [InlineData("Sorry that you waited.", 0)]
    [InlineData("I am sorry if your feelings were hurt.", 0)]
    [InlineData("Sorry that you are feeling ill.", 0)]
    [InlineData("Sorry. But you can come on 3 June.", 0)]
    [InlineData("Sorry, but young readers were late.", 0)]
    public void PR103_catches_apologies_that_are_none(string text, int count) => Told.Count("PR103", text, Told.Mail).ShouldBe(count);

    [Theory]
    [InlineData("I am sorry: your rental ends on 30 June.", 1)]
    [InlineData("Sorry: I'll end your rental. It was also has-been.", 1)]
    [InlineData("Sorry: your ILL request ends.", 1)]
    [InlineData("Sorry: the stormy fireplace skill basin ends.", 1)]
    [InlineData("Sorry: it ends because we move.", 0)]
    [InlineData("Sorry: it ends. The pump is broken.", 0)]
    [InlineData("Sorry: due to works, it ends.", 0)]
    [InlineData("Sorry: it ends owing to works.", 0)]
    [InlineData("Sorry: it ends. The reason is simple.", 0)]
    [InlineData("Sorry: the teacher is ill.", 0)]
    [InlineData("Sorry: SINCE May it is cold.", 0)]
    [InlineData("Sorry: there was a strike.", 0)]
    public void PR104_wants_a_reason_in_bad_news(string text, int count) => Told.Count("PR104", text, Told.BadNews).ShouldBe(count);

    [Fact]
    public void PR104_finds_no_reason_in_a_title() =>
        Told.Finds("PR104", "Sorry: Because of Winn-Dixie ends.", Told.BadNews with { FieldValues = ["Because of Winn-Dixie"] }).ShouldBeTrue();

    [Theory]
    [InlineData("Sorry: the e-book is withdrawn.", 1)]
    [InlineData("Sorry: we cannot lend it.", 1)]
    [InlineData("Sorry: we can no longer lend it.", 1)]
    [InlineData("Sorry: you can no longer read it, and you may not copy it.", 1)]
    [InlineData("Sorry: we can not lend it.", 1)]
    [InlineData("Sorry: your slot on 3 June is cancelled.", 1)]
    [InlineData("Sorry: we will close the café on 3 June.", 1)]
    [InlineData("Sorry: we can't lend it.", 1)]
    [InlineData("Sorry. We can order another.", 0)]
    [InlineData("Sorry. I can order another.", 0)]
    [InlineData("Sorry. Our staff can help.", 0)]
    [InlineData("Sorry. Shall I order another?", 0)]
    [InlineData("Sorry. Would you like another?", 0)]
    [InlineData("Sorry. Reply YES for another.", 0)]
    [InlineData("Sorry. You may keep the lamp.", 0)]
    [InlineData("Sorry. Please call 01273 290800.", 0)]
    [InlineData("Sorry. We will try again on 3 June.", 0)]
    [InlineData("Sorry. We’ll write to you by 2027-06-03.", 0)]
    public void PR105_wants_a_way_forward_in_bad_news(string text, int count) => Told.Count("PR105", text, Told.BadNews).ShouldBe(count);

    [Theory]
    [InlineData("We did not buy it.", 1)]
    [InlineData("See https://millbrook.example/other", 1)]
    [InlineData("See https://millbrook.example/what-we-buy/more", 1)]
    [InlineData("See https://evil.example/what-we-buy", 1)]
    [InlineData("See https://millbrook.example/what-we-bu", 1)]
    [InlineData("See https://millbrook.example/what-we-buy.", 0)]
    [InlineData("See (https://millbrook.example/what-we-buy)", 0)]
    [InlineData("See https://Millbrook.example/what-we-buy/", 0)]
    public void PR106_wants_the_policy_with_a_declined_purchase(string text, int count)
    {
        var declined = new ProofreadContext { Intent = MessageIntent.PurchaseDeclined, PolicyUrl = new Uri("https://millbrook.example/what-we-buy"), Language = "es" };
        Told.Count("PR106", text, declined).ShouldBe(count);
        Told.Count("PR106", text, declined with { PolicyUrl = null }).ShouldBe(1);
        Told.Count("PR106", text, declined with { Intent = MessageIntent.Answer }).ShouldBe(0);
        Told.Count("PR106", text, declined with { Intent = null }).ShouldBe(0);
    }

    [Theory]
    [InlineData("You failed to bring it.", 1)]
    [InlineData("As I told you, it is gone.", 1)]
    [InlineData("As I already told you, it is gone.", 1)]
    [InlineData("It was your mistake.", 1)]
    [InlineData("You should have called.", 1)]
    [InlineData("You should have told us.", 1)]
    [InlineData("YOU SHOULD HAVE brought it.", 1)]
    [InlineData("The lift failed to start.", 0)]
    [InlineData("It was our mistake.", 0)]
    [InlineData("It was not your mistake.", 0)]
    [InlineData("You should have a card.", 0)]
    [InlineData("You should have it by now.", 0)]
    [InlineData("You should have received a letter.", 0)]
    [InlineData("You should have been told.", 0)]
    [InlineData("You should have seeds and red beds.", 0)]
    [InlineData("The printer you failed. To mend it takes time.", 0)]
    public void PR107_catches_blame(string text, int count) => Told.Count("PR107", text, Told.Mail).ShouldBe(count);

    [Theory]
    [InlineData("We will mend it shortly.", 1)]
    [InlineData("We will write in due course.", 1)]
    [InlineData("We mend it as soon as possible.\n\nIt broke on 3 June.", 1)]
    [InlineData("We mend it shortly. By Friday it is done.", 1)]
    [InlineData("We mend it as soon as possible, by 12 June.", 0)]
    [InlineData("We mend it shortly. It is done on June 12th.", 0)]
    [InlineData("It will be back in due course:\n2027-06-12.", 0)]
    [InlineData("Call as soon as you can.", 0)]
    [InlineData("As soon as the sun is out, we open.", 0)]
    [InlineData("The course is due. Short lists help.", 0)]
    public void PR108_wants_a_date_with_a_promise(string text, int count) => Told.Count("PR108", text, Told.Mail).ShouldBe(count);

    [Theory]
    [InlineData("Sorry! It is lost.", 1)]
    [InlineData("Sorry 😞 it is lost.", 1)]
    [InlineData("Sorry 👩‍👧 it is lost ❤️.", 2)]
    [InlineData("¡Lo sentimos! No está.", 1)]
    [InlineData("Sorry! Lost! Gone 🌧", 3)]
    [InlineData("Sorry. It is lost.", 0)]
    [InlineData("Sorry: Hello, Dolly! is lost.", 0)]
    [InlineData("Sorry: see https://millbrook.example/#!/tents", 0)]
    [InlineData("Sorry — it is lost™ © ☎ 1.", 0)]
    public void PR109_catches_cheer_in_bad_news(string text, int count)
    {
        foreach (var context in (ProofreadContext[])[Told.BadNews, Told.BadNews with { Language = "es", Audience = Audience.Public, Channel = Channel.Social }])
        {
            Told.Count("PR109", text, context with { FieldValues = ["Hello, Dolly!"] }).ShouldBe(count);
        }

        Told.Count("PR109", text, Told.Mail with { FieldValues = ["Hello, Dolly!"] }).ShouldBe(0);
    }

    [Theory]
    [InlineData("Your comment is with the manager.", 1)]
    [InlineData("Your comment is with the manager.\n\nThanks,\nTom", 1)]
    [InlineData("Your comment is with the manager. Thanks, Tom", 1)]
    [InlineData("The thankless job goes on.", 1)]
    [InlineData("Thanks for the comment.", 0)]
    [InlineData("THANK YOU: it is with the manager.", 0)]
    [InlineData("We are grateful for it.", 0)]
    [InlineData("I appreciate your comment.", 0)]
    [InlineData("We appreciated it.", 0)]
    public void PR110_wants_thanks_for_feedback(string text, int count)
    {
        Told.Count("PR110", text, Told.In("en") with { Intent = MessageIntent.Feedback }).ShouldBe(count);
        Told.Count("PR110", text, Told.In("en") with { Intent = MessageIntent.Answer }).ShouldBe(0);
    }
}
