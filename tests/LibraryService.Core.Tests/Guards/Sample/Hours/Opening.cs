namespace LibraryService.Tests.Guards.Sample.Hours;

internal static class Opening
{
    public static int Next() => 9;
}
