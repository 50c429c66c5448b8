using System.Reflection;
using System.Runtime.CompilerServices;

namespace LibraryService.Tests.Guards;

/// <summary>Writes a type as C# declares it: its head, and its members in ordinal order.</summary>
/// <remarks>What the compiler adds to a record is left out: the head says <c>record</c>, and shows the parameters of a positional one.</remarks>
internal static class TypeSignature
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The head, then the members, indented.</summary>
    public static IEnumerable<string> Of(Type type) => IsDelegate(type)
        ? [$"{Marks(type)}delegate {TypeName.Of(type)} as {MemberSignature.Of(type.GetMethod("Invoke")!)}{Constraints(type)}"]
        : [Head(type), .. Members(type).Select(member => "    " + member)];

    private static string Head(Type type)
    {
        var positional = PrimaryConstructor(type) is { } primary ? $"({Parameters.List(primary.GetParameters())})" : "";
        string[] bases = [.. Bases(type).Select(TypeName.Of)];
        var after = bases.Length == 0 ? "" : " : " + string.Join(", ", bases);
        return $"{Marks(type)}{Kind(type)} {TypeName.Of(type)}{positional}{after}{Constraints(type)}";
    }

    private static string Constraints(Type type) => Parameters.Constraints(type.GetGenericArguments());

    private static string Marks(Type type) => string.Concat(
        type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] " : "",
        type.IsDefined(typeof(ObsoleteAttribute)) ? "[Obsolete] " : "");

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } =>
            (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") +
            (type.IsByRefLike ? "ref " : "") +
            (IsRecord(type) ? "record struct" : "struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
    };

    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetUnderlyingType(type) is var number && number != typeof(int) ? [number] : [];
        }

        IEnumerable<Type> bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : [];
        var interfaces = Mentions.OwnInterfaces(type)
            .Where(one => one.IsVisible && !(IsRecord(type) && one == typeof(IEquatable<>).MakeGenericType(type)))
            .OrderBy(TypeName.Of, StringComparer.Ordinal);
        return [.. bases, .. interfaces];
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), null))
                .Select(field => $"{field.Name} = {field.GetRawConstantValue()}");
        }

        return type.GetMembers(Declared)
            .Select(member => (member.Name, Text: Member(member)))
            .Where(member => member.Text is not null)
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => member.Text!);
    }

    private static string? Member(MemberInfo member) => member switch
    {
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => MemberSignature.Of(field),
        ConstructorInfo constructor when IsShown(constructor) && constructor != PrimaryConstructor(constructor.DeclaringType!) =>
            MemberSignature.Of(constructor),
        EventInfo raised when MemberSignature.IsVisible(raised.AddMethod) => MemberSignature.Of(raised),
        PropertyInfo { Name: not "EqualityContract" } property when property.GetAccessors(nonPublic: true).Any(MemberSignature.IsVisible) =>
            MemberSignature.Of(property),
        MethodInfo method when IsShown(method) && !IsAccessor(method) => MemberSignature.Of(method),
        _ => null,
    };

    private static bool IsShown(MethodBase method) =>
        MemberSignature.IsVisible(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    /// <summary>The constructor of a positional record: the compiler writes a Deconstruct with the same parameters.</summary>
    private static ConstructorInfo? PrimaryConstructor(Type type)
    {
        var deconstruct = type.GetMember("Deconstruct", MemberTypes.Method, Declared)
            .Cast<MethodInfo>()
            .FirstOrDefault(method => IsRecord(type) && method.IsDefined(typeof(CompilerGeneratedAttribute)));
        return deconstruct is null
            ? null
            : type.GetConstructor(Declared, [.. deconstruct.GetParameters().Select(part => part.ParameterType.GetElementType()!)]);
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("op_Equality", Declared, [type, type])?.IsDefined(typeof(CompilerGeneratedAttribute)) is true;

    private static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));
}
