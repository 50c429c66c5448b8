using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;

namespace LibraryService.Tests.Templates.Messages;

public class SecondReaderTests
{
    private static readonly RenderTarget Target = Rendering.Target(Channel.Email, "en");

    [Fact]
    public void A_message_to_all_staff_is_held_until_somebody_has_read_it() => Render(Target).MayGoOut.ShouldBeFalse();

    [Fact]
    public void It_goes_out_once_the_whole_text_was_approved() => Render(Approved(Target, Render(Target).WholeText)).MayGoOut.ShouldBeTrue();

    [Fact]
    public void An_edited_subject_voids_the_approval() =>
        Render(Approved(Target, "Another subject\n\n" + Render(Target).Words)).MayGoOut.ShouldBeFalse();

    [Fact]
    public void An_approval_of_the_words_alone_is_none_of_the_subject() => Render(Approved(Target, Render(Target).Words)).MayGoOut.ShouldBeFalse();

    [Fact]
    public void Two_languages_side_by_side_are_approved_as_one()
    {
        var both = Target with { Alongside = "es" };
        Render(Approved(both, Render(both).WholeText)).MayGoOut.ShouldBeTrue();
    }

    private static RenderTarget Approved(RenderTarget target, string text) =>
        target with { SecondReading = SecondReading.Of(text, new StaffId("rosa"), new StaffId("tom"), MessageExamples.SentAt) };

    private static RenderedMessage Render(RenderTarget target)
    {
        var example = Rendering.Example(nameof(StaffHeadsUp));
        return Rendering.Catalogue.Render(example.Kind.Name, example.Values, target);
    }
}
