using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using LibraryService.Hours;
using LibraryService.Privacy;

namespace LibraryService.Desk;

/// <content>Reads and writes a story as JSON: for the patron, and from another system.</content>
public sealed partial class PatronStory
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The story that a definition says.</summary>
    /// <exception cref="FormatException">Something in it cannot be read; the message starts with its path, such as <c>Moments:0:At</c>.</exception>
    public static PatronStory From(PatronStoryDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var path = DefinitionPath.Root;
        var story = new PatronStory(path.At("Patron").Read(() => new PatronId(DefinitionPath.Required(definition.Patron, "the patron"))));
        return story.With(path.At("Moments").Each(definition.Moments, Read));
    }

    /// <summary>Reads a story from the JSON of <see cref="PatronStoryDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static PatronStory ParseJson(string json) => TryParseJson(json, out var story, out var error) ? story : throw new FormatException(error);

    /// <summary>Reads a story as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out PatronStory? story, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, PatronStoryJson.Default.PatronStoryDefinition, "A patron's story was", From, out story, out error);

    /// <summary>The story in its plain form, with all that was said: personal data.</summary>
    public PatronStoryDefinition ToDefinition() => new() { Patron = $"{Patron}", Moments = [.. _moments.Select(Write)] };

    /// <summary>The story as JSON that <see cref="ParseJson"/> reads, to be given to the patron: personal data.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), PatronStoryJson.Readable.PatronStoryDefinition);

    private static PatronMomentDefinition Write(PatronMoment moment) => new()
    {
        Source = moment.Source,
        Key = moment.Key,
        At = moment.At.ToString(moment.IsDayOnly ? DayFormat : "O", CultureInfo.InvariantCulture),
        Kind = $"{moment.Kind}",
        What = moment.What,
        Subject = moment.Subject,
        Case = Text(moment.Case.IsEmpty, moment.Case),
        Channel = moment.Channel is { } channel ? $"{channel}" : null,
        Topic = Text(moment.Topic.IsEmpty, moment.Topic),
        Branch = Text(moment.Branch.IsEmpty, moment.Branch),
        Staff = Text(moment.Staff.IsEmpty, moment.Staff),
        Queue = Text(moment.Queue.IsEmpty, moment.Queue),
        Message = Text(moment.Message.IsEmpty, moment.Message),
        Note = moment.Note,
        Said = moment.Said?.Reveal(),
        Address = moment.Address?.Reveal(),
    };

    private static PatronMoment Read(PatronMomentDefinition said, DefinitionPath path)
    {
        var day = default(DateOnly);
        var isDayOnly = said.At is not null && DateOnly.TryParseExact(said.At, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
        return new PatronMoment
        {
            Source = Named(path.At("Source"), said.Source, "who recorded it"),
            Key = Named(path.At("Key"), said.Key, "what tells it from all else"),
            At = path.At("At").Read(() => isDayOnly ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : DefinitionReader.ReadInstant(said.At)),
            IsDayOnly = isDayOnly,
            Kind = said.Kind is null ? PatronMomentKind.Record : path.At("Kind").Name<PatronMomentKind>(said.Kind),
            What = Named(path.At("What"), said.What, "what happened"),
            Subject = said.Subject,
            Case = said.Case is null ? default : path.At("Case").Read(() => new CaseId(said.Case)),
            Channel = said.Channel is null ? null : path.At("Channel").Name<Channel>(said.Channel),
            Topic = said.Topic is null ? default : path.At("Topic").Read(() => new Topic(said.Topic)),
            Branch = said.Branch is null ? default : path.At("Branch").Read(() => new BranchId(said.Branch)),
            Staff = said.Staff is null ? default : path.At("Staff").Read(() => new StaffId(said.Staff)),
            Queue = said.Queue is null ? default : path.At("Queue").Read(() => new QueueId(said.Queue)),
            Message = said.Message is null ? default : path.At("Message").Read(() => new MessageName(said.Message)),
            Note = said.Note,
            Said = said.Said is null ? null : new Personal<string>(said.Said),
            Address = said.Address is null ? null : new Personal<string>(said.Address),
        };
    }

    private static string Named(DefinitionPath path, string? name, string what) => path.Read(() => DefinitionPath.Required(string.IsNullOrWhiteSpace(name) ? null : name, what));

    private static string? Text<T>(bool isEmpty, T name)
        where T : struct => isEmpty ? null : $"{name}";
}
