using Microsoft.Extensions.Options;

namespace LibraryService.Gateways;

/// <summary>The same checks of options, whether a container makes the gateway or a user does.</summary>
internal static class OptionsGuard
{
    /// <exception cref="OptionsValidationException">Something is wrong with the options.</exception>
    public static T Valid<T>(T options, IValidateOptions<T> validator)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = validator.Validate(name: null, options);
        return result.Failed ? throw new OptionsValidationException(Options.DefaultName, typeof(T), result.Failures) : options;
    }

    public static void Within(this ValidateOptionsResultBuilder result, TimeSpan value, TimeSpan most, string name)
    {
        if (value <= TimeSpan.Zero || value > most)
        {
            result.AddError($"must be more than zero and at most {most}, but is {value}", name);
        }
    }

    public static void Within(this ValidateOptionsResultBuilder result, int value, int least, int most, string name)
    {
        if (value < least || value > most)
        {
            result.AddError(FormattableString.Invariant($"must be {least} to {most}, but is {value}"), name);
        }
    }
}
