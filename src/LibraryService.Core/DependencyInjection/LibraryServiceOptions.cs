using LibraryService.Hours;
using LibraryService.Sla;

namespace LibraryService.DependencyInjection;

/// <summary>The settings of LibraryService that the host's configuration can fill.</summary>
/// <remarks>They are validated when the host starts. What is added in code, by <c>AddHours</c> and <c>AddPolicy</c>, comes beside them.</remarks>
public sealed class LibraryServiceOptions
{
    /// <summary>The opening hours by the name of the branch. Null, the default, for none.</summary>
    public IDictionary<string, ServiceHoursDefinition>? Hours { get; set; }

    /// <summary>The promises. Null, the default, for none.</summary>
    public IList<SlaPolicyDefinition>? Policies { get; set; }

    /// <summary>What messages say of the library, and where its own templates are.</summary>
    public MessageOptions Messages { get; set; } = new();
}
