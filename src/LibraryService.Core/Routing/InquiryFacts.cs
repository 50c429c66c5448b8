using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>What one decision rests on, kept so that it can be made again, or tried under another policy.</summary>
public sealed class InquiryFacts
{
    /// <param name="inquiry">What was asked.</param>
    /// <param name="presence">The staff as they were.</param>
    /// <param name="at">When to decide.</param>
    /// <param name="policy">The policy that the facts bring along; null for none.</param>
    public InquiryFacts(Inquiry inquiry, StaffPresence presence, DateTimeOffset at, InquiryPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(presence);
        HoursYears.Check(at);
        (Inquiry, Presence, At, Policy) = (inquiry, presence, at, policy);
    }

    /// <summary>What was asked.</summary>
    public Inquiry Inquiry { get; }

    /// <summary>The staff as they were.</summary>
    public StaffPresence Presence { get; }

    /// <summary>When to decide.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The policy that the facts bring along; null for none.</summary>
    public InquiryPolicy? Policy { get; }

    /// <summary>The facts that a definition says.</summary>
    /// <param name="definition">The plain form.</param>
    /// <param name="hours">Where <c>HoursOf</c> is looked up; null when nothing says it.</param>
    /// <exception cref="FormatException">Something in it cannot be read; the message starts with its path, such as <c>Presence:Staff:0:Status</c>.</exception>
    public static InquiryFacts From(InquiryFactsDefinition definition, HoursBook? hours = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return InquiryFactsReader.Read(definition, hours);
    }

    /// <summary>Reads facts from the JSON of <see cref="InquiryFactsDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <param name="json">The text.</param>
    /// <param name="hours">Where <c>HoursOf</c> is looked up; null when nothing says it.</param>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static InquiryFacts ParseJson(string json, HoursBook? hours = null) =>
        TryParseJson(json, hours, out var facts, out var error) ? facts : throw new FormatException(error);

    /// <summary>Reads facts as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, HoursBook? hours, [NotNullWhen(true)] out InquiryFacts? facts, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, InquiryJson.Default.InquiryFactsDefinition, "The facts of an inquiry were", definition => From(definition, hours), out facts, out error);

    /// <summary>The facts in their plain form. They hold what the patron wrote: keep them like the inquiry itself.</summary>
    public InquiryFactsDefinition ToDefinition() => InquiryFactsWriter.Write(this);

    /// <summary>The facts as JSON that <see cref="ParseJson"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), InquiryJson.Default.InquiryFactsDefinition);

    /// <summary>What is decided under a policy: what would happen if.</summary>
    public InquiryRoute Under(InquiryPolicy policy) => new InquiryRouter(policy).Route(Inquiry, Presence, At);
}
