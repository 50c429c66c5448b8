namespace LibraryService.Tests.Guards.Sample.Sla;

internal sealed class PromiseBrokenException : Exception;
