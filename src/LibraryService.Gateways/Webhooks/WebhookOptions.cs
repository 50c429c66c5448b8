namespace LibraryService.Gateways.Webhooks;

/// <summary>Where the messages of a channel are posted, and what both sides know.</summary>
public sealed class WebhookOptions
{
    /// <summary>Where messages are posted. Required.</summary>
    /// <value>An absolute address with https; http is taken for the machine itself only. No user name or password.</value>
    public Uri? Url { get; set; }

    /// <summary>What both sides sign with. Required.</summary>
    /// <value>At least 32 characters, best random. Keep it where passwords are kept.</value>
    public string Secret { get; set; } = "";

    /// <summary>The secret before this one, with which the other side may still sign. Null, the default, for none.</summary>
    /// <value>At least 32 characters.</value>
    public string? PreviousSecret { get; set; }

    /// <summary>What the provider wants in the header <c>Authorization</c>, such as <c>Bearer ...</c>: a secret. Null, the default, for none.</summary>
    /// <value>Printable ASCII.</value>
    public string? Authorization { get; set; }

    /// <summary>How long one post may take; after it the outcome is unknown. Choose it shorter than <see cref="Delivery.DeliveryPolicy.SendTimeout"/>.</summary>
    /// <value>More than zero and at most 2 minutes. The default is 10 seconds.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How far the time in a callback's signature may be from ours, either way.</summary>
    /// <value>More than zero and at most one hour. The default is 5 minutes.</value>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether the provider promises that a key it took before is not sent again. The default is false.</summary>
    public bool HonoursKeys { get; set; }

    /// <summary>Whether the provider calls back with what became of a message. The default is false.</summary>
    public bool GivesReceipts { get; set; }

    /// <summary>The host of the address; never a secret.</summary>
    public override string ToString() => Url is { IsAbsoluteUri: true } url ? url.Host : "no address";
}
