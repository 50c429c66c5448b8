namespace LibraryService.Tests.Hours.Reference;

/// <summary>A stretch of one day's wall clock in minutes from its midnight; more than 1,440 is on the next day.</summary>
internal readonly record struct PlainRange(int Start, int End)
{
    public bool Includes(int minute) => minute >= Start && minute < End;

    public override string ToString() => $"{Clock(Start)}-{Clock(End > 1440 ? End - 1440 : End)}";

    private static string Clock(int minute) => $"{minute / 60:00}:{minute % 60:00}";
}
