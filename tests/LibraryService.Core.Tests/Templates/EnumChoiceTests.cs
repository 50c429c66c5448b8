using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace LibraryService.Tests.Templates;

public class EnumChoiceTests
{
    private static readonly MessageFields Fields = MessageFields.Declare(f => f.Choice<SuggestionRefusal>("reason"));

    [Fact]
    public void Templates_know_the_values_of_an_enum_by_names_with_a_small_first_letter() =>
        Fields.All.Single().Choices.ShouldBe(["ownedOtherFormat", "noBudget", "lowDemand", "outOfScope"]);

    [Fact]
    public void A_value_of_the_enum_chooses_its_word() =>
        MessageTemplate.Parse("{% if reason == \"noBudget\" %}money{% else %}other{% endif %}", Fields)
            .Render(Fields.Values(v => v.Set("reason", SuggestionRefusal.NoBudget)), new RenderTarget(Channel.Email, "en"))
            .ShouldBe("money");

    [Fact]
    public void A_value_that_the_enum_has_not_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Fields.Values(v => v.Set("reason", (SuggestionRefusal)9))).Message.ShouldContain("SuggestionRefusal");
}
