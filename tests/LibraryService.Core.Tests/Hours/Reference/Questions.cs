using System.Globalization;
using LibraryService.Hours;

namespace LibraryService.Tests.Hours.Reference;

/// <summary>Asks the real hours and the minute-stepping ones the same and tells where they differ.</summary>
internal sealed class Questions(Random random, ServiceHours hours, MinuteSteppingHours slow, bool datesAgree)
{
    private const int Margin = 2880;
    private readonly ZoneWindow _window = slow.Window;

    /// <summary>What was answered differently of so many random questions.</summary>
    public string[] Differences(int questions) => [.. Enumerable.Range(0, questions).Select(_ => Difference()).OfType<string>()];

    /// <summary>One random question; null when both answers are the same, else what was asked and answered.</summary>
    private string? Difference()
    {
        var (from, to) = (Minute(), Minute());
        var at = _window.At(from);
        var amount = random.Next(3) == 0 ? slow.Between(from, to) : random.Next(-6000, 6001);
        var (span, days) = (TimeSpan.FromMinutes(amount), random.Next(1, 9));
        return random.Next(datesAgree ? 10 : 9) switch
        {
            0 or 1 => Same($"IsOpen({at:O})", hours.IsOpen(at), slow.IsOpen(from)),
            2 => Same($"Between({at:O}, {_window.At(to):O})", hours.Between(at, _window.At(to)).TotalMinutes, slow.Between(from, to)),
            3 => Same($"Add({at:O}, {span})", hours.Add(at, span), slow.Add(from, amount, false), forward: amount >= 0),
            4 => Same($"Add({at:O}, {span}, NextOpening)", hours.Add(at, span, Boundary.NextOpening), slow.Add(from, amount, true), forward: amount >= 0),
            5 => Same($"NextOpening({at:O})", hours.NextOpening(at), slow.NextOpening(from), forward: true),
            6 => Same($"NextClosing({at:O})", hours.NextClosing(at), slow.NextClosing(from), forward: true),
            7 => Same($"PreviousClosing({at:O})", hours.PreviousClosing(at), slow.PreviousClosing(from), forward: false),
            8 => Same($"PreviousOpening({at:O})", hours.PreviousOpening(at), slow.PreviousOpening(from), forward: false),
            _ => Same($"AddWorkingDays({at:O}, {days})", hours.AddWorkingDays(at, days), slow.AddWorkingDays(from, days), forward: true),
        };
    }

    /// <summary>Half of them in the two days to either side of the middle, where the wall clock changes.</summary>
    private int Minute() => random.Next(2) == 0
        ? (_window.Minutes / 2) + random.Next(-Margin, Margin)
        : random.Next(Margin, _window.Minutes - Margin);

    private string? Same<T>(FormattableString question, T answer, T expected)
        where T : IEquatable<T> => answer.Equals(expected) ? null : Told(question, answer, expected);

    private string? Same(FormattableString question, DateTimeOffset? answer, int? expected, bool forward)
    {
        if (expected is not { } minute)
        {
            var beyond = answer is null || (forward ? answer > _window.Start.AddMinutes(_window.Minutes - (2 * Margin)) : answer <= _window.Start);
            return beyond ? null : Told(question, answer, "something beyond the window");
        }

        var right = TimeZoneInfo.ConvertTime(_window.Start.AddMinutes(minute), TimeZoneInfo.FindSystemTimeZoneById(_window.Zone));
        return answer is { } given && given.EqualsExact(right) ? null : Told(question, answer, right);
    }

    private string Told(FormattableString question, object? answer, object expected) => string.Create(
        CultureInfo.InvariantCulture, $"{question.ToString(CultureInfo.InvariantCulture)} is {answer ?? "null"}, expected {expected} of {hours.ToJson()}");
}
