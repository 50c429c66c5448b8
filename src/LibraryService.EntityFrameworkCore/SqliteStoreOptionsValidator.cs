using Microsoft.Extensions.Options;

namespace LibraryService.EntityFrameworkCore;

internal sealed class SqliteStoreOptionsValidator : IValidateOptions<SqliteStoreOptions>
{
    public ValidateOptionsResult Validate(string? name, SqliteStoreOptions options)
    {
        var result = new ValidateOptionsResultBuilder();
        if (options.BusyTimeout < TimeSpan.Zero || options.BusyTimeout > TimeSpan.FromMinutes(10))
        {
            result.AddError($"must be zero to ten minutes, but is {options.BusyTimeout}", nameof(options.BusyTimeout));
        }

        return result.Build();
    }
}
