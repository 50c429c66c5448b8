using System.Buffers;

namespace LibraryService.Templates.Rendering;

/// <summary>The text that a rendering grows, in a buffer that is used again.</summary>
internal sealed partial class OutputText
{
    private const int KeptBuffer = 65_536;

    private readonly List<RenderedSpan> _spans = [];
    private char[] _buffer = new char[4_096];
    private int _length;
    private TextForm _form;
    private bool _isTidy;
    private bool _isRightToLeft;
    private BlockMarks? _marks;
    private SearchValues<char> _safe = SafeInPlain;

    /// <summary>How many units have been written.</summary>
    public int Length => _length;

    public TextForm Form => _form;

    /// <summary>Starts anew.</summary>
    /// <param name="form">How to encode.</param>
    /// <param name="isTidy">Whether empty lines at the start are left out, and several of them become one.</param>
    /// <param name="isRightToLeft">Whether the language around the values is written from right to left.</param>
    public void Start(TextForm form, bool isTidy, bool isRightToLeft)
    {
        (_length, _form, _isTidy, _isRightToLeft) = (0, form, isTidy, isRightToLeft);
        _marks = form switch { TextForm.Html => BlockMarks.Html, TextForm.Ssml => BlockMarks.Ssml, _ => null };
        _safe = _marks is null ? SafeInPlain : SafeInMarkup;
        (_block, _breaks) = (Block.None, 2);
        _spans.Clear();
    }

    /// <summary>Ends the text.</summary>
    public string Finish()
    {
        CloseBlocks();
        if (_isTidy)
        {
            _length = _buffer.AsSpan(0, _length).TrimEnd().Length;
        }

        var text = new string(_buffer, 0, _length);
        if (_buffer.Length > KeptBuffer)
        {
            _buffer = new char[4_096];
        }

        return text;
    }

    /// <summary>What each stretch comes from; white space that <see cref="Finish"/> has taken off the end comes from nowhere.</summary>
    public RenderedSpan[] Spans() =>
    [
        .. _spans
            .Where(span => span.Rendered.Start < _length)
            .Select(span => span.Rendered.End <= _length ? span : span with { Rendered = new TextSpan(span.Rendered.Start, _length - span.Rendered.Start) }),
    ];

    public void Note(int from, TextSpan source, string? field, string? file, bool isQuoted)
    {
        if (_length > from)
        {
            _spans.Add(new RenderedSpan(new TextSpan(from, _length - from), source, field, file, isQuoted));
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void Append(char c)
    {
        if (_length == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_length++] = c;
    }

    private void Grow(int more)
    {
        var needed = _length + more;
        if (needed > TemplateLimits.Output)
        {
            throw new UnfitOutputException($"a rendered text is at most {TemplateLimits.Output} characters long");
        }

        Array.Resize(ref _buffer, Math.Min(TemplateLimits.Output, Math.Max(needed, _buffer.Length * 2)));
    }
}
