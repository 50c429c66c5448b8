using System.Globalization;
using System.Runtime.CompilerServices;

namespace LibraryService.Metrics.Churn;

/// <summary>What must hold of the history of a patron, and of the time ahead, whoever asks.</summary>
internal static class History
{
    public static void Check(int x, double recency, double age)
    {
        if (x < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(x), Text($"The visits must be 0 or more, but are {x}."));
        }

        if (!(age >= 0 && double.IsFinite(age)))
        {
            throw new ArgumentOutOfRangeException(nameof(age), Text($"An age must be 0 or more and finite, but is {age}."));
        }

        if (!(recency >= 0 && recency <= age))
        {
            throw new ArgumentOutOfRangeException(nameof(recency), Text($"A recency must be from 0 to the age, {age}, but is {recency}."));
        }

        if (x == 0 && recency > 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(recency), Text($"Who was seen only once was last seen at recency 0, but the recency is {recency}."));
        }
    }

    public static void CheckHorizon(double horizon)
    {
        if (!(horizon >= 0 && double.IsFinite(horizon)))
        {
            throw new ArgumentOutOfRangeException(nameof(horizon), Text($"A horizon must be 0 or more and finite, but is {horizon}."));
        }
    }

    public static void CheckParameter(double value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value > 0 && double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(name, Text($"A parameter must be more than 0 and finite, but is {value}."));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
