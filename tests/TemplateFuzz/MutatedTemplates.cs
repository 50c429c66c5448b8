using System.Text;

namespace LibraryService.TemplateFuzz;

/// <summary>Takes a sound template and spoils it, byte by byte.</summary>
internal sealed class MutatedTemplates
{
    private static readonly string[] Marks = ["{{", "}}", "{%", "%}", "|", ":", "\"", "'", "\n", "\0", "\u2028", "\uD800", "99999999999999999999", "-", ".", "#", "=="];

    private readonly string[] _seeds =
    [
        .. typeof(MutatedTemplates).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name =>
        {
            using var reader = new StreamReader(typeof(MutatedTemplates).Assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }),
    ];

    public string Write(Random random)
    {
        var text = new StringBuilder(_seeds[random.Next(_seeds.Length)]);
        for (var changes = random.Next(random.Next(1, 8)); changes > 0; changes--)
        {
            Change(text, random);
        }

        return text.ToString();
    }

    private static void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1, 20));
        switch (random.Next(5))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, Marks[random.Next(Marks.Length)]);
                break;
            case 3 when at < text.Length:
                text[at] = (char)(text[at] ^ (1 << random.Next(16)));
                break;
            default:
                text.Insert(at, (char)random.Next(char.MaxValue + 1));
                break;
        }
    }
}
