using LibraryService.Hours;
using LibraryService.Routing;
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

    /// <summary>How patrons are reached. Null, the default, for what was added by <c>AddContactPolicy</c>, or else the defaults of <see cref="ContactPolicy"/>.</summary>
    public ContactPolicyDefinition? Contact { get; set; }

    /// <summary>Who answers what. Null, the default, for what <c>AddInquiryPolicy</c> added, or else for one queue that everybody answers.</summary>
    public InquiryPolicyDefinition? Inquiries { get; set; }

    /// <summary>What messages say of the library, and where its own templates are.</summary>
    public MessageOptions Messages { get; set; } = new();
}
