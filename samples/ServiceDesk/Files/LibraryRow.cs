using LibraryService.Hours;

namespace LibraryService.Samples.Desk.Files;

/// <summary>A library in a file of opening hours.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Authority">Who runs it.</param>
/// <param name="Name">What it is called; several may be called alike.</param>
/// <param name="Postcode">Where it is; may be empty.</param>
/// <param name="Staffed">Its staffed hours, Sunday first.</param>
/// <param name="Refused">Cells of its hours that were not understood; those days count as closed.</param>
internal sealed record LibraryRow(
    int Row, string Authority, string Name, string Postcode, IReadOnlyList<DayHours> Staffed, IReadOnlyList<Refusal> Refused)
{
    public bool HasHours => Staffed.Any(day => !day.Ranges.IsEmpty);

    public bool HasHoursOf(LibraryRow other) => Staffed.SequenceEqual(other.Staffed);

    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public ServiceHours HoursIn(string zone)
    {
        var hours = ServiceHours.In(zone);
        for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
        {
            hours.Weekly(day, Staffed[(int)day]);
        }

        return hours.Build();
    }

    public override string ToString() => $"{Name}, {Authority}";
}
