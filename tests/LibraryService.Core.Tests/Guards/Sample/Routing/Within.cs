using LibraryService.Tests.Guards.Sample.Hours;

namespace LibraryService.Tests.Guards.Sample.Routing;

/// <summary>Keeps to its room and the one below it.</summary>
internal static class Within
{
    public static Func<int> Ask() => () => Opening.Next() + Math.Abs(Opening.Next());
}
