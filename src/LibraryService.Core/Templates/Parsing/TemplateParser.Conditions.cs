namespace LibraryService.Templates.Parsing;

internal sealed partial class TemplateParser
{
    private const int MostTerms = 16;

    private Condition Condition(TagReader reader, TemplateSource source)
    {
        var terms = new List<Term>();
        string? joined = null;
        do
        {
            if (terms.Count == MostTerms)
            {
                throw reader.Error(reader.At, $"a condition has at most {MostTerms} terms");
            }

            terms.Add(Term(reader, source));
            var at = reader.At;
            var word = reader.TakeWord("and") ? "and" : reader.TakeWord("or") ? "or" : null;
            if (word is null)
            {
                reader.RequireEnd();
                break;
            }

            if (joined is not null && !string.Equals(joined, word, StringComparison.Ordinal))
            {
                throw reader.Error(at, "'and' and 'or' do not mix in one condition", joined);
            }

            joined = word;
        }
        while (true);

        return new Condition([.. terms], string.Equals(joined, "or", StringComparison.Ordinal));
    }

    private Term Term(TagReader reader, TemplateSource source)
    {
        var negated = reader.TakeWord("not");
        if (reader.TakeWord("private"))
        {
            return new Term(TestKind.Private, default, null, 0, negated);
        }

        var at = reader.At;
        var reference = Reference(reader, source);
        if (reader.TakeIf("|"))
        {
            if (!reader.TakeWord("count") || reference.Field.Kind != FieldKind.List)
            {
                throw source.Error(at, "in a condition only a list has a filter", "| count");
            }

            return Comparison(reader, source, reference, negated) ?? throw reader.Error(reader.At, $"{reader.Next} stands where a comparison should", "==, !=, <, <=, > or >=");
        }

        return Comparison(reader, source, reference, negated) ?? Presence(source, reference, negated, at);
    }

    private Term Presence(TemplateSource source, FieldReference reference, bool negated, int at)
    {
        var field = reference.Field;
        if (field.IsOptional || field.Kind == FieldKind.List)
        {
            return field is { Kind: FieldKind.Flag, IsOptional: true } && IsPresent(reference)
                ? Exposed(new Term(TestKind.True, reference, null, 0, negated), source, at)
                : new Term(TestKind.Present, reference, null, 0, negated);
        }

        return field.Kind == FieldKind.Flag
            ? Exposed(new Term(TestKind.True, reference, null, 0, negated), source, at)
            : throw source.Error(at, $"'{field.Name}' always has a value, so there is nothing to ask", "an optional field, a flag, a list or a comparison");
    }

    private Term? Comparison(TagReader reader, TemplateSource source, FieldReference reference, bool negated)
    {
        var at = reader.At;
        string? mark = null;
        foreach (var known in (ReadOnlySpan<string>)["==", "!=", "<=", ">=", "<", ">"])
        {
            if (reader.TakeIf(known))
            {
                mark = known;
                break;
            }
        }

        if (mark is null)
        {
            return null;
        }

        RequirePresence(reference, at, source);
        var field = reference.Field;
        var wordAt = reader.At;
        if (field.Kind == FieldKind.Choice && mark is "==" or "!=")
        {
            var word = reader.TakeText() ?? throw reader.Error(wordAt, $"{reader.Next} stands where a word should", "a word between quotes");
            if (!field.Choices.Contains(word, StringComparer.Ordinal))
            {
                throw source.Error(wordAt, $"'{field.Name}' is never '{word}'", string.Join(", ", field.Choices), NearestName.Find(word, field.Choices));
            }

            return Exposed(new Term(TestKind.Is, reference, word, 0, negated ^ mark is "!="), source, at);
        }

        if (field.Kind is not (FieldKind.Number or FieldKind.List))
        {
            throw source.Error(at, $"'{field.Name}' is of the kind {field.Kind} and cannot be compared so", "a number, a count or a choice");
        }

        var number = reader.TakeNumber() ?? throw reader.Error(wordAt, $"{reader.Next} stands where a number should", "a number");
        var (kind, swapped) = mark switch
        {
            "==" => (TestKind.Equal, false),
            "!=" => (TestKind.Equal, true),
            "<" => (TestKind.Less, false),
            "<=" => (TestKind.AtMost, false),
            ">" => (TestKind.AtMost, true),
            _ => (TestKind.Less, true),
        };
        var term = new Term(kind, reference, null, number, negated ^ swapped);
        return field.Kind == FieldKind.List ? term : Exposed(term, source, at);
    }

    private Term Exposed(Term term, TemplateSource source, int at)
    {
        Expose(term.Reference, at, source, isCount: false);
        return term;
    }

    private FieldReference Reference(TagReader reader, TemplateSource source)
    {
        var at = reader.At;
        var name = reader.Name("the name of a field");
        return Find(name) ?? throw Unknown(name, at, source);
    }

    private FieldReference? Find(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && _items.FindLast(item => name.AsSpan(0, dot).SequenceEqual(item.Name)) is { Name: not null } loop)
        {
            return In(loop.Fields, name[(dot + 1)..], loop.Scope);
        }

        return In(_ground.Fields, name, 0) ?? In(_ground.Common, name, 1);
    }

    private static FieldReference? In(MessageFields fields, string name, int scope) =>
        fields.SlotOf(name) is >= 0 and var slot ? new FieldReference(fields[slot], scope, slot) : null;

    private bool IsKnown(string name) => Find(name) is not null || _items.Exists(item => string.Equals(item.Name, name, StringComparison.Ordinal));

    private TemplateException Unknown(string name, int at, TemplateSource source)
    {
        if (_items.Find(item => string.Equals(item.Name, name, StringComparison.Ordinal)) is { Name: not null } loop)
        {
            return source.Error(at, $"'{name}' is an item of a list, not a field", string.Join(", ", loop.Fields.All.Select(field => $"{name}.{field.Name}")));
        }

        var known = _items.SelectMany(item => item.Fields.All.Select(field => $"{item.Name}.{field.Name}"))
            .Concat(_ground.Fields.All.Concat(_ground.Common.All).Select(field => field.Name));
        return source.Error(at, $"there is no field '{name}'", null, NearestName.Find(name, known));
    }

    private bool IsPresent(FieldReference reference) => _facts.Contains(reference.Presence);

    private void RequirePresence(FieldReference reference, int at, TemplateSource source)
    {
        if (reference.Field.IsOptional && !IsPresent(reference))
        {
            throw source.Error(
                at, $"'{reference.Field.Name}' is optional and may have no value here", $"{{{{ {reference.Field.Name} | default: \"…\" }}}}, or {{% if {reference.Field.Name} %}} around it");
        }
    }

    /// <summary>Remembers that a field comes to light here, unless the conditions around make sure that it may.</summary>
    private void Expose(FieldReference reference, int at, TemplateSource source, bool isCount)
    {
        if (reference.Field.Privacy != FieldPrivacy.Open && !isCount && !_facts.Contains(Fact.PrivateIsShown))
        {
            _exposures.Add(new Exposure(reference.Field, source, at));
        }
    }
}
