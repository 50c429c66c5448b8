namespace LibraryService.Gateways.Webhooks;

/// <summary>Whether a request can be believed, and read.</summary>
public enum WebhookVerdict
{
    /// <summary>It has no signature. The default, so that a forgotten check is never taken for a good one.</summary>
    NoSignature,

    /// <summary>The signature is not of this body under a secret of ours, or is no signature at all.</summary>
    Forged,

    /// <summary>The signature is right, but of another time: somebody may be sending an old request again, or a clock is wrong.</summary>
    Stale,

    /// <summary>The signature is right, but the body does not say what it should.</summary>
    Unreadable,

    /// <summary>All is well.</summary>
    Valid,
}
