using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LibraryService.Evidence;

/// <summary>A service statement in the words of schema.org.</summary>
internal static class StatementJsonLd
{
    public static string Of(ServiceStatement statement, StatementWords words)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Library");
            json.WriteString("name", statement.Library);
            if (statement.Facts.Url is { IsAbsoluteUri: true } url)
            {
                json.WriteString("url", url.AbsoluteUri);
            }

            json.WriteStartArray("contactPoint");
            foreach (var line in statement.Lines)
            {
                Write(json, line, statement, words);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, StatementLine line, ServiceStatement statement, StatementWords words)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ContactPoint");
        json.WriteString("contactType", "customer service");
        json.WriteString("name", words.Name(line.Contact));
        if (Property(line.Contact) is { } property)
        {
            json.WriteString(property, string.Equals(property, "url", StringComparison.Ordinal) ? line.Contact.Link!.AbsoluteUri : line.Contact.Address);
        }

        json.WriteString("description", string.Join(' ', words.Of(line, statement.At)));
        if (line.Contact.Languages.Count > 0)
        {
            json.WriteStartArray("availableLanguage");
            foreach (var language in line.Contact.Languages)
            {
                json.WriteStringValue(language);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("hoursAvailable");
        foreach (var hours in line.Coming)
        {
            // A closing at or before the opening is that of the next day, as schema.org has it.
            var day = hours.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            json.WriteStartObject();
            json.WriteString("@type", "OpeningHoursSpecification");
            json.WriteString("dayOfWeek", $"https://schema.org/{hours.Day.DayOfWeek}");
            json.WriteString("opens", hours.Opens.ToString("HH:mm", CultureInfo.InvariantCulture));
            json.WriteString("closes", hours.Closes.ToString("HH:mm", CultureInfo.InvariantCulture));
            json.WriteString("validFrom", day);
            json.WriteString("validThrough", day);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Property(StatementContact contact) => contact.Channel switch
    {
        Channel.Email when contact.Link is not null => "email",
        Channel.Voice or Channel.PhoneTree or Channel.Sms when contact.Link is not null => "telephone",
        _ when contact.Link is not null => "url",
        _ => null,
    };
}
