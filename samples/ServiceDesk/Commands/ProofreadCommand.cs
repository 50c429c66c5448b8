using System.CommandLine;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The words of the command line for <c>proofread</c>.</summary>
internal static class ProofreadCommand
{
    public static Command Of(DeskProgram program)
    {
        var file = new Argument<string>("FILE") { Description = "The message as it would go out, in UTF-8; - reads standard input." };
        var tone = new Option<MessageTone>("--tone") { Description = "The kind of news.", DefaultValueFactory = _ => MessageTone.Neutral };
        var audience = new Option<Audience>("--audience") { Description = "Who reads it." };
        var channel = new Option<Channel>("--channel") { Description = "How it goes out." };
        var language = new Option<string>("--language") { Description = "A language tag.", DefaultValueFactory = _ => "en", HelpName = "TAG" };
        var intent = new Option<MessageIntent?>("--intent") { Description = "What it is for, where a rule asks." };
        var sensitive = new Option<bool>("--sensitive") { Description = "It touches a complaint, a dispute or a person's situation." };
        var second = new Option<string?>("--second-reader") { Description = "Who has read this very text besides the writer.", HelpName = "NAME" };
        var attachments = new Option<int>("--attachments") { Description = "How many files go with it.", HelpName = "COUNT" };
        var fields = new Option<string[]>("--field") { Description = "A title or name that was filled in and is not judged; may be said again.", HelpName = "VALUE", DefaultValueFactory = _ => [] };
        var hosts = new Option<string[]>("--allow-host") { Description = "A host that links may lead to; may be said again.", HelpName = "HOST", DefaultValueFactory = _ => [] };
        var policyUrl = new Option<Uri?>("--policy-url")
        {
            Description = "Where the collection policy stands.",
            HelpName = "URL",
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[^1].Value, UriKind.Absolute, out var url))
                {
                    return url;
                }

                result.AddError($"--policy-url is a whole address such as https://millbrook.example/what-we-buy, but this is '{result.Tokens[^1].Value}'.");
                return null;
            },
        };
        var limit = new Option<int?>("--limit") { Description = "How many characters the channel takes.", HelpName = "COUNT" };
        var depth = new Option<int?>("--menu-depth") { Description = "How many levels the phone menu has.", HelpName = "COUNT" };
        var parts = new Option<int>("--max-parts") { Description = "In how many parts an SMS may go.", HelpName = "COUNT", DefaultValueFactory = _ => new ProofreadContext().MaxSegments };
        var policy = new Option<string?>("--policy") { Description = "A JSON file with the library's own severities, suppressions and words.", HelpName = "FILE" };
        var sarif = new Option<bool>("--sarif") { Description = "Write SARIF 2.1.0 for editors and build servers." };
        var command = new Command("proofread", "Reads a message before it leaves and marks what a person should look at. Exit code 0: nothing holds it back; 1: an error does; 2: it could not be read.")
        {
            file, tone, audience, channel, language, intent, sensitive, second, attachments, fields, hosts, policyUrl, limit, depth, parts, policy, sarif,
        };
        command.SetAction(result => program.Proofread(new ProofreadRequest(
            result.GetValue(file)!,
            new ProofreadContext
            {
                Tone = result.GetValue(tone),
                Audience = result.GetValue(audience),
                Channel = result.GetValue(channel),
                Language = result.GetValue(language)!,
                Intent = result.GetValue(intent),
                Sensitive = result.GetValue(sensitive),
                SecondReader = result.GetValue(second),
                Attachments = result.GetValue(attachments),
                FieldValues = result.GetValue(fields)!,
                AllowedHosts = result.GetValue(hosts)!,
                PolicyUrl = result.GetValue(policyUrl),
                Limit = result.GetValue(limit),
                MenuDepth = result.GetValue(depth),
                MaxSegments = result.GetValue(parts),
            },
            result.GetValue(policy),
            result.GetValue(sarif))));
        return command;
    }
}
