using LibraryService.Templates.Rendering;

namespace LibraryService.Templates.Parsing;

internal sealed partial class TemplateParser
{
    private void Output(TagReader reader, TextSpan span, TemplateSource source)
    {
        if (reader.TakeText() is { } text)
        {
            reader.RequireEnd();
            Emit(OpCode.Literal, new LiteralText(text), source, span);
            return;
        }

        var at = reader.At;
        if (reader.TakeWord("more"))
        {
            reader.RequireEnd();
            var loop = _blocks.FindLast(block => block is { Kind: BlockKind.For, IsInLast: true })?.Loop
                ?? throw source.Error(at, "'more' is known only after {% more %}");
            Emit(OpCode.More, loop, source, span);
            return;
        }

        var reference = Reference(reader, source);
        var output = FilterReader.Read(reader, reference, _ground.Language);
        if (output.Default is null)
        {
            RequirePresence(reference, at, source);
        }

        Expose(reference, span.Start, source, output.IsCounting && reference.Field.Kind == FieldKind.List);
        if (output.Style == OutputStyle.Join)
        {
            var item = reference.Field.Items![output.ItemSlot];
            Expose(new FieldReference(item, 0, 0), span.Start, source, isCount: false);
        }

        Emit(OpCode.Output, output, source, span);
    }
}
