namespace LibraryService.Templates.Parsing;

/// <summary>One step of a compiled template.</summary>
/// <param name="Op">What it does.</param>
/// <param name="Target">Where it goes to, for those that go.</param>
/// <param name="Payload">The literal, output, condition, loop or plural that it works on.</param>
/// <param name="Source">The text that it was written in.</param>
/// <param name="Span">Where in that text.</param>
internal readonly record struct Instruction(OpCode Op, int Target, object? Payload, TemplateSource Source, TextSpan Span);
