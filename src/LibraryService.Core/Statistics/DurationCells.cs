using System.Numerics;

namespace LibraryService.Statistics;

/// <summary>The cells of a duration histogram, in whole units: one for each amount up to 4,096, then 256 to each doubling.</summary>
internal static class DurationCells
{
    public const long LastExact = 1L << ExactBits;

    private const int ExactBits = 12;
    private const int CellBits = 8;
    private const int CellsInDoubling = 1 << CellBits;

    /// <summary>The cell of an amount of 0 or more. A larger amount never has a lower cell.</summary>
    public static int Of(long units)
    {
        if (units <= LastExact)
        {
            return (int)units;
        }

        var doubling = BitOperations.Log2((ulong)(units - 1));
        var part = (int)((units - 1) >> (doubling - CellBits)) - CellsInDoubling;
        return (int)LastExact + 1 + ((doubling - ExactBits) * CellsInDoubling) + part;
    }

    /// <summary>The largest amount in a cell; it is above any other there by less than 1 part in 256.</summary>
    public static Int128 Last(int cell)
    {
        if (cell <= LastExact)
        {
            return cell;
        }

        var (doubling, part) = int.DivRem(cell - (int)LastExact - 1, CellsInDoubling);
        return (Int128)(CellsInDoubling + part + 1) << (ExactBits - CellBits + doubling);
    }
}
