namespace LibraryService.Tests.Guards.Sample.Sla;

/// <summary>What the types of another room mention although they may not.</summary>
internal class Promise
{
    public static int Due() => 17;

    public static T Same<T>(T value) => value;
}
