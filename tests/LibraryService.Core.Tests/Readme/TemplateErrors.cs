// begin: template-errors
using LibraryService.Templates;
// end: template-errors

namespace Readme;

internal sealed class TemplateErrors : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: template-errors
        var fields = MessageFields.Declare(f => f.Text("title", privacy: FieldPrivacy.Private).Date("until").Text("note", optional: true));
        foreach (var text in (string[])["{{ titel }}", "Until {{ until | datte }}", "{{ title | money }}", "{{ note }}", "{% if note %}"])
        {
            try
            {
                MessageTemplate.Parse(text, fields);
            }
            catch (TemplateException e)
            {
                Console.WriteLine(e.Message);
            }
        }
        // end: template-errors

        return Task.CompletedTask;
    }
}
