using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;
using LibraryService.Routing;

namespace LibraryService.Evidence;

/// <summary>What patrons can do where without staff, as somebody who tried it describes; <see cref="Check"/> says how ready that is, and what is missed most.</summary>
public sealed class SelfServiceReadiness
{
    /// <exception cref="ArgumentException">There is no task, two are called alike, or two have one topic.</exception>
    public SelfServiceReadiness(IEnumerable<ReadinessTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        Tasks = [.. tasks];
        if (Tasks.Count == 0)
        {
            throw new ArgumentException("There is at least one thing that patrons want to do, but none is said.", nameof(tasks));
        }

        if (Tasks.GroupBy(task => task.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Each task has a name of its own, but '{twice.Key}' came twice.", nameof(tasks));
        }

        if (Tasks.SelectMany(task => task.Topics.Distinct()).GroupBy(topic => topic).FirstOrDefault(group => group.Skip(1).Any()) is { } shared)
        {
            throw new ArgumentException($"A topic belongs to one task, but '{shared.Key}' is said of two.", nameof(tasks));
        }
    }

    /// <summary>What patrons want to do.</summary>
    public IReadOnlyList<ReadinessTask> Tasks { get; }

    /// <summary>The readiness that a definition says.</summary>
    /// <exception cref="FormatException">Something in it cannot be read; the message starts with its path, such as <c>Tasks:0:Ways:1:State</c>.</exception>
    public static SelfServiceReadiness From(SelfServiceReadinessDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var path = DefinitionPath.Root.At("Tasks");
        var tasks = path.Each(definition.Tasks, (task, at) => new ReadinessTask(
            InquiryDefinitionReader.Name(at.At("Name"), task.Name),
            at.At("Topics").Each(task.Topics, (topic, _) => new Topic(topic)),
            at.At("Ways").Each(task.Ways, ReadWay)));
        return path.Read(() => new SelfServiceReadiness(tasks));
    }

    /// <summary>Reads a description from the JSON of <see cref="SelfServiceReadinessDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static SelfServiceReadiness ParseJson(string json) => TryParseJson(json, out var readiness, out var error) ? readiness : throw new FormatException(error);

    /// <summary>Reads a description as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out SelfServiceReadiness? readiness, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, ReadinessJson.Default.SelfServiceReadinessDefinition, "What patrons can do where was", From, out readiness, out error);

    /// <summary>The description in its plain form.</summary>
    public SelfServiceReadinessDefinition ToDefinition() => new()
    {
        Tasks = [.. Tasks.Select(task => new ReadinessTaskDefinition
        {
            Name = task.Name,
            Topics = [.. task.Topics.Select(topic => $"{topic}")],
            Ways = [.. task.Ways.Select(way => new ReadinessWayDefinition
            {
                Name = way.Name,
                State = $"{way.State}",
                Channel = way.Channel is { } channel ? $"{channel}" : null,
                Option = way.Option,
                Lacks = way.Lacks,
            })],
        })],
    };

    /// <summary>The description as JSON that <see cref="ParseJson"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), ReadinessJson.Default.SelfServiceReadinessDefinition);

    /// <summary>How ready it is, and what is missed most.</summary>
    /// <param name="inquiries">What people asked staff for, or tried alone, each inquiry once. What is about none of the tasks is left out.</param>
    /// <param name="policy">What the desk offers, against which the description is checked; null to leave that out.</param>
    public ReadinessReport Check(IEnumerable<Inquiry> inquiries, InquiryPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(inquiries);
        return ReadinessReport.Of(this, [.. inquiries], policy);
    }

    /// <summary>The task that people ask for under a topic: the one whose topic is nearest; null for none.</summary>
    internal ReadinessTask? Of(Topic topic) => Tasks.Where(task => task.Nearness(topic) > 0).MaxBy(task => task.Nearness(topic));

    private static ReadinessWay ReadWay(ReadinessWayDefinition way, DefinitionPath path) => new(
        InquiryDefinitionReader.Name(path.At("Name"), way.Name),
        path.At("State").Name<ReadinessState>(way.State))
    {
        Channel = way.Channel is null ? null : path.At("Channel").Name<Channel>(way.Channel),
        Option = way.Option is null ? null : InquiryDefinitionReader.Name(path.At("Option"), way.Option),
        Lacks = way.Lacks,
    };
}
