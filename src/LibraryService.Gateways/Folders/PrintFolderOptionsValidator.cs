using Microsoft.Extensions.Options;

namespace LibraryService.Gateways.Folders;

internal sealed class PrintFolderOptionsValidator : IValidateOptions<PrintFolderOptions>
{
    private const int SheetWidth = 210;

    public ValidateOptionsResult Validate(string? name, PrintFolderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new ValidateOptionsResultBuilder();
        if (string.IsNullOrWhiteSpace(options.Folder))
        {
            result.AddError("must be the path of a folder, but is empty", nameof(options.Folder));
        }

        result.Within(options.WindowLeft, 5, 150, nameof(options.WindowLeft));
        result.Within(options.WindowTop, 5, 150, nameof(options.WindowTop));
        result.Within(options.WindowWidth, 40, 150, nameof(options.WindowWidth));
        result.Within(options.WindowHeight, 25, 100, nameof(options.WindowHeight));
        if (options.WindowLeft + options.WindowWidth > SheetWidth)
        {
            result.AddError(FormattableString.Invariant($"ends {options.WindowLeft + options.WindowWidth} mm from the left, beyond a sheet of {SheetWidth} mm"), nameof(options.WindowWidth));
        }

        return result.Build();
    }
}
