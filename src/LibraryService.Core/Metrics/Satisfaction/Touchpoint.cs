namespace LibraryService.Metrics.Satisfaction;

/// <summary>Where somebody met the library: a desk, the catalogue, a kiosk, a database. The default value names none.</summary>
/// <remarks>A vendor's interface shapes the library's name too; with its vendor named, a report can show which one hurts.</remarks>
public readonly record struct Touchpoint
{
    private readonly string? _name;

    /// <summary>Keeps both as they are written.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="vendor">Who made it; null for the library itself.</param>
    /// <exception cref="ArgumentException">A name is empty or white space.</exception>
    public Touchpoint(string name, string? vendor = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (vendor is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(vendor);
        }

        (_name, Vendor) = (name, vendor);
    }

    /// <summary>What reports call it; empty for the default value.</summary>
    public string Name => _name ?? "";

    /// <summary>Who made it; null for the library itself.</summary>
    public string? Vendor { get; }

    /// <summary>Whether this is the default value, which names no touchpoint.</summary>
    public bool IsEmpty => _name is null;

    /// <summary>The name, with the vendor in brackets: <c>catalogue (Vendor)</c>.</summary>
    public override string ToString() => Vendor is null ? Name : $"{Name} ({Vendor})";
}
