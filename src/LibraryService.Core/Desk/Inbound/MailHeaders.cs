namespace LibraryService.Desk.Inbound;

/// <summary>The headers of a mail that are looked at. All others may be left out of <see cref="InboundMessage.Headers"/>.</summary>
public static class MailHeaders
{
    internal static readonly string[] WhereTokensAre = ["Delivered-To", "X-Original-To", "Cc", "In-Reply-To", "References"];
    internal const string ReturnPath = "Return-Path";
    internal const string AutoSubmitted = "Auto-Submitted";
    internal const string AutoReply = "X-Autoreply";
    internal const string AutoRespond = "X-Autorespond";
    internal const string Precedence = "Precedence";
    internal const string ContentType = "Content-Type";
    internal const string ListId = "List-Id";
    internal const string Suppress = "X-Auto-Response-Suppress";

    /// <summary>Their names: those that say that no person wrote the mail, and those in which a reply token may stand.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [ReturnPath, AutoSubmitted, AutoReply, AutoRespond, Precedence, ContentType, ListId, Suppress, .. WhereTokensAre];
}
