using System.Diagnostics.CodeAnalysis;

namespace LibraryService.Statistics;

/// <summary>The lower triangle L of a symmetric matrix L Lᵀ that is positive definite.</summary>
internal sealed class CholeskyFactor
{
    private readonly double[,] _lower;

    private CholeskyFactor(double[,] lower) => _lower = lower;

    private int Order => _lower.GetLength(0);

    /// <summary>Factors a symmetric matrix of which only the lower triangle is read; false when it is not positive definite.</summary>
    public static bool TryOf(double[,] matrix, [NotNullWhen(true)] out CholeskyFactor? factor)
    {
        var order = matrix.GetLength(0);
        var lower = new double[order, order];
        factor = null;
        for (var i = 0; i < order; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var rest = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    rest -= lower[i, k] * lower[j, k];
                }

                // What rounding alone could have left of the diagonal is no pivot.
                if (i == j && !(rest > matrix[i, i] * 1e-14 && double.IsFinite(rest)))
                {
                    return false;
                }

                lower[i, j] = i == j ? Math.Sqrt(rest) : rest / lower[j, j];
            }
        }

        factor = new(lower);
        return true;
    }

    /// <summary>The vector that the matrix takes to <paramref name="right"/>.</summary>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        var solution = right.ToArray();
        for (var i = 0; i < Order; i++)
        {
            for (var k = 0; k < i; k++)
            {
                solution[i] -= _lower[i, k] * solution[k];
            }

            solution[i] /= _lower[i, i];
        }

        for (var i = Order - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < Order; k++)
            {
                solution[i] -= _lower[k, i] * solution[k];
            }

            solution[i] /= _lower[i, i];
        }

        return solution;
    }

    /// <summary>The inverse of the matrix, symmetric to the last bit.</summary>
    public double[,] Inverse()
    {
        var inverse = new double[Order, Order];
        for (var column = 0; column < Order; column++)
        {
            var unit = new double[Order];
            unit[column] = 1;
            var solution = Solve(unit);
            for (var row = column; row < Order; row++)
            {
                inverse[row, column] = inverse[column, row] = solution[row];
            }
        }

        return inverse;
    }
}
