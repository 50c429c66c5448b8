using System.Reflection;
using System.Runtime.CompilerServices;

namespace LibraryService.Tests.Guards;

/// <summary>Writes a member as C# declares it, without <c>public</c>, which all are unless they say <c>protected</c>.</summary>
internal static class MemberSignature
{
    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_UnaryNegation"] = "-",
        ["op_UnaryPlus"] = "+",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_LogicalNot"] = "!",
    };

    /// <summary>Whether another assembly can see the method: public, or protected in a type that can be derived from.</summary>
    public static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    public static string Of(FieldInfo field)
    {
        var type = TypeName.Of(field.FieldType, new NullabilityInfoContext().Create(field), field.GetCustomAttributesData());
        var kind = field switch
        {
            { IsLiteral: true } => "const ",
            { IsStatic: true, IsInitOnly: true } => "static readonly ",
            { IsStatic: true } => "static ",
            { IsInitOnly: true } => "readonly ",
            _ => "",
        };
        var value = field.IsLiteral ? " = " + Parameters.Literal(field.GetRawConstantValue(), field.FieldType) : "";
        return $"{(field.IsPublic ? "" : "protected ")}{kind}{type} {field.Name}{value}";
    }

    public static string Of(ConstructorInfo constructor) =>
        $"{Access(constructor)}{PlainName(constructor.DeclaringType!)}({Parameters.List(constructor.GetParameters())})";

    public static string Of(EventInfo raised)
    {
        var type = TypeName.Of(raised.EventHandlerType!, new NullabilityInfoContext().Create(raised), raised.GetCustomAttributesData());
        return $"{Modifiers(raised.AddMethod!)}event {type} {raised.Name}";
    }

    public static string Of(PropertyInfo property)
    {
        MethodInfo?[] accessors = [property.GetMethod, property.SetMethod];
        var widest = (accessors.FirstOrDefault(accessor => accessor is { IsPublic: true }) ?? accessors.First(IsVisible))!;
        var type = TypeName.Of(property.PropertyType, new NullabilityInfoContext().Create(property), property.GetCustomAttributesData());
        var name = property.GetIndexParameters() is { Length: > 0 } indexes ? $"this[{Parameters.List(indexes)}]" : property.Name;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var verbs = accessors.Where(IsVisible).Select(accessor => (accessor!.IsPublic == widest.IsPublic ? "" : "protected ") + Verb(accessor));
        return $"{Modifiers(widest)}{required}{Reference(widest)}{type} {name} {{ {string.Join(' ', verbs)} }}";
    }

    public static string Of(MethodInfo method)
    {
        var arguments = method.GetGenericArguments();
        var generic = arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(argument => argument.Name))}>";
        var rest = $"({Parameters.List(method.GetParameters())}){Parameters.Constraints(arguments)}";
        var returned = TypeName.Of(
            method.ReturnType,
            new NullabilityInfoContext().Create(method.ReturnParameter),
            method.ReturnParameter.GetCustomAttributesData());
        var head = Modifiers(method) + Reference(method);
        return method.Name switch
        {
            "op_Implicit" => $"{head}implicit operator {returned}{rest}",
            "op_Explicit" => $"{head}explicit operator {returned}{rest}",
            _ when method.IsSpecialName => $"{head}{returned} operator {Operators.GetValueOrDefault(method.Name, method.Name)}{rest}",
            _ => $"{head}{returned} {method.Name}{generic}{rest}",
        };
    }

    private static string Modifiers(MethodInfo method) => Access(method) + method switch
    {
        { IsStatic: true, IsAbstract: true } => "static abstract ",
        { IsStatic: true, IsVirtual: true } => "static virtual ",
        { IsStatic: true } => "static ",
        { IsAbstract: true, DeclaringType.IsInterface: true } => "",
        { DeclaringType.BaseType: { } parent } when parent == typeof(MulticastDelegate) => "",
        { IsAbstract: true } => "abstract ",
        _ when method.GetBaseDefinition() != method => method.IsFinal ? "sealed override " : "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Reference(MethodInfo method) => !method.ReturnType.IsByRef ? "" :
        method.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.InteropServices.InAttribute)) ? "ref readonly " : "ref ";

    private static string Verb(MethodInfo accessor) =>
        accessor.ReturnType != typeof(void) ? "get;" :
        accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;";

    private static string PlainName(Type type) => type.Name.Split('`')[0];
}
