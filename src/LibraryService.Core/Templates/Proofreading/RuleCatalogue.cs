namespace LibraryService.Templates.Proofreading;

/// <summary>Every rule with its id, weight, place and reason. Ids are never used again.</summary>
internal static class RuleCatalogue
{
    private const string Everywhere = "every tone, audience and channel";
    private const string Apologise = "do not forget the apology, and mean it";
    private const string WayForward = "offer a way forward";
    private const string Question = "does it raise a question that it fails to answer?";
    private const string Slip = "a slip that a second reader would catch";
    private const string OneMark = "at most one exclamation mark: calm is kinder";
    private const string Words = "plain words";
    private const string Private = "keep the patron's private matters private";
    private const RuleLanguages English = RuleLanguages.English;
    private const RuleLanguages Every = RuleLanguages.Every;
    private const RuleLanguages WithGreetings = RuleLanguages.WithGreetings;

    public static IReadOnlyList<ProofreadingRule> Rules { get; } =
    [
        new("PR101", "MissingApology", Severity.Error, English, "bad news to a patron", Apologise, IsBadForPatron, Apologies.Missing) { IsOfWhole = true },
        new("PR102", "FormulaicApology", Severity.Suggestion, English, Everywhere, Apologise, null, Apologies.Formulaic),
        new("PR103", "NonApology", Severity.Warning, English, Everywhere, "an apology that lays the fault on the reader's feelings is none", null, Apologies.None),
        new("PR104", "MissingReason", Severity.Warning, English, "bad news to a patron", "give the reason", IsBadForPatron, WaysForward.MissingReason) { IsOfWhole = true },
        new("PR105", "MissingNextStep", Severity.Warning, English, "bad news to a patron", WayForward, IsBadForPatron, WaysForward.MissingNextStep) { IsOfWhole = true },
        new("PR106", "MissingPolicyPointer", Severity.Warning, Every, "a declined purchase", "point to the policy", c => c.Intent == MessageIntent.PurchaseDeclined, WaysForward.MissingPolicyPointer) { IsOfWhole = true },
        new("PR107", "BlamesReader", Severity.Warning, English, Everywhere, "an apology that blames takes itself back", null, Blame.Reader),
        new("PR108", "UndatedPromise", Severity.Suggestion, English, Everywhere, Question + " When?", null, Promises.Undated) { IsOfWhole = true },
        new("PR109", "CheerInBadNews", Severity.Warning, Every, "bad news", "no cheer when the news hurts", c => c.Tone == MessageTone.BadNews, Marks.Cheer),
        new("PR110", "MissingThanks", Severity.Suggestion, English, "an answer to feedback", Question + " Was I heard?", c => c.Intent == MessageIntent.Feedback, Offers.MissingThanks) { IsOfWhole = true },
        new("PR201", "TooManyExclamations", Severity.Warning, Every, Everywhere, OneMark, null, Marks.TooMany),
        new("PR202", "RepeatedPunctuation", Severity.Warning, Every, Everywhere, OneMark + ", and a question asked once is enough", null, Marks.Repeated),
        new("PR203", "Shouting", Severity.Warning, Every, Everywhere, "calm is kinder", null, Capitals.Shouting),
        new("PR204", "DoubledWord", Severity.Error, English, Everywhere, Slip, null, DoubledWords.Read),
        new("PR206", "LongSentence", Severity.Suggestion, English, Everywhere, Words + ", and one thought at a time", null, Lengths.LongSentences),
        new("PR207", "HighReadingGrade", Severity.Suggestion, English, Everywhere, Words, null, Lengths.HighGrade),
        new("PR209", "Unbalanced", Severity.Warning, Every, Everywhere, Slip, null, Pairs.Unbalanced),
        new("PR301", "UnresolvedPlaceholder", Severity.Error, Every, Everywhere, Slip, null, Unresolved.Placeholders),
        new("PR302", "EmptyGreeting", Severity.Error, WithGreetings, Everywhere, Slip, null, GreetingLines.Empty),
        new("PR303", "MissingSignOff", Severity.Warning, Every, "e-mail and letter", Question + " Whom do I ask?", IsLetter, GreetingLines.MissingSignOff) { IsOfWhole = true },
        new("PR304", "AmbiguousDate", Severity.Warning, Every, Everywhere, Question + " Which day?", null, Dates.Ambiguous),
        new("PR305", "VagueLinkText", Severity.Suggestion, English, Everywhere, Words + ": a link says where it leads, also to those who hear the page", null, LinkRules.VagueText),
        new("PR306", "UnsafeLink", Severity.Error, Every, Everywhere, Private + ": a false door steals the card number and the PIN", null, LinkRules.Unsafe),
        new("PR307", "MissingAttachment", Severity.Warning, English, "e-mail and letter, when no file comes along", Question + " Where is it?", c => IsLetter(c) && c.Attachments <= 0, Attachments.Missing),
        new("PR308", "RaisesUnansweredQuestion", Severity.Warning, English, Everywhere, Question, null, OpenQuestions.Raised) { IsOfWhole = true },
        new("PR309", "NoFurtherHelpOffered", Severity.Suggestion, English, "an answer to a question", WayForward + ", one step more than was asked", c => c.Intent == MessageIntent.Answer, Offers.MissingFurtherHelp) { IsOfWhole = true },
        new("PR401", "NeedsSecondReader", Severity.Error, Every, "all staff, or sensitive", "a second reader for what is sensitive or goes to everybody", c => c.Sensitive || c.Audience == Audience.AllStaff, ChannelRules.NeedsSecondReader) { IsOfWhole = true },
        new("PR403", "PersonalDataExposed", Severity.Error, Every, "SMS, phone tree, postcard and social; the public and all staff", Private, OthersReadAlong, PersonalDetails.Exposed),
        new("PR501", "SmsTooLong", Severity.Warning, Every, "SMS", Words + ": say it short or send it another way", IsSms, ChannelRules.SmsTooLong) { IsOfWhole = true },
        new("PR502", "SmsNonGsmCharacter", Severity.Suggestion, English, "SMS", "plain characters: one curly quote can double the cost", IsSms, ChannelRules.SmsNonGsm),
        new("PR503", "SmsNoSender", Severity.Warning, Every, "SMS", Question + " Who writes?", IsSms, ChannelRules.SmsNoSender) { IsOfWhole = true },
        new("PR504", "PhoneTreeTooDeep", Severity.Error, Every, "phone tree", WayForward + ": a person is never more than two steps away", c => c.Channel == Channel.PhoneTree, ChannelRules.PhoneTreeTooDeep) { IsOfWhole = true },
        new("PR507", "OverChannelLimit", Severity.Error, Every, "every channel that has a limit", "a message cut off raises questions that it fails to answer", c => c.Limit is not null, ChannelRules.OverLimit) { IsOfWhole = true },
        new("PR601", "Jargon", Severity.Suggestion, English, "to a patron or the public", Words, c => c.Audience is Audience.Patron or Audience.Public, PlainWords.TradeTerms),
        new("PR602", "WordyPhrase", Severity.Suggestion, English, Everywhere, Words, null, PlainWords.WordyPhrases),
        new("PR603", "Passive", Severity.Off, English, Everywhere, Words + ", and a sentence that says who did it", null, PlainWords.Passive),
        new("PR604", "ColdOpener", Severity.Suggestion, English, Everywhere, Words + ", said to a person", null, GreetingLines.Cold),
        new("PR606", "Minimiser", Severity.Suggestion, English, Everywhere, Words + " that make nobody feel slow", null, PlainWords.Minimising),
        new("PR607", "ExclusiveTerm", Severity.Suggestion, English, Everywhere, Words + " that leave nobody out", null, PlainWords.Excludes),
    ];

    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static string IdOf(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return ProofreadingRule.Find(ruleId.Trim())?.Id
            ?? throw new ArgumentException($"There is no rule '{ruleId}'. The rules are {string.Join(", ", Rules.Select(rule => rule.Id))}.", nameof(ruleId));
    }

    private static bool IsBadForPatron(ProofreadContext context) => context is { Tone: MessageTone.BadNews, Audience: Audience.Patron };

    private static bool IsLetter(ProofreadContext context) => context.Channel is Channel.Email or Channel.Letter;

    private static bool IsSms(ProofreadContext context) => context.Channel == Channel.Sms;

    private static bool OthersReadAlong(ProofreadContext context) =>
        context.Channel is Channel.Sms or Channel.PhoneTree or Channel.Postcard or Channel.Social || context.Audience is Audience.Public or Audience.AllStaff;
}
