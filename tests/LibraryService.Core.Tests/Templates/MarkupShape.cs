using System.Text;
using System.Xml.Linq;

namespace LibraryService.Tests.Templates;

/// <summary>The elements and attributes of a page or a spoken text, of links the host, read by a parser that knows nothing of how it was written.</summary>
internal static class MarkupShape
{
    /// <exception cref="System.Xml.XmlException">It is not well formed.</exception>
    public static string Of(string markup)
    {
        var shape = new StringBuilder();
        Walk(XElement.Parse(markup), shape);
        return shape.ToString();
    }

    private static void Walk(XElement element, StringBuilder shape)
    {
        shape.Append('<').Append(element.Name).Append(string.Concat(element.Attributes().Select(attribute => $" {attribute.Name}={(attribute.Name == "href" ? Origin(attribute.Value) : attribute.Value)}"))).Append('>');
        foreach (var child in element.Elements())
        {
            Walk(child, shape);
        }

        shape.Append("</>");
    }

    /// <summary>Where a link leads, without what is said there.</summary>
    private static string Origin(string link) => new Uri(link) is { Scheme: "https" } page ? page.GetLeftPart(UriPartial.Authority) : new Uri(link).Scheme;
}
