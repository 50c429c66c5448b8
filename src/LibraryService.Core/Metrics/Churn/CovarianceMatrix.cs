namespace LibraryService.Metrics.Churn;

/// <summary>How uncertain the parameters of a fitted model are, and how their errors go together.</summary>
/// <remarks>Rows and columns are in the order of <see cref="FittedModel.Parameters"/>.</remarks>
public sealed class CovarianceMatrix
{
    private readonly double[,] _values;

    internal CovarianceMatrix(double[,] values) => _values = values;

    /// <summary>How many parameters there are.</summary>
    public int Order => _values.GetLength(0);

    /// <summary>The covariance of two parameters; on the diagonal the variance of one.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such parameter.</exception>
    public double this[int row, int column] => _values[row, column];

    /// <summary>The correlation of two parameters, from -1 to 1.</summary>
    public double Correlation(int row, int column) => this[row, column] / Math.Sqrt(this[row, row] * this[column, column]);
}
