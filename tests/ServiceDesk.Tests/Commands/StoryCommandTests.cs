using LibraryService.Desk;

namespace LibraryService.Samples.Desk.Tests.Commands;

public class StoryCommandTests
{
    [Fact]
    public void The_patron_of_the_lost_hold_has_a_story_from_the_loss_to_the_answer()
    {
        var run = DeskRun.Of("story", "P-042");
        (run.Code, run.Errors).ShouldBe((0, ""));
        string[] inOrder = ["The story of P-042:", "The patron asked (hold.lost", "HoldLostOrMissing", "It came back for good: there is no such address.", "Letter: The carrier took the message."];
        var places = inOrder.Select(part => Flat(run.Output).IndexOf(part, StringComparison.Ordinal)).ToList();
        places.ShouldAllBe(place => place >= 0);
        places.ShouldBeInOrder();
    }

    [Fact]
    public void A_colleague_may_read_it_in_Spanish_with_what_another_system_recorded()
    {
        using var scratch = new Scratch();
        var export = scratch.Write("koha.json", """{"Patron":"P-042","Moments":[{"Source":"koha","Key":"hold-9","At":"2026-08-14","What":"hold.placed","Subject":"hold 9"}]}""");
        var told = Flat(DeskRun.Of("story", "P-042", "--language", "es", "--export", export).Output);
        told.ShouldContain("Historia de P-042");
        told.ShouldContain("viernes, 14 de agosto de 2026 hold.placed (hold 9). (koha)");
    }

    [Fact]
    public void The_patron_gets_it_as_JSON()
    {
        var run = DeskRun.Of("story", "P-042", "--json");
        run.Code.ShouldBe(0);
        PatronStory.ParseJson(run.Output).Moments.ShouldContain(moment => moment.Message == new MessageName("HoldLostOrMissing"));
    }

    [Theory]
    [InlineData("P-nobody", null, "knows no patron 'P-nobody'")]
    [InlineData("P-042", "{}", "Patron: the patron is missing")]
    [InlineData("P-042", """{"Patron":"P-7"}""", "another")]
    public void What_cannot_be_told_is_refused_with_the_reason(string patron, string? export, string error)
    {
        using var scratch = new Scratch();
        var run = export is null ? DeskRun.Of("story", patron) : DeskRun.Of("story", patron, "--export", scratch.Write("export.json", export));
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(error);
    }

    private static string Flat(string output) => string.Join(' ', output.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
