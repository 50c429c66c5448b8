using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;

namespace LibraryService.Routing;

/// <content>Reads and writes policies as definitions and as JSON.</content>
public sealed partial class InquiryPolicy
{
    /// <summary>The policy that a definition says.</summary>
    /// <param name="definition">The plain form.</param>
    /// <param name="hours">Where <c>HoursOf</c> is looked up; null when nothing says it.</param>
    /// <exception cref="FormatException">Something in it cannot be read; the message starts with its path, such as <c>Queues:0:Rings:1:After</c>.</exception>
    public static InquiryPolicy From(InquiryPolicyDefinition definition, HoursBook? hours = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return InquiryDefinitionReader.Read(definition, DefinitionPath.Root, hours);
    }

    /// <summary>Reads a policy from the JSON of <see cref="InquiryPolicyDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <param name="json">The text.</param>
    /// <param name="hours">Where <c>HoursOf</c> is looked up; null when nothing says it.</param>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static InquiryPolicy ParseJson(string json, HoursBook? hours = null) =>
        TryParseJson(json, hours, out var policy, out var error) ? policy : throw new FormatException(error);

    /// <summary>Reads a policy as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, HoursBook? hours, [NotNullWhen(true)] out InquiryPolicy? policy, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, InquiryJson.Default.InquiryPolicyDefinition, "An inquiry policy was", definition => From(definition, hours), out policy, out error);

    /// <summary>The policy in its plain form; the hours are said in full.</summary>
    public InquiryPolicyDefinition ToDefinition() => InquiryDefinitionWriter.Write(this);

    /// <summary>The policy as JSON that <see cref="ParseJson"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), InquiryJson.Default.InquiryPolicyDefinition);
}
