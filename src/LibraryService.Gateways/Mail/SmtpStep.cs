namespace LibraryService.Gateways.Mail;

/// <summary>What a server answered to, on the way of one mail.</summary>
internal enum SmtpStep
{
    /// <summary>RSET: what was begun before is dropped.</summary>
    Reset,

    /// <summary>MAIL FROM: who sends it.</summary>
    Sender,

    /// <summary>RCPT TO: who gets it.</summary>
    Recipient,

    /// <summary>DATA: that it comes now.</summary>
    Data,

    /// <summary>The mail itself.</summary>
    Content,
}
