using System.CommandLine;
using System.Globalization;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Routing;
using LibraryService.Samples.Desk.Show;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>The command <c>route</c>.</summary>
internal static class RouteCommand
{
    public static Command On(IAnsiConsole console)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "JSON with an inquiry, beside presence, at and, if you like, policy (Route/family-history.json beside the program's source is one), " +
                "or with a contact, which has a request and, if you like, a policy in it (Route/hold-ready.json is one), or with both.",
        };
        var policy = new Option<string?>("--policy")
        {
            Description = "Another policy to try the same facts against: what would happen if. A policy alone, or the policies of another file of facts.",
            HelpName = "FILE",
        };
        var language = new Option<string>("--language")
        {
            Description = "The language of the explanation.",
            DefaultValueFactory = _ => "en",
        };
        language.AcceptOnlyFromAmong("en", "es");
        var route = new Command("route", "Decides who answers an inquiry, or how a message reaches a patron, and explains why. Exit code 0: decided; 2: the file cannot be used.") { file, policy, language };
        route.SetAction(result => Run(
            result.GetValue(file)!, result.GetValue(policy), result.GetValue(language)!, console, result.InvocationConfiguration.Error));
        return route;
    }

    private static int Run(string file, string? policyFile, string language, IAnsiConsole console, TextWriter errors)
    {
        try
        {
            using var facts = FactsFile.Open(file);
            using var policy = policyFile is null ? null : FactsFile.Open(policyFile);
            foreach (var explanation in Explanations(facts, policy, Culture(language)))
            {
                explanation.Write(console);
            }

            return DeskProgram.Done;
        }
        catch (UnreadableException e)
        {
            errors.WriteLine(e.Message);
            return DeskProgram.Refused;
        }
    }

    private static List<Explanation> Explanations(FactsFile facts, FactsFile? policy, CultureInfo culture)
    {
        var (isInquiry, isContact) = (facts.Find(InquiryExplanation.Facts) is not null, facts.Find(ContactExplanation.Facts) is not null);
        if (!isInquiry && !isContact)
        {
            throw new UnreadableException($"{facts.Name}: '{InquiryExplanation.Facts}' or '{ContactExplanation.Facts}' was expected, but there is {Members(facts)}.");
        }

        if (policy is not null && !(isInquiry && InquiryExplanation.PolicyIn(policy) is not null) && !(isContact && ContactExplanation.PolicyIn(policy) is not null))
        {
            throw new UnreadableException($"{policy.Name}: a policy for {(isInquiry ? "inquiries, with 'queues'," : "contacts")} was expected, as {facts.Name} has facts of such, but there is {Members(policy)}.");
        }

        var explanations = new List<Explanation>();
        if (isInquiry)
        {
            explanations.Add(InquiryExplanation.Of(facts, policy, culture));
        }

        if (isContact)
        {
            explanations.Add(ContactExplanation.Of(facts, policy, culture));
        }

        return explanations;
    }

    private static string Members(FactsFile file)
    {
        var names = file.Root.EnumerateObject().Select(member => $"'{member.Name}'").ToList();
        return names.Count == 0 ? "nothing" : string.Join(", ", names);
    }

    private static CultureInfo Culture(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language is "es" ? "es-ES" : "en-GB");
        }
        catch (CultureNotFoundException)
        {
            throw new UnreadableException($"--language {language}: this machine has no such culture.");
        }
    }
}
