using System.Text.Json;

namespace LibraryService.Samples.Desk.Tests.Commands;

public class RenderTests
{
    [Fact]
    public void A_message_is_shown_with_its_subject_and_nothing_to_say_about_it()
    {
        var run = DeskRun.Of("render", "EventCancelled");
        (run.Code, run.Errors).ShouldBe((0, ""));
        run.Output.ShouldContain("Cancelled: Bread from Old Grains, Friday, 27 November");
        run.Output.ShouldContain("We are sorry:");
        run.Output.ShouldContain("Nothing to say.");
    }

    [Fact]
    public void The_name_is_known_in_any_letters() => DeskRun.Of("render", "eventcancelled").Output.ShouldBe(DeskRun.Of("render", "EventCancelled").Output);

    [Fact]
    public void Channel_and_language_are_those_that_were_asked_for()
    {
        var run = DeskRun.Of("render", "ClosureNotice", "--channel", "sms", "--language", "es");
        run.Code.ShouldBe(0);
        run.Output.ShouldContain("lo sentimos");
        run.Output.ShouldContain("2 parts");
    }

    [Fact]
    public void A_language_that_is_not_there_says_which_one_stands_for_it() =>
        DeskRun.Of("render", "CallBack", "--language", "pl").Output.ShouldContain("There are no words in pl.");

    [Fact]
    public void A_kind_of_a_language_that_is_there_is_not_missed() =>
        DeskRun.Of("render", "CallBack", "--language", "es-MX").Output.ShouldNotContain("There are no words");

    [Fact]
    public void A_Spanish_reader_gets_Spanish_values() =>
        DeskRun.Of("render", "StillWorking", "--language", "es-MX").Output.ShouldContain("Pedimos el resto al archivo provincial.");

    [Fact]
    public void A_shared_address_does_not_learn_what_somebody_reads()
    {
        DeskRun.Of("render", "ChargeWaived").Output.ShouldContain("The Salt Road");
        DeskRun.Of("render", "ChargeWaived", "--shared").Output.ShouldNotContain("The Salt Road");
    }

    [Fact]
    public void An_unknown_message_lists_the_nearest_ones()
    {
        var run = DeskRun.Of("render", "HoldRedy");
        (run.Code, run.Output).ShouldBe((2, ""));
        run.Errors.ShouldStartWith("There is no message 'HoldRedy'. The nearest are HoldReady, ");
    }

    [Fact]
    public void A_channel_without_words_says_which_ones_there_are() =>
        DeskRun.Of("render", "SmsHelp").Errors.ShouldBe("SmsHelp has no words for Email. It has: Sms.\n");

    [Fact]
    public void A_message_to_all_staff_is_held_until_somebody_else_has_read_it()
    {
        var held = DeskRun.Of("render", "StaffHeadsUp");
        held.Code.ShouldBe(1);
        held.Output.ShouldContain("PR401 error");
        DeskRun.Of("render", "StaffHeadsUp", "--second-reader", "tom").Code.ShouldBe(0);
    }

    [Fact]
    public void What_a_library_writes_instead_is_shown_and_marked()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch.Path("en"));
        scratch.Write(System.IO.Path.Combine("en", "CallBack.liquid"), "=== subject\nA call\n=== sms\n{{ library }}: we we ring {{ at | when }}.\n");
        var run = DeskRun.Of("render", "CallBack", "--channel", "sms", "--templates", scratch.Path(""));
        run.Code.ShouldBe(1);
        run.Output.ShouldContain("PR204 error");
        scratch.Write(System.IO.Path.Combine("en", "CallBack.liquid"), "=== sms\n{{ att }}\n");
        var refused = DeskRun.Of("render", "CallBack", "--templates", scratch.Path(""));
        (refused.Code, refused.Output).ShouldBe((2, ""));
        refused.Errors.ShouldContain("en/CallBack.liquid");
        refused.Errors.ShouldContain("'att'");
    }

    [Fact]
    public void What_is_found_is_written_for_programs()
    {
        using var json = JsonDocument.Parse(DeskRun.Of("render", "StaffHeadsUp", "--sarif").Output);
        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        result.GetProperty("ruleId").GetString().ShouldBe("PR401");
    }

    [Fact]
    public void A_language_that_is_no_tag_is_refused()
    {
        var run = DeskRun.Of("render", "CallBack", "--language", "english please");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("--language is a tag such as en or pt-BR, but this is 'english please'.");
    }
}
