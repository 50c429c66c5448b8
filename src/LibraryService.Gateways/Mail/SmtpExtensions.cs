namespace LibraryService.Gateways.Mail;

/// <summary>What a server offers beside plain SMTP, as far as it is used here. Nothing is said to it that it did not offer.</summary>
/// <param name="StartTls">To make the line secure (RFC 3207).</param>
/// <param name="Pipelining">Several commands in one packet (RFC 2920).</param>
/// <param name="Size">To be told how long a mail is, before it comes (RFC 1870).</param>
/// <param name="AuthPlain">To sign in with PLAIN (RFC 4616).</param>
/// <param name="AuthLogin">To sign in with LOGIN, which older servers know.</param>
internal sealed record SmtpExtensions(bool StartTls, bool Pipelining, bool Size, bool AuthPlain, bool AuthLogin)
{
    /// <summary>A server that offers nothing.</summary>
    public static SmtpExtensions None { get; } = new(false, false, false, false, false);

    /// <summary>Those that the answer to EHLO names; its first line is a greeting.</summary>
    public static SmtpExtensions Of(SmtpReply hello)
    {
        var offers = hello.Lines.Skip(1).Select(line => line.ToUpperInvariant().Split([' ', '='], StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length > 0).ToList();
        var ways = offers.Where(words => words[0] is "AUTH").SelectMany(words => words.Skip(1)).ToHashSet(StringComparer.Ordinal);
        return new SmtpExtensions(Has("STARTTLS"), Has("PIPELINING"), Has("SIZE"), ways.Contains("PLAIN"), ways.Contains("LOGIN"));

        bool Has(string name) => offers.Exists(words => string.Equals(words[0], name, StringComparison.Ordinal));
    }
}
