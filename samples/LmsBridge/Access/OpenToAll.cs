namespace LibraryService.Samples.Bridge.Access;

/// <summary>Marks what is open without a key: because it tells nothing, or because it checks a signature of its own.</summary>
internal sealed class OpenToAll;
