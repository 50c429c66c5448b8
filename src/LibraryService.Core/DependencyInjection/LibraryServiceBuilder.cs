using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.DependencyInjection;

internal sealed record LibraryServiceBuilder(IServiceCollection Services) : ILibraryServiceBuilder;
