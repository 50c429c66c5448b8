using System.Reflection;

namespace LibraryService.Tests.Guards;

/// <summary>Finds every type that the code of a type names: in its heads and signatures, in attributes, and in the bodies of its methods.</summary>
internal static class Mentions
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Each mention as the member that makes it (null for the head of the type) and the plain type that it names.</summary>
    public static IEnumerable<(MemberInfo? Member, Type Mentioned)> In(Type type) =>
    [
        .. InHead(type).SelectMany(Parts).Select(part => ((MemberInfo?)null, part)),
        .. type.GetMembers(Declared)
            .Where(member => member is not Type)
            .SelectMany(member => InMember(member).SelectMany(Parts).Select(part => ((MemberInfo?)member, part))),
    ];

    /// <summary>The interfaces that a type names itself, without those that its base type or another interface brings.</summary>
    public static IEnumerable<Type> OwnInterfaces(Type type)
    {
        var all = type.GetInterfaces();
        var brought = all.SelectMany(one => one.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []);
        return all.Except(brought);
    }

    private static IEnumerable<Type?> InHead(Type type) =>
        [type.BaseType, .. OwnInterfaces(type), .. InGenerics(type.GetGenericArguments()), .. InAttributes(type.GetCustomAttributesData())];

    private static IEnumerable<Type?> InMember(MemberInfo member) =>
    [
        .. InAttributes(member.GetCustomAttributesData()),
        .. member switch
        {
            FieldInfo field => [field.FieldType],
            PropertyInfo property => [property.PropertyType],
            EventInfo raised => [raised.EventHandlerType],
            MethodInfo method => [.. InParameter(method.ReturnParameter), .. InGenerics(method.GetGenericArguments()), .. InMethod(method)],
            MethodBase constructor => InMethod(constructor),
            _ => Enumerable.Empty<Type?>(),
        },
    ];

    private static IEnumerable<Type?> InMethod(MethodBase method) => [.. method.GetParameters().SelectMany(InParameter), .. InBody(method)];

    private static IEnumerable<Type?> InParameter(ParameterInfo parameter) =>
        [parameter.ParameterType, .. InAttributes(parameter.GetCustomAttributesData())];

    private static IEnumerable<Type?> InGenerics(IEnumerable<Type> arguments) => arguments
        .Where(argument => argument.IsGenericParameter)
        .SelectMany(IEnumerable<Type?> (argument) =>
            [.. argument.GetGenericParameterConstraints(), .. InAttributes(argument.GetCustomAttributesData())]);

    private static IEnumerable<Type?> InAttributes(IEnumerable<CustomAttributeData> attributes) => attributes
        .SelectMany(IEnumerable<Type?> (attribute) =>
        [
            attribute.AttributeType,
            .. attribute.ConstructorArguments.SelectMany(InArgument),
            .. attribute.NamedArguments.SelectMany(named => InArgument(named.TypedValue)),
        ]);

    private static IEnumerable<Type?> InArgument(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        IEnumerable<CustomAttributeTypedArgument> several => [argument.ArgumentType, .. several.SelectMany(InArgument)],
        var value => [argument.ArgumentType, value as Type],
    };

    private static IEnumerable<Type?> InBody(MethodBase method) => method.GetMethodBody() is not { } body ? [] :
    [
        .. body.LocalVariables.Select(local => local.LocalType),
        .. body.ExceptionHandlingClauses
            .Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause)
            .Select(clause => clause.CatchType),
        .. Instructions.MembersNamedIn(method, body).SelectMany(Named),
    ];

    private static IEnumerable<Type?> Named(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, .. method.GetGenericArguments()],
        _ => [member.DeclaringType],
    };

    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return [];
        }

        if (type.HasElementType)
        {
            return Parts(type.GetElementType());
        }

        if (type.IsFunctionPointer)
        {
            return [.. Parts(type.GetFunctionPointerReturnType()), .. type.GetFunctionPointerParameterTypes().SelectMany(Parts)];
        }

        return type.IsConstructedGenericType
            ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)]
            : [type];
    }
}
