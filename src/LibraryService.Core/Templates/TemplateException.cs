using System.Globalization;

namespace LibraryService.Templates;

/// <summary>A template that cannot be read, or that asks for more than it may; says where.</summary>
public sealed class TemplateException : FormatException
{
    internal TemplateException(string problem, int line, int column, string? file = null, string? expected = null, string? nearest = null)
        : base(Sentence(problem, line, column, file, expected, nearest)) =>
        (Problem, Line, Column, File, Expected, Nearest) = (problem, line, column, file, expected, nearest);

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 units, from 1.</summary>
    public int Column { get; }

    /// <summary>The file, when the template came from one.</summary>
    public string? File { get; }

    /// <summary>What was expected there, when that can be said.</summary>
    public string? Expected { get; }

    /// <summary>The known name nearest to the one that is unknown, when one is near.</summary>
    public string? Nearest { get; }

    private static string Sentence(string problem, int line, int column, string? file, string? expected, string? nearest) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}({line},{column}): {problem}")
        + (expected is null ? "" : $"; expected {expected}")
        + (nearest is null ? "" : $"; did you mean '{nearest}'?");
}
