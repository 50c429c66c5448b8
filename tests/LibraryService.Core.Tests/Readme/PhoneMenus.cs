using System.Globalization;
using LibraryService.Routing;

namespace Readme;

internal sealed class PhoneMenus : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: phone-tree
        var tree = PhoneTree.ParseJson("""
            {
              "Start": "main",
              "Nodes": [
                { "Name": "main", "Says": "For loans press 1, for a person 0.", "Keys": { "1": "loans", "0": "desk" } },
                { "Name": "loans", "Says": "To renew press 1, for holds 2.", "Keys": { "1": "renew", "2": "holds" } },
                { "Name": "renew", "Kind": "SelfService", "Says": "Your card number, please.", "Keys": { "0": "desk" } },
                { "Name": "holds", "Says": "To place a hold press 1, to cancel 2.", "Keys": { "1": "desk", "2": "desk" } },
                { "Name": "desk", "Kind": "Person" }
              ]
            }
            """);
        foreach (var finding in PhoneTree.Check(tree))
        {
            Console.WriteLine(finding.Explain(CultureInfo.GetCultureInfo("en-GB")));
        }
        // end: phone-tree

        return Task.CompletedTask;
    }
}
