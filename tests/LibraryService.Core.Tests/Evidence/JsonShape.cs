using System.Text.Json;

namespace LibraryService.Tests.Evidence;

/// <summary>Holds JSON against as much of a JSON schema as the evidence pack's uses: types, enums, required and further properties, items, anyOf, references and ranges.</summary>
internal sealed class JsonShape(JsonElement root)
{
    /// <summary>What is not as the schema says, with where.</summary>
    public IEnumerable<string> Breaches(JsonElement value) => Breaches(value, root, "$");

    private IEnumerable<string> Breaches(JsonElement value, JsonElement schema, string at)
    {
        foreach (var word in schema.EnumerateObject())
        {
            foreach (var breach in Breaches(value, schema, word, at))
            {
                yield return breach;
            }
        }
    }

    private IEnumerable<string> Breaches(JsonElement value, JsonElement schema, JsonProperty word, string at) => word.Name switch
    {
        "$schema" or "title" or "description" or "$defs" or "format" => [],
        "$ref" => Breaches(value, root.GetProperty("$defs").GetProperty(word.Value.GetString()!["#/$defs/".Length..]), at),
        "type" => Is(Types(word.Value).Any(type => IsOf(value, type)), $"{at}: {value.ValueKind} is no {word.Value}"),
        "enum" => Is(word.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), $"{at}: {value} is none of {word.Value}"),
        "anyOf" => Is(word.Value.EnumerateArray().Any(one => !Breaches(value, one, at).Any()), $"{at}: none of the shapes that it may have"),
        "required" => value.ValueKind != JsonValueKind.Object ? [] : word.Value.EnumerateArray().SelectMany(name => Is(value.TryGetProperty(name.GetString()!, out _), $"{at}: {name} is missing")),
        "properties" => value.ValueKind != JsonValueKind.Object ? [] : word.Value.EnumerateObject().SelectMany(property => value.TryGetProperty(property.Name, out var own) ? Breaches(own, property.Value, $"{at}.{property.Name}") : []),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject()
            .Where(property => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(property.Name, out _))
            .SelectMany(property => word.Value.ValueKind == JsonValueKind.False ? [$"{at}: {property.Name} is not known"] : Breaches(property.Value, word.Value, $"{at}.{property.Name}")),
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Breaches(item, word.Value, $"{at}[{i}]")),
        "minItems" => Is(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= word.Value.GetInt32(), $"{at}: too few items"),
        "maxItems" => Is(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= word.Value.GetInt32(), $"{at}: too many items"),
        "minimum" => Is(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= word.Value.GetDouble(), $"{at}: {value} is below {word.Value}"),
        "maximum" => Is(value.ValueKind != JsonValueKind.Number || value.GetDouble() <= word.Value.GetDouble(), $"{at}: {value} is above {word.Value}"),
        "exclusiveMinimum" => Is(value.ValueKind != JsonValueKind.Number || value.GetDouble() > word.Value.GetDouble(), $"{at}: {value} is not above {word.Value}"),
        "exclusiveMaximum" => Is(value.ValueKind != JsonValueKind.Number || value.GetDouble() < word.Value.GetDouble(), $"{at}: {value} is not below {word.Value}"),
        _ => throw new NotSupportedException($"The schema says '{word.Name}', which this test cannot hold JSON against."),
    };

    private static IEnumerable<string> Is(bool isSo, string breach) => isSo ? [] : [breach];

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.String ? [type.GetString()!] : type.EnumerateArray().Select(one => one.GetString()!);

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => throw new NotSupportedException($"There is no type '{type}'."),
    };
}
