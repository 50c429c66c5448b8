namespace LibraryService.Gateways.Mail;

/// <summary>The mail server, and as whom mail is sent.</summary>
public sealed class SmtpOptions
{
    /// <summary>The name of the mail server. Required.</summary>
    public string Host { get; set; } = "";

    /// <summary>Its port.</summary>
    /// <value>1 to 65535. The default is 587.</value>
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection must be made secure, with a certificate that is trusted and names <see cref="Host"/>, before anything is said; a server that cannot is sent nothing. The default is true.</summary>
    public bool UseTls { get; set; } = true;

    /// <summary>Whether the connection is secure from its first byte on, as on port 465, and not only after STARTTLS. The default is false.</summary>
    public bool ImplicitTls { get; set; }

    /// <summary>A PEM file of the certificates that may vouch for the server's, for a server that has one of the house. Null, the default: those that the machine trusts.</summary>
    public string? TrustedRootsFile { get; set; }

    /// <summary>As whom to sign in. Null, the default: without signing in.</summary>
    public string? UserName { get; set; }

    /// <summary>The password: a secret. Null unless there is a user name, and said only with <see cref="UseTls"/>.</summary>
    public string? Password { get; set; }

    /// <summary>The address from which mail comes whose message names none. Required.</summary>
    public string From { get; set; } = "";

    /// <summary>The name beside <see cref="From"/>. Null, the default, for none.</summary>
    public string? FromName { get; set; }

    /// <summary>The mailbox to which bounces go. Null, the default: to the address that the mail comes from.</summary>
    public string? BounceAddress { get; set; }

    /// <summary>The domain in each Message-ID; the reader of bounces must know the same. Null, the default: that of <see cref="From"/>.</summary>
    public string? MessageIdDomain { get; set; }

    /// <summary>How long one mail may take, the wait for a connection included; after it the outcome is unknown if the mail had been handed over, else a soft bounce. Choose it shorter than <see cref="Delivery.DeliveryPolicy.SendTimeout"/>.</summary>
    /// <value>More than zero and at most 5 minutes. The default is 20 seconds.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How many connections there are at most. They are kept and used again.</summary>
    /// <value>1 to 64. The default is 4.</value>
    public int MaxConnections { get; set; } = 4;

    /// <summary>How long an unused connection is kept. Best shorter than the server's own limit.</summary>
    /// <value>More than zero and at most 5 minutes. The default is 10 seconds.</value>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether bounces are read, with <see cref="BounceReader"/>, and handed to the outbox. The default is false.</summary>
    public bool GivesReceipts { get; set; }

    /// <summary>The server and its port; never a secret.</summary>
    public override string ToString() => FormattableString.Invariant($"{Host}:{Port}");
}
