using LibraryService.Templates.Proofreading;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>What somebody asked the proofreader for.</summary>
/// <param name="File">The text's file; - for standard input.</param>
/// <param name="Context">What the reader is told.</param>
/// <param name="Policy">The file with the library's own severities, suppressions and words; null for none.</param>
/// <param name="IsSarif">Whether the findings are for a program rather than a person.</param>
internal sealed record ProofreadRequest(string File, ProofreadContext Context, string? Policy, bool IsSarif);
