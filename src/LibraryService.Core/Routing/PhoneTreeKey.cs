namespace LibraryService.Routing;

/// <summary>A choice of a caller.</summary>
/// <param name="Key">What is pressed: 0 to 9, * or #.</param>
/// <param name="To">The name of the place where it leads.</param>
public readonly record struct PhoneTreeKey(char Key, string To);
