using Microsoft.Extensions.Options;

namespace LibraryService.Hosting;

internal static class OptionsChecks
{
    public static void Within(this ValidateOptionsResultBuilder result, TimeSpan value, TimeSpan most, string name)
    {
        if (value <= TimeSpan.Zero || value > most)
        {
            result.AddError($"must be more than zero and at most {most}, but is {value}", name);
        }
    }
}
