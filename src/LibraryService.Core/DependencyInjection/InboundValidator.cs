using LibraryService.Desk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LibraryService.DependencyInjection;

/// <summary>Tells at start that messages are taken in and nobody knows who has an address.</summary>
/// <param name="services">What the container has; null in a container that does not say.</param>
internal sealed class InboundValidator(IServiceProviderIsService? services = null) : IValidateOptions<LibraryServiceOptions>
{
    public const string Missing = "To take messages in, add an IPatronDirectory: it tells who has an address.";

    public ValidateOptionsResult Validate(string? name, LibraryServiceOptions options) =>
        services?.IsService(typeof(IPatronDirectory)) == false ? ValidateOptionsResult.Fail(Missing) : ValidateOptionsResult.Success;
}
