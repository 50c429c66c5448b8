using FsCheck;

namespace LibraryService.Tests.Sla;

/// <summary>How a law is tried: on the same random input each time, and a broken one throws.</summary>
internal static class Laws
{
    public static Config Config { get; } = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261123UL, 7UL);
}
