using System.Collections;
using System.Reflection;

namespace LibraryService.Tests.Desk.Canaries;

/// <summary>Everything that can be reached from some things through public properties, with the text of each that is the library's own.</summary>
internal static class Reached
{
    private const int Deepest = 14;
    private const int MostItems = 100;

    // Names print themselves, as every word of the library does: who writes one into a text answers for it.
    private static readonly Type[] Names = [typeof(PatronId)];

    public static IReadOnlyList<(string Type, string Text)> From(IEnumerable<object?> roots)
    {
        var (seen, texts) = (new HashSet<object>(ReferenceEqualityComparer.Instance), new List<(string, string)>());
        foreach (var root in roots)
        {
            Walk(root, 0, seen, texts);
        }

        return texts;
    }

    private static void Walk(object? thing, int depth, HashSet<object> seen, List<(string, string)> texts)
    {
        if (thing is null or string || depth > Deepest || thing.GetType().IsPrimitive || (!thing.GetType().IsValueType && !seen.Add(thing)))
        {
            return;
        }

        if (thing is IEnumerable items)
        {
            foreach (var item in items.Cast<object?>().Take(MostItems))
            {
                Walk(item, depth + 1, seen, texts);
            }
        }

        var type = thing.GetType();
        var isPair = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
        if (type.Assembly != typeof(PatronId).Assembly && !isPair)
        {
            return;
        }

        if (!isPair && !Names.Contains(type))
        {
            texts.Add((type.Name, thing.ToString() ?? ""));
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.GetMethod is not null && !property.PropertyType.IsByRefLike)
            {
                Walk(property.GetValue(thing), depth + 1, seen, texts);
            }
        }
    }
}
