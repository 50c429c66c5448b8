using LibraryService.Privacy;
using LibraryService.Templates;
using Microsoft.Extensions.Options;

namespace LibraryService.DependencyInjection;

/// <summary>Reads every template once at start, so that all that is wrong is told before anything is sent.</summary>
internal sealed class MessageOptionsValidator(IEnumerable<MessageKind> kinds, IEnumerable<TemplatesFolder> folders, HashKeyRing? keys = null) : IValidateOptions<LibraryServiceOptions>
{
    public ValidateOptionsResult Validate(string? name, LibraryServiceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            Messages.Catalogue(kinds, folders, options);
            Messages.Unsubscribe(options, keys);
            return ValidateOptionsResult.Success;
        }
        catch (CatalogueException e)
        {
            return ValidateOptionsResult.Fail(e.Errors.Select(error => error.Message));
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return ValidateOptionsResult.Fail(e.Message);
        }
    }
}
