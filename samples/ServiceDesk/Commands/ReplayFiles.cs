using LibraryService.Hours;
using LibraryService.Samples.Desk.Files;
using LibraryService.Samples.Desk.Replay;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>Makes a log out of the files that somebody named.</summary>
internal sealed class ReplayFiles
{
    private const int OthersListed = 5;
    private readonly ReplayRequest _request;
    private readonly List<LibraryRow> _chosen = [];
    private readonly List<(string File, IReadOnlyList<Refusal> Refused)> _refused = [];

    private ReplayFiles(ReplayRequest request) => _request = request;

    /// <summary>What was refused, file by file; the rest is in the log.</summary>
    /// <remarks>A cell of the hours file counts only where its library answers in this log; those of others stand in the log's notes.</remarks>
    public IReadOnlyList<(string File, IReadOnlyList<Refusal> Refused)> Refused => _refused;

    /// <summary>The log; null when nothing of it could be used.</summary>
    public DeskLog? Log { get; private set; }

    /// <exception cref="UnreadableException">The files cannot be used at all.</exception>
    public static ReplayFiles Open(ReplayRequest request)
    {
        var files = new ReplayFiles(request);
        files.Read();
        return files;
    }

    private void Read()
    {
        var zone = Zone();
        var hoursFile = _request.Hours is null ? null : HoursFile.Open(_request.Hours);
        var hours = Hours(hoursFile);
        var path = (_request.Incidents ?? _request.Events)!;
        using var text = TextFile.Open(path);
        var name = Path.GetFileName(path);
        var cases = _request.Incidents is not null
            ? IncidentFile.Read(text, name, hours.Usual, zone)
            : EventFile.Read(text, name, hours, zone);
        if (hoursFile is not null)
        {
            _refused.Add((hoursFile.Name, [.. hoursFile.Refused, .. _chosen.Distinct().SelectMany(library => library.Refused)]));
        }

        _refused.Add((name, cases.Refused));
        _refused.RemoveAll(file => file.Refused.Count == 0);
        Log = cases.Cases.Count == 0 ? null : new DeskLog(
            Title(name),
            [.. Notes(hoursFile)],
            cases.Cases,
            hours.Book(cases.Cases),
            Now(cases.Last!.Value, zone));
    }

    private DeskHours Hours(HoursFile? file)
    {
        if (file is null)
        {
            return DeskHours.Of("the desk", OfficeHours());
        }

        LibraryRow Choose(string name)
        {
            _chosen.Add(file.Choose(name, _request.Authority));
            return _chosen[^1];
        }

        return _request.Library is { } library
            ? DeskHours.Of(library.Trim(), Choose(library).HoursIn(_request.Zone))
            : DeskHours.Of(Choose, _request.Zone);
    }

    private ServiceHours OfficeHours()
    {
        var hours = ServiceHours.In(_request.Zone);
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++)
        {
            hours.Weekly(day, "09:00-17:00");
        }

        return hours.Build();
    }

    private string Title(string file) => _chosen is [var library] ? $"{file} in the hours of {library}" : file;

    private IEnumerable<string> Notes(HoursFile? file)
    {
        if (file is null)
        {
            yield return $"Counted in Monday to Friday 09:00 to 17:00, {_request.Zone}; for your own hours say --hours FILE and --library NAME.";
            yield break;
        }

        foreach (var library in _chosen.Distinct())
        {
            yield return $"{library.Name}: {WeekWords.Of(library)} ({_request.Zone}).";
        }

        var others = file.Libraries.Except(_chosen).SelectMany(library => library.Refused).ToList();
        if (others.Count > 0)
        {
            var more = others.Count > OthersListed ? "; and more" : "";
            yield return $"{file.Name} has {(others.Count == 1 ? "a cell" : "cells")} of other libraries that nobody can read: "
                + string.Join("; ", others.Take(OthersListed)) + more;
        }
    }

    private DateTimeOffset Now(DateTimeOffset last, TimeZoneInfo zone)
    {
        try
        {
            return _request.At is { } at
                ? EventWords.ReadInstant(at, zone)
                : TimeZoneInfo.ConvertTime(last, zone);
        }
        catch (FormatException e)
        {
            throw new UnreadableException($"--{e.Message}");
        }
    }

    private TimeZoneInfo Zone()
    {
        try
        {
            // The library takes IANA names only, the same on every machine.
            ServiceHours.In(_request.Zone);
            return TimeZoneInfo.FindSystemTimeZoneById(_request.Zone);
        }
        catch (Exception e) when (e is TimeZoneNotFoundException or ArgumentException)
        {
            throw new UnreadableException($"--zone: {e.Message}");
        }
    }
}
