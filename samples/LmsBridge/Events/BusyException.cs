namespace LibraryService.Samples.Bridge.Events;

/// <summary>Others changed the same thing again and again, so that nothing was kept.</summary>
internal sealed class BusyException() : Exception("Others changed the same thing many times in a row; try again.");
