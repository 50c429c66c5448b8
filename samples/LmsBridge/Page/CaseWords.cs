using LibraryService.Desk;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Bridge.Page;

/// <summary>What happened to a case, as a person says it.</summary>
internal static class CaseWords
{
    public static string Of(CaseEvent happened) => happened.Kind switch
    {
        CaseEventKind.Opened => $"opened{By(happened)}",
        CaseEventKind.Routed => happened.Staff.IsEmpty ? $"given to {(happened.Queue.IsEmpty ? "nobody yet" : $"{happened.Queue}")}" : $"given to {happened.Staff}",
        CaseEventKind.Transferred => $"handed on to {(happened.Staff.IsEmpty ? $"{happened.Queue}" : $"{happened.Staff}")}",
        CaseEventKind.PatronWrote => happened.NeedsNoReply ? $"the patron said thank you{By(happened)}" : $"the patron wrote{By(happened)}",
        CaseEventKind.Waiting => $"{happened.State?.Replace('-', ' ')}",
        CaseEventKind.Resumed => "goes on",
        CaseEventKind.Acknowledged => $"acknowledged: {OutcomeOf(happened.Outcome)}",
        CaseEventKind.Replied => $"{(happened.Message.IsEmpty ? "answered" : Words.Of(happened.Message))}{By(happened)}{(happened.Staff.IsEmpty ? "" : $", {happened.Staff}")}{(happened.Message.IsEmpty ? "" : $": {OutcomeOf(happened.Outcome)}")}",
        CaseEventKind.DeliveryEnded => $"the message {(happened.Delivery is { } state ? $"{state}".ToLowerInvariant() : "ended")}",
        CaseEventKind.NoReplyNeeded => "needs no reply",
        CaseEventKind.Merged => $"went into {happened.Into}",
        CaseEventKind.Surveyed => "asked how it went",
        CaseEventKind.SurveyAnswered => "said how it went",
        var kind => Spaced($"{kind}"),
    };

    /// <summary>What became of a reply.</summary>
    public static string OutcomeOf(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.Sent => "on its way",
        ReplyOutcome.HeldForFindings => "held, a rule found something",
        ReplyOutcome.HeldForSecondReader => "held for a second reader",
        ReplyOutcome.HeldForClosedCase => "held, for the case is closed",
        ReplyOutcome.NoContact => "with staff, for nobody knows how to reach the patron",
        ReplyOutcome.NoText => "with staff, for there are no words for the patron's channels",
        ReplyOutcome.NotReachable => "with staff, for no channel may be used",
        _ => "to be addressed",
    };

    private static string By(CaseEvent happened) => happened.Channel is { } channel ? $", {Words.Of(channel)}" : "";

    private static string Spaced(string name) => string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? $"{(i == 0 ? "" : " ")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
