using LibraryService.Templates.Wording;

namespace LibraryService.Templates.Parsing;

internal sealed partial class TemplateParser
{
    private void OpenPlural(SourcePart part, TagReader reader, TextSpan span)
    {
        var at = reader.At;
        var number = Reference(reader, part.Source);
        if (number.Field.Kind is not (FieldKind.Number or FieldKind.List))
        {
            throw part.Source.Error(at, $"'{number.Field.Name}' is of the kind {number.Field.Kind}", "a number or a list");
        }

        RequirePresence(number, at, part.Source);
        var plural = new PluralSwitch(number);
        Push(new OpenBlock(BlockKind.Plural, span.Start, part.Source, _facts.Count) { Plural = plural });
        Emit(OpCode.Plural, plural, part.Source, span);
        Expose(number, span.Start, part.Source, number.Field.Kind == FieldKind.List);
    }

    private void OpenForm(SourcePart part, string name, int at, TextSpan span)
    {
        if (!Enum.TryParse<PluralCategory>(name, ignoreCase: true, out var category) || !char.IsAsciiLetterLower(name[0]))
        {
            throw part.Source.Error(at, $"there is no tag '{name}'", null, NearestName.Find(name, Tags));
        }

        var block = Innermost(part, BlockKind.Plural, span.Start, name);
        if (block.Plural![category] >= 0)
        {
            throw part.Source.Error(span.Start, $"the form '{name}' stands here twice");
        }

        if (_ground.Language is { } language && category != PluralCategory.Other && !PluralRules.Of(language).Contains(category))
        {
            throw part.Source.Error(at, $"the language '{language}' has no form '{name}'", string.Join(", ", PluralRules.Of(language).Select(Words)));
        }

        if (block.HasForm)
        {
            block.Exits.Add(Emit(OpCode.Jump, null, part.Source, span));
        }

        block.HasForm = true;
        block.Plural[category] = _code.Count;
    }

    private void EndPlural(SourcePart part, OpenBlock block, int at)
    {
        var needed = _ground.Language is { } language ? PluralRules.Needed(language) : [PluralCategory.Other];
        var missing = needed.Where(category => block.Plural![category] < 0).Select(Words).ToList();
        if (missing.Count > 0)
        {
            throw part.Source.Error(at, $"the plural lacks the form {string.Join(", ", missing)}", string.Join(", ", needed.Select(Words)));
        }

        block.Exits.ForEach(Patch);
        Pop(block);
    }

    private static string Words(PluralCategory category) => category.ToString().ToLowerInvariant();
}
