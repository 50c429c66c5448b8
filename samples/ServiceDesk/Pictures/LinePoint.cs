namespace LibraryService.Samples.Desk.Pictures;

/// <summary>A point of a line, with the interval in which the truth may lie.</summary>
internal readonly record struct LinePoint(double X, double Y, double Low, double High);
