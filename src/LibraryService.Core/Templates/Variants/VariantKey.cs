namespace LibraryService.Templates.Variants;

/// <summary>What a variant is found by.</summary>
internal readonly record struct VariantKey(MessageName Message, SectionName Section, string Language, BranchId Branch);
