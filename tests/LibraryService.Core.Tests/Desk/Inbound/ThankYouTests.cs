using LibraryService.Desk.Inbound;

namespace LibraryService.Tests.Desk.Inbound;

public class ThankYouTests
{
    [Theory]
    [InlineData("Thanks")]
    [InlineData("thank you!!! 🙏")]
    [InlineData("Great, thank you so much for your help.\n\nBest wishes,\nAda")]
    [InlineData("That’s perfect. Many thanks, and have a nice weekend!")]
    [InlineData("¡Muchísimas gracias por su ayuda! Un saludo")]
    [InlineData("Gracias, muy amable. Que tenga un buen día.")]
    [InlineData("Thanks!\n\nOn Mon, 23 Nov 2026 at 10:00, The library <desk@library.example>\nwrote:\n> When would you like to come?\n> We open at nine.")]
    [InlineData("Gracias\n\nEl lun, 23 nov 2026 a las 10:00, Biblioteca escribió:\n> ¿Le sirve?")]
    [InlineData("Thank you\n-----Original Message-----\nFrom: The library\nWhen would you like to come?")]
    [InlineData("Cheers\n-- \nAda Lovelace\n12 St James's Square")]
    public void Mere_thanks_ask_for_no_answer(string text) => ThankYou.IsAll(text, "ada.lovelace@example.org").ShouldBeTrue();

    [Theory]
    [InlineData("Thanks, but when do you open?")]
    [InlineData("Gracias, ¿y el domingo?")]
    [InlineData("Thanks. When do you open")]
    [InlineData("Thank you for nothing")]
    [InlineData("Thanks, the book has not come")]
    [InlineData("No thanks")]
    [InlineData("Gracias pero no")]
    [InlineData("Yes please, thanks")]
    [InlineData("Thanks. I would really appreciate a reply")]
    [InlineData("Thanks, 2 please")]
    [InlineData("Great")]
    [InlineData("OK")]
    [InlineData("👍")]
    [InlineData("")]
    [InlineData("Thanks\n> We open at nine.\nAnd on Sunday")]
    [InlineData("Thanks\nBob")]
    public void Thanks_with_something_else_ask_for_one(string text) => ThankYou.IsAll(text, "ada.lovelace@example.org").ShouldBeFalse();
}
