// begin: words
using LibraryService;
// end: words

namespace Readme;

internal sealed class Words : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: words
        var patron = new PatronId("21234000118");
        Console.WriteLine(patron);
        Console.WriteLine(default(PatronId).IsEmpty);
        // end: words
        return Task.CompletedTask;
    }
}
