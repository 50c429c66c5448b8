namespace LibraryService.Tests.Guards.Sample.Cellar;

internal static class Box;
