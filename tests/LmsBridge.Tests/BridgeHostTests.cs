using LibraryService.Desk;

namespace LibraryService.Samples.Bridge.Tests;

public sealed class BridgeHostTests
{
    [Fact]
    public void The_host_is_put_together() => BridgeHost.Build([]).Services.GetService(typeof(ServiceDesk)).ShouldNotBeNull();
}
