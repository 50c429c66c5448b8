using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>The menus that a caller steps through, as somebody described them; <see cref="Check"/> tells what is wrong with them.</summary>
public sealed class PhoneTree
{
    /// <param name="start">The name of the place where a call begins.</param>
    /// <param name="nodes">The places, in any order.</param>
    /// <exception cref="ArgumentException"><paramref name="start"/> is empty or white space, or a place is missing.</exception>
    public PhoneTree(string start, IEnumerable<PhoneTreeNode> nodes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(start);
        ArgumentNullException.ThrowIfNull(nodes);
        (Start, Nodes) = (start, [.. nodes]);
        if (Nodes.Any(node => node is null))
        {
            throw new ArgumentException("A place of the tree is missing.", nameof(nodes));
        }
    }

    /// <summary>The name of the place where a call begins.</summary>
    public string Start { get; }

    /// <summary>The places.</summary>
    public IReadOnlyList<PhoneTreeNode> Nodes { get; }

    /// <summary>What is wrong with a tree, in the order of its places; empty when nothing is.</summary>
    /// <remarks>
    /// Menus go at most two levels deep; a person can be reached from every place that a caller hears by day; no way leads in a circle, ends
    /// without an answer or leads nowhere; and who calls while nobody is there hears when somebody is.
    /// </remarks>
    public static IReadOnlyList<PhoneTreeFinding> Check(PhoneTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return new PhoneTreeCheck(tree).Findings();
    }

    /// <summary>The tree that a definition says.</summary>
    /// <exception cref="FormatException">Something in it cannot be read; the message starts with its path, such as <c>Nodes:0:Kind</c>.</exception>
    public static PhoneTree From(PhoneTreeDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var path = DefinitionPath.Root;
        return new PhoneTree(
            InquiryDefinitionReader.Name(path.At("Start"), definition.Start),
            path.At("Nodes").Each(definition.Nodes, (node, at) => new PhoneTreeNode(
                InquiryDefinitionReader.Name(at.At("Name"), node.Name),
                node.Kind is null ? default : at.At("Kind").Name<PhoneTreeNodeKind>(node.Kind))
            {
                Says = node.Says ?? "",
                SaysHours = node.SaysHours,
                Keys = [.. (node.Keys ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(key => ReadKey(at.At("Keys").At(key.Key), key))],
                WhenClosed = node.WhenClosed,
            }));
    }

    /// <summary>Reads a tree from the JSON of <see cref="PhoneTreeDefinition"/>. Comments and trailing commas are allowed, unknown names are not.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what came.</exception>
    public static PhoneTree ParseJson(string json) => TryParseJson(json, out var tree, out var error) ? tree : throw new FormatException(error);

    /// <summary>Reads a tree as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out PhoneTree? tree, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, InquiryJson.Default.PhoneTreeDefinition, "A phone tree was", From, out tree, out error);

    /// <summary>The tree in its plain form; of one key said twice the last is kept.</summary>
    public PhoneTreeDefinition ToDefinition() => new()
    {
        Start = Start,
        Nodes = [.. Nodes.Select(node => new PhoneTreeNodeDefinition
        {
            Name = node.Name,
            Kind = node.Kind.ToString(),
            Says = node.Says.Length == 0 ? null : node.Says,
            SaysHours = node.SaysHours,
            Keys = node.Keys.Count == 0 ? null : node.Keys.GroupBy(key => key.Key).ToDictionary(key => key.Key.ToString(), key => key.Last().To, StringComparer.Ordinal),
            WhenClosed = node.WhenClosed,
        })],
    };

    /// <summary>The tree as JSON that <see cref="ParseJson"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize(ToDefinition(), InquiryJson.Default.PhoneTreeDefinition);

    private static PhoneTreeKey ReadKey(DefinitionPath path, KeyValuePair<string, string> key) => path.Read(() => new PhoneTreeKey(
        key.Key.Length == 1 ? key.Key[0] : throw new FormatException($"a key is one sign, 0 to 9, * or #, but this is '{key.Key}'"),
        InquiryDefinitionReader.Name(path, key.Value)));
}
