using System.Globalization;
using System.Text;
using LibraryService.Templates;
using LibraryService.Templates.Proofreading;
using LibraryService.Templates.Rendering;
using LibraryService.Testing;

namespace LibraryService.Tests.Templates.Messages;

/// <summary>What holds for every message on every channel in every language, whatever its values say and wherever the machine stands.</summary>
public class MessageLawTests
{
    private const int Rounds = 12;
    private const int OtherRounds = 4;

    /// <summary>Renders without reading the words over, which is not what these laws are about.</summary>
    private static readonly MessageCatalogue Unread = Rendering.Catalogue.With(Rendering.Catalogue.Settings with
    {
        Proofreading = new ProofreadingPolicy { Severities = [.. ProofreadingRule.All.Select(rule => new RuleSeverity(rule.Id, Severity.Off))] },
    });

    private static readonly Lazy<string> Here = new(Everything);

    [Fact]
    public void No_value_changes_the_structure_of_any_message()
    {
        var random = new Random(20_261_122);
        var tried = 0;
        foreach (var (name, target, rounds) in Ways())
        {
            var example = Render(name, target, () => "x");
            var keepsLines = Unread.SourceOf(example.Version)!.Contains("| lines", StringComparison.Ordinal);
            var benign = Shape(example);
            for (var round = 0; round < rounds; round++)
            {
                List<string> said = [];
                var message = Render(name, target, Next);
                tried += said.Count;
                if (keepsLines)
                {
                    // A text that the template shows with its lines has as many as it was given, and nothing else of its own.
                    var at = 0;
                    benign = Shape(Render(name, target, () => Lined(said[at++])));
                }

                var shape = Shape(message);
                if (shape != benign)
                {
                    shape.ShouldBe(benign, $"{name} {target}: {string.Join(" | ", said)}");
                }

                string Next()
                {
                    // A value of which nothing can be shown leaves an empty line that a tidy text has not, so each has something.
                    said.Add(random.Next(2) == 0 ? "x" + HostileText.Of(random) : HostileText.Of(random) + "x");
                    return said[^1];
                }
            }
        }

        tried.ShouldBeGreaterThan(100_000);
    }

    [Fact]
    public void A_value_that_looks_like_a_template_is_text_in_every_message()
    {
        const string Plain = "Zanzibar";
        const string Template = "{{ library }}{% if private %}x{% endif %}";
        var shown = 0;
        foreach (var (name, language, channel) in Places())
        {
            var (plain, template) = (Words(name, language, channel, Plain), Words(name, language, channel, Template));

            template.Words.ShouldBe(plain.Words.Replace(Plain, Template, StringComparison.Ordinal), $"{name} {language} {channel}");
            template.Subject.ShouldBe(plain.Subject?.Replace(Plain, Template, StringComparison.Ordinal), $"{name} {language} {channel}");
            shown += plain.Words.Contains(Plain, StringComparison.Ordinal) ? 1 : 0;
        }

        shown.ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_machine_s_culture_changes_no_byte_of_any_message(string culture)
    {
        var there = "";
        var thread = new Thread(() => there = Everything()) { CurrentCulture = CultureInfo.GetCultureInfo(culture), CurrentUICulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();

        there.ShouldBe(Here.Value);
    }

    [Fact]
    public void Sixteen_threads_render_every_message_the_same()
    {
        var rendered = new string[16];
        var threads = Enumerable.Range(0, rendered.Length).Select(i => new Thread(() => rendered[i] = Everything())).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        rendered.ShouldAllBe(text => text == Here.Value);
    }

    private static IEnumerable<(string Name, string Language, Channel Channel)> Places() =>
        from example in MessageExamples.All
        let name = example.Kind.Name.ToString()
        from language in Rendering.Languages
        from channel in Rendering.ChannelsOf(name)
        select (name, language, channel);

    /// <summary>Every message in every place; to a mailbox that others read, and with a second language beside the first, too.</summary>
    private static IEnumerable<(string Name, RenderTarget Target, int Rounds)> Ways()
    {
        foreach (var (name, language, channel) in Places())
        {
            var target = Rendering.Target(channel, language);
            yield return (name, target, Rounds);
            yield return (name, target with { IsShared = true }, OtherRounds);
            yield return (name, target with { Alongside = language is "en" ? "es" : "en" }, OtherRounds);
        }
    }

    /// <summary>Renders a message in which every text, address and phone number, and every word of who writes to whom, is made of the next value.</summary>
    private static RenderedMessage Render(string name, RenderTarget target, Func<string> next) => Render(name, target, next, (field, value) => field.Kind switch
    {
        FieldKind.Text => FieldValue.Of(next()),
        FieldKind.Link => FieldValue.Of(HostileText.Address(next())),
        FieldKind.Phone => FieldValue.Of(HostileText.Phone(next())),
        _ => value,
    });

    private static RenderedMessage Words(string name, string language, Channel channel, string word) =>
        Render(name, Rendering.Target(channel, language), () => word, (field, value) => field.Kind == FieldKind.Text ? FieldValue.Of(word) : value);

    private static RenderedMessage Render(string name, RenderTarget target, Func<string> next, Func<MessageField, FieldValue, FieldValue> change)
    {
        var values = ExampleValues.With(Rendering.Example(name, target.Language[..2]), change);
        var frame = new MessageFrame
        {
            Library = next(),
            Branch = next(),
            Sender = next(),
            ReplyTo = next(),
            PatronName = next(),
            PostalAddress = [next(), next()],
        };
        return Unread.Render(new MessageName(name), values, target with { Frame = frame });
    }

    /// <summary>The elements of what is marked up, and the lines of what is not. A subject is one line.</summary>
    private static string Shape(RenderedMessage message)
    {
        (message.Subject ?? "").Any(character => char.IsControl(character) || character is '\u2028' or '\u2029').ShouldBeFalse(message.Subject);
        var text = message.Channel is Channel.Voice or Channel.PhoneTree ? MarkupShape.Of(message.Text) : string.Create(CultureInfo.InvariantCulture, $"{Lines(message.Text)} lines");
        return message.Html switch
        {
            null => text,
            { } part when message.Channel is Channel.Web or Channel.InApp => text + MarkupShape.Of($"<part>{part}</part>"),
            { } page => text + MarkupShape.Of(page),
        };
    }

    private static string Lined(string value)
    {
        var lines = 0;
        foreach (var _ in value.AsSpan().EnumerateLines())
        {
            lines++;
        }

        return string.Join('\n', Enumerable.Repeat("x", lines));
    }

    private static int Lines(string text) => text.Count(character => character is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f');

    private static string Everything()
    {
        var all = new StringBuilder();
        foreach (var (name, language, channel) in Places())
        {
            var message = Rendering.Render(name, channel, language);
            all.Append(message.Subject).Append('\0').Append(message.Text).Append('\0').Append(message.Html).Append('\0').AppendJoin('\0', message.Findings);
        }

        return all.ToString();
    }
}
