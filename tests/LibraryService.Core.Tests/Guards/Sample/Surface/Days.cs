namespace LibraryService.Tests.Guards.Sample.Surface;

[Flags]
public enum Days : byte
{
    None = 0,
    Tuesday = 2,
    Monday = 1,
}
