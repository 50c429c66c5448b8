using System.Collections.Concurrent;
using LibraryService.Samples.Bridge.Page;

namespace LibraryService.Samples.Bridge.Board;

/// <summary>The markup of the board, made once for all who look at the same part of it at the same moment.</summary>
internal sealed class BoardMarkup(DeskBoard board, TimeProvider time)
{
    private const int MostParts = 200;
    private readonly ConcurrentDictionary<BoardFilter, (long Changes, long Second, string Html)> _made = [];

    public string Of(BoardFilter filter)
    {
        var (changes, second) = (board.Changes, time.GetUtcNow().ToUnixTimeSeconds());
        if (_made.TryGetValue(filter, out var made) && made.Changes == changes && made.Second == second)
        {
            return made.Html;
        }

        // Whoever makes up branches gets answers, but no memory.
        if (_made.Count > MostParts)
        {
            _made.Clear();
        }

        var html = BoardHtml.Of(board.View(filter));
        _made[filter] = (changes, second, html);
        return html;
    }
}
