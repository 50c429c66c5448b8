using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LibraryService.Tests.Guards;

/// <summary>Which room of a house may mention which: a room is a namespace right below <paramref name="root"/>, with all that lies below it.</summary>
/// <param name="root">The namespace of the house; its own types are the room <see cref="Words"/>.</param>
/// <param name="mayMention">Each room with the others that it may mention.</param>
/// <param name="exempt">The names of types that may mention every room.</param>
internal sealed class Floors(string root, IReadOnlyDictionary<string, string[]> mayMention, params string[] exempt)
{
    /// <summary>The room of the types that stand in the root namespace.</summary>
    public const string Words = "words";

    /// <summary>What is wrong with <paramref name="types"/>, a sentence each; empty when all keep to the table.</summary>
    public IReadOnlyList<string> Breaches(IEnumerable<Type> types) =>
        [.. types.Where(IsWritten).SelectMany(BreachesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private IEnumerable<string> BreachesOf(Type type)
    {
        if (RoomOf(type) is not { } room || !mayMention.TryGetValue(room, out var allowed))
        {
            return [$"{NameOf(type)} stands in the namespace '{type.Namespace}', which the table of rooms does not know"];
        }

        if (exempt.Contains(Outermost(type).Name, StringComparer.Ordinal))
        {
            return [];
        }

        return
            from mention in Mentions.In(type)
            where mention.Mentioned.Assembly == type.Assembly
            let other = RoomOf(mention.Mentioned)
            where other is not null && !string.Equals(other, room, StringComparison.Ordinal) && !allowed.Contains(other, StringComparer.Ordinal)
            select $"{NameOf(type, mention.Member)} mentions {NameOf(mention.Mentioned)}: {room} may not mention {other}";
    }

    private string? RoomOf(Type type) => type.Namespace switch
    {
        { } space when string.Equals(space, root, StringComparison.Ordinal) => Words,
        { } space when space.StartsWith(root + ".", StringComparison.Ordinal) => space[(root.Length + 1)..].Split('.')[0],
        _ => null,
    };

    /// <summary>Whether a person wrote the type, or it was made from what a person wrote in a room; else a compiler or generator added it.</summary>
    private bool IsWritten(Type type)
    {
        var outermost = Outermost(type);
        return RoomOf(outermost) is not null
            || !(outermost.IsDefined(typeof(CompilerGeneratedAttribute))
                || outermost.IsDefined(typeof(GeneratedCodeAttribute))
                || outermost.Name[0] == '<');
    }

    private static string NameOf(Type type, MemberInfo? member = null)
    {
        var path = new Stack<string>();
        // A state machine is named after its method; what its own methods are called tells nothing.
        if (member is not null && !(type.Name[0] == '<' && AsWritten(type.Name).Length > 0))
        {
            path.Push(member.Name);
        }

        for (var one = type; one is not null; one = one.DeclaringType)
        {
            path.Push(one.Name);
        }

        return $"{type.Namespace}.{string.Join('.', path.Select(AsWritten).Where(name => name.Length > 0))}";
    }

    /// <summary>The written name in a compiler's: <c>Plan</c> in <c>&lt;Plan&gt;b__0</c>, nothing in <c>&lt;&gt;c</c>.</summary>
    private static string AsWritten(string name)
    {
        var from = name.IndexOf('<', StringComparison.Ordinal);
        var to = name.IndexOf('>', StringComparison.Ordinal);
        return from == 0 && to > from ? name[1..to] : name;
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
