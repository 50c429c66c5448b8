namespace LibraryService.Gateways.Mail;

/// <summary>A mail in its envelope: whom a bounce is to reach, whom it is for, and what is handed over. ASCII throughout.</summary>
internal sealed class MailParcel(string from, string to, byte[] mail)
{
    /// <summary>Where a bounce goes.</summary>
    public string From => from;

    /// <summary>The one address that it is for.</summary>
    public string To => to;

    /// <summary>How many bytes the mail has.</summary>
    public int Length => mail.Length;

    /// <summary>The mail as it goes over the line, with the full stop at its end.</summary>
    public byte[] Content { get; } = SmtpContent.Of(mail);
}
