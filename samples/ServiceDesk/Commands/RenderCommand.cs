using System.CommandLine;
using LibraryService.Templates;
using LibraryService.Testing;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The words of the command line for <c>render</c>.</summary>
internal static class RenderCommand
{
    public static Command Of(DeskProgram program)
    {
        var message = new Argument<string>("MESSAGE") { Description = "The name of a message, such as HoldReady." };
        var channel = new Option<Channel>("--channel") { Description = "How it goes out." };
        var language = new Option<string>("--language") { Description = "A language tag, such as en-GB or es.", DefaultValueFactory = _ => "en-GB", HelpName = "TAG" };
        language.Validators.Add(result =>
        {
            if (result.Tokens is [var tag] && !IsTag(tag.Value))
            {
                result.AddError($"--language is a tag such as en or pt-BR, but this is '{tag.Value}'.");
            }
        });
        var branch = new Option<string?>("--branch") { Description = "The branch whose own words are used where there are any.", HelpName = "BRANCH" };
        var shared = new Option<bool>("--shared") { Description = "It goes to an address that others read too, so what is private is left out." };
        var templates = new Option<string?>("--templates") { Description = "A folder with the library's own templates, which say their sections in place of ours.", HelpName = "FOLDER" };
        var second = new Option<string?>("--second-reader") { Description = "Who has read this very text besides the writer.", HelpName = "NAME" };
        var sarif = new Option<bool>("--sarif") { Description = "Write what the proofreader finds as SARIF 2.1.0 for editors and build servers." };
        var command = new Command("render", "Shows a message with made-up values, and marks what the proofreader finds in it. Exit code 0: nothing holds it back; 1: an error does; 2: there is no such message.")
        {
            message, channel, language, branch, shared, templates, second, sarif,
        };
        command.SetAction(result => program.Render(new RenderRequest(
            result.GetValue(message)!,
            new RenderTarget(result.GetValue(channel), result.GetValue(language)!, result.GetValue(branch) is { Length: > 0 } code ? new BranchId(code) : default)
            {
                At = MessageExamples.SentAt,
                TimeZone = TimeZoneInfo.Utc,
                IsShared = result.GetValue(shared),
            },
            result.GetValue(templates),
            result.GetValue(second),
            result.GetValue(sarif))));
        return command;
    }

    private static bool IsTag(string tag)
    {
        try
        {
            return new RenderTarget(Channel.Email, tag).Language.Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
