namespace LibraryService.Templates.Proofreading;

/// <summary>Leads from a place in a text back to the template.</summary>
internal sealed class SourceMap
{
    private readonly IReadOnlyList<SourcePiece> _pieces;

    public SourceMap(IReadOnlyList<SourcePiece> pieces, int length)
    {
        var end = 0;
        foreach (var piece in pieces)
        {
            if (piece.Span.Start < end || piece.Span.End > length)
            {
                throw new ArgumentException($"Pieces stand in order within the {length} characters of the text, but {piece.Span} comes after {end}.", nameof(pieces));
            }

            end = piece.Span.End;
        }

        _pieces = pieces;
    }

    public Finding Locate(Finding finding)
    {
        var first = PieceAt(finding.Span.Start);
        var last = PieceAt(Math.Max(finding.Span.Start, finding.Span.End - 1));
        var start = first is null ? (int?)null : Start(first, finding.Span.Start);
        var end = last is null ? (int?)null : End(last, finding.Span.End);
        return finding with
        {
            TemplateSpan = start is { } from && end is { } to && to >= from ? new TextSpan(from, to - from) : null,
            Field = FieldIn(finding.Span),
        };
    }

    private static int Start(SourcePiece piece, int at) =>
        IsVerbatim(piece) ? piece.Template.Start + at - piece.Span.Start : piece.Template.Start;

    private static int End(SourcePiece piece, int at) =>
        IsVerbatim(piece) ? piece.Template.Start + Math.Min(at, piece.Span.End) - piece.Span.Start : piece.Template.End;

    private static bool IsVerbatim(SourcePiece piece) => piece.Field is null && piece.Template.Length == piece.Span.Length;

    private string? FieldIn(TextSpan span)
    {
        for (var i = IndexOf(span.Start); i < _pieces.Count && _pieces[i].Span.Start < Math.Max(span.End, span.Start + 1); i++)
        {
            if (_pieces[i].Field is { } field)
            {
                return field;
            }
        }

        return null;
    }

    private SourcePiece? PieceAt(int at)
    {
        var index = IndexOf(at);
        return index < _pieces.Count && _pieces[index].Span.Start <= at ? _pieces[index] : null;
    }

    /// <summary>The first piece that ends after a place.</summary>
    private int IndexOf(int at)
    {
        var (low, high) = (0, _pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pieces[middle].Span.End > at ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
