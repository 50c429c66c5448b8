namespace LibraryService.Samples.Desk.Tests.Commands;

public sealed class FlowsCommandTests
{
    private static readonly Lazy<DeskRun> Run = new(() => DeskRun.Wide(240, "flows"));

    [Fact]
    public void A_declined_suggestion_says_why_and_links_to_the_policy() => Told("too few people would borrow it", "https://millbrook.example/what-we-buy", "it offered interlibrary-loan");

    [Fact]
    public void A_new_title_goes_to_whom_agreed_and_stops_with_one_click() => Told("1 message goes out", "List-Unsubscribe", "is refused from then on", "goes to nobody");

    [Fact]
    public void A_heads_up_is_held_then_read_before_it_takes_effect() => Told("held until somebody else has read it", "Ada reads it, and it is sent", "Still to read it: Priya");

    [Fact]
    public void An_offer_is_counted_with_its_interval() => Told("https://millbrook.example/papers", "6 of 20 took it up", "Wilson's interval");

    [Fact]
    public void It_all_went_well() => (Run.Value.Code, Run.Value.Errors).ShouldBe((0, ""));

    private static void Told(params string[] words)
    {
        var output = string.Join(' ', Run.Value.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var word in words)
        {
            output.ShouldContain(word);
        }
    }
}
