namespace LibraryService.Gateways.Mail;

/// <summary>What a server answered: a code of three digits, and its words, which may hold an address and stay here.</summary>
internal sealed class SmtpReply(int code, IReadOnlyList<string> lines)
{
    /// <summary>200 to 599.</summary>
    public int Code => code;

    /// <summary>The words of each line, without the code.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>Whether what was asked for has been done.</summary>
    public bool IsDone => code is >= 200 and < 300;

    /// <summary>The enhanced code, when there is one that agrees with the code.</summary>
    public MailStatus? Status => MailStatus.Read(lines[0]) is { } status && status.Class == code / 100 ? status : null;

    /// <summary>The codes without the words.</summary>
    public override string ToString() => Status is { } status ? FormattableString.Invariant($"SMTP {code} {status}") : FormattableString.Invariant($"SMTP {code}");
}
