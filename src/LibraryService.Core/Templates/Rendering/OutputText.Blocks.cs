namespace LibraryService.Templates.Rendering;

internal sealed partial class OutputText
{
    private Block _block;

    /// <summary>The line breaks since the last words; two at the start.</summary>
    private int _breaks;

    private enum Block : byte
    {
        None,
        Paragraph,
        Item,
    }

    /// <summary>Writes words of the template. Its line breaks, and a dash at the start of a line, are what gives a page its paragraphs and lists.</summary>
    public void Literal(LiteralText text)
    {
        if (_marks is not null)
        {
            Blocks(text.Lines);
        }
        else if (_isTidy || _form == TextForm.Header)
        {
            Tidy(text.Text);
        }
        else
        {
            Append(text.Text);
        }
    }

    private void Blocks(LiteralLine[] lines)
    {
        foreach (ref readonly var line in lines.AsSpan())
        {
            _breaks += line.Breaks;
            if (_breaks == 0)
            {
                Append(line.Inside);
            }
            else if (line.AtStart.Length > 0 || line.IsItem)
            {
                Begin(line.IsItem);
                Append(line.AtStart);
            }
        }
    }

    private void Tidy(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            if (text[0] == '\n')
            {
                _breaks++;
                PlainBreak();
                text = text[1..];
                continue;
            }

            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            if (_breaks > 0 && _form == TextForm.Header)
            {
                line = line.TrimStart(" \t");
            }

            if (line.Length > 0)
            {
                _breaks = 0;
                Append(line);
            }

            text = end < 0 ? [] : text[end..];
        }
    }

    /// <summary>Writes words that name a thing of the template inside of a line, such as those of a link or of a choice.</summary>
    public void Phrase(ReadOnlySpan<char> text)
    {
        Begin(isItem: false);
        Encode(text);
    }

    /// <summary>Writes markup that the renderer makes and no value is part of.</summary>
    public void Markup(ReadOnlySpan<char> text)
    {
        Begin(isItem: false);
        Append(text);
    }

    /// <summary>Opens the block that what follows stands in, if it is not open yet.</summary>
    private void Begin(bool isItem)
    {
        if (_marks is null || _breaks == 0)
        {
            _breaks = 0;
            return;
        }

        if (isItem)
        {
            BeginItem();
        }
        else if (_breaks == 1 && _block == Block.Paragraph)
        {
            Append(_marks.LineBreak);
        }
        else
        {
            CloseBlocks();
            Append(_marks.Paragraph);
            _block = Block.Paragraph;
        }

        _breaks = 0;
    }

    private void BeginItem()
    {
        if (_block == Block.Item)
        {
            Append(_marks!.ItemEnd);
        }
        else
        {
            CloseBlocks();
            Append(_marks!.List);
        }

        Append(_marks.Item);
        _block = Block.Item;
    }

    private void CloseBlocks()
    {
        if (_block == Block.Paragraph)
        {
            Append(_marks!.ParagraphEnd);
        }
        else if (_block == Block.Item)
        {
            Append(_marks!.ItemEnd);
            Append(_marks.ListEnd);
        }

        _block = Block.None;
    }

    private void PlainBreak()
    {
        if (_form == TextForm.Header)
        {
            if (_breaks == 1)
            {
                Append(' ');
            }
        }
        else if (_breaks <= 2)
        {
            Append('\n');
        }
    }
}
