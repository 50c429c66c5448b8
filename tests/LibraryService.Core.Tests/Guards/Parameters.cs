using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LibraryService.Tests.Guards;

/// <summary>Writes parameters and type parameters as C# does.</summary>
internal static class Parameters
{
    /// <summary>Parameters as they stand between brackets, with modifiers and default values.</summary>
    public static string List(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(Write));

    /// <summary>The constraints of the type parameters among <paramref name="arguments"/>, each with a space before it.</summary>
    public static string Constraints(IEnumerable<Type> arguments) =>
        string.Concat(arguments.Where(argument => argument.IsGenericParameter).Select(Constraint));

    /// <summary>A constant as C# writes it.</summary>
    public static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        char one => $"'{one}'",
        bool flag => flag ? "true" : "false",
        _ when EnumOf(type) is { } named => $"{TypeName.Of(named)}.{Enum.ToObject(named, value)}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Write(ParameterInfo parameter)
    {
        var type = TypeName.Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter), parameter.GetCustomAttributesData());
        var fallback = parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue, parameter.ParameterType) : "";
        return $"{Modifier(parameter)}{type} {parameter.Name}{fallback}";
    }

    private static string Modifier(ParameterInfo parameter) => parameter switch
    {
        { ParameterType.IsByRef: true, IsOut: true } => "out ",
        { ParameterType.IsByRef: true } when parameter.IsDefined(typeof(RequiresLocationAttribute)) => "ref readonly ",
        { ParameterType.IsByRef: true, IsIn: true } => "in ",
        { ParameterType.IsByRef: true } => "ref ",
        _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
        { Position: 0 } when parameter.Member.IsDefined(typeof(ExtensionAttribute)) => "this ",
        _ => "",
    };

    private static string Constraint(Type argument)
    {
        var attributes = argument.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string[] constraints =
        [
            .. attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. isStruct ? ["struct"] : Array.Empty<string>(),
            .. argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(TypeName.Of),
            .. attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? ["new()"] : Array.Empty<string>(),
            .. attributes.HasFlag(GenericParameterAttributes.AllowByRefLike) ? ["allows ref struct"] : Array.Empty<string>(),
        ];
        return constraints.Length == 0 ? "" : $" where {argument.Name} : {string.Join(", ", constraints)}";
    }

    private static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } named ? named : null;
}
