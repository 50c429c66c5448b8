using System.Reflection;
using System.Runtime.CompilerServices;

namespace LibraryService.Tests.Guards;

/// <summary>Writes one use of a type as C# does: keywords, arrays, tuples with their names, and what may be null.</summary>
/// <remarks>Namespaces that every file sees are left out, and so is the project's own root: <c>Hours.Boundary</c>, <c>PatronId</c>.</remarks>
internal sealed class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private static readonly HashSet<string> Seen = new(StringComparer.Ordinal)
    {
        "LibraryService", "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks",
    };

    private readonly Queue<string?> _tupleNames;

    private TypeName(IEnumerable<string?> tupleNames) => _tupleNames = new Queue<string?>(tupleNames);

    /// <summary>A type where nothing is known of nulls: a base type, an interface, a constraint.</summary>
    public static string Of(Type type) => new TypeName([]).Write(type, null);

    /// <summary>The type of a parameter, field, property or event.</summary>
    public static string Of(Type type, NullabilityInfo nulls, IEnumerable<CustomAttributeData> attributes) =>
        new TypeName(TupleNames(attributes)).Write(type, nulls);

    private string Write(Type type, NullabilityInfo? nulls)
    {
        if (type.IsByRef)
        {
            return Write(type.GetElementType()!, nulls);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Write(underlying, nulls?.GenericTypeArguments.FirstOrDefault()) + "?";
        }

        return Bare(type, nulls) + (nulls?.ReadState is NullabilityState.Nullable && SaysWhetherNull(type) ? "?" : "");
    }

    /// <summary>Reflection calls a type parameter without <c>class</c> nullable whether it is marked or not.</summary>
    private static bool SaysWhetherNull(Type type) => type.IsGenericParameter
        ? type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)
        : !type.IsValueType;

    private string Bare(Type type, NullabilityInfo? nulls)
    {
        if (type.IsArray)
        {
            return $"{Write(type.GetElementType()!, nulls?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (type.IsPointer)
        {
            return Write(type.GetElementType()!, null) + "*";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        return type.IsAssignableTo(typeof(ITuple)) && type is { IsValueType: true, IsGenericType: true }
            ? Tuple(type, nulls)
            : Keywords.GetValueOrDefault(type) ?? Named(type, nulls);
    }

    private string Tuple(Type type, NullabilityInfo? nulls)
    {
        var elements = type.GetGenericArguments();
        var names = elements.Select(_ => _tupleNames.TryDequeue(out var name) ? name : null).ToArray();
        return $"({string.Join(", ", elements.Select((element, i) =>
            Write(element, nulls?.GenericTypeArguments.ElementAtOrDefault(i)) + (names[i] is { } name ? " " + name : "")))})";
    }

    private string Named(Type type, NullabilityInfo? nulls)
    {
        var arguments = type.GetGenericArguments()
            .Select((argument, i) => Write(argument, nulls?.GenericTypeArguments.ElementAtOrDefault(i)))
            .ToArray();
        var outer = type.DeclaringType;
        var inherited = outer?.GetGenericArguments().Length ?? 0;
        var own = type.Name.Split('`')[0] + (arguments.Length > inherited ? $"<{string.Join(", ", arguments[inherited..])}>" : "");
        return outer is null ? Space(type) + own : $"{OuterName(outer, arguments[..inherited])}.{own}";
    }

    private static string OuterName(Type outer, string[] arguments) =>
        Of(outer).Split('<')[0] + (arguments.Length > 0 ? $"<{string.Join(", ", arguments)}>" : "");

    private static string Space(Type type)
    {
        var space = type.Namespace ?? "";
        if (Seen.Contains(space))
        {
            return "";
        }

        const string root = "LibraryService.";
        return (space.StartsWith(root, StringComparison.Ordinal) ? space[root.Length..] : space) + ".";
    }

    private static IEnumerable<string?> TupleNames(IEnumerable<CustomAttributeData> attributes) => attributes
        .Where(attribute => attribute.AttributeType == typeof(TupleElementNamesAttribute))
        .SelectMany(attribute => (IEnumerable<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)
        .Select(name => (string?)name.Value);
}
