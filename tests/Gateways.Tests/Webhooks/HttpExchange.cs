namespace LibraryService.Gateways.Tests.Webhooks;

/// <summary>What a client asked of the test's server.</summary>
internal sealed record HttpExchange(string RequestLine, IReadOnlyDictionary<string, string> Headers, byte[] Body);
