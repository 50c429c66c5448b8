namespace LibraryService.Gateways.Mail;

/// <summary>The answer that decided about a mail, and what it was an answer to.</summary>
internal readonly record struct SmtpAnswer(SmtpStep Step, SmtpReply Reply)
{
    /// <summary>Whether the server is done with this line before it had the mail: another line may do.</summary>
    public bool IsGoodbye => Step is SmtpStep.Reset || (Reply.Code is 421 && Step is not SmtpStep.Content);
}
