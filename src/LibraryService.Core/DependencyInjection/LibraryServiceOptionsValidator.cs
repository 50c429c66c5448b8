using LibraryService.Routing;
using LibraryService.Sla;
using Microsoft.Extensions.Options;

namespace LibraryService.DependencyInjection;

/// <summary>Reads every setting once, so that all that is wrong is told at start, each with its path.</summary>
internal sealed class LibraryServiceOptionsValidator(
    IEnumerable<BranchHours> hours, IEnumerable<SlaPolicy> policies, IEnumerable<AddedContactPolicy> contact, IEnumerable<InquiryPolicy> inquiries)
    : IValidateOptions<LibraryServiceOptions>
{
    public ValidateOptionsResult Validate(string? name, LibraryServiceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var errors = Errors([
            .. Books.HoursSettings(options).Select(setting => setting.Read),
            .. Books.PolicySettings(options),
            .. Books.ContactSettings(options),
        ]);
        if (errors.Count == 0)
        {
            errors = Errors([() => Books.Hours(hours, options), () => Books.Policies(policies, options), () => Books.Contact(contact, options)]);
        }

        // Queues may have the hours of a branch, so these are put together first.
        if (errors.Count == 0)
        {
            errors = Errors([() => Books.Inquiries(inquiries, options, Books.Hours(hours, options))]);
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static List<string> Errors(IEnumerable<Func<object>> readings)
    {
        var errors = new List<string>();
        foreach (var read in readings)
        {
            try
            {
                read();
            }
            catch (Exception e) when (e is FormatException or ArgumentException)
            {
                errors.Add(e.Message);
            }
        }

        return errors;
    }
}
