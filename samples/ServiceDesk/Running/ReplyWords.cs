using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;

namespace LibraryService.Samples.Desk.Running;

/// <summary>Says what staff say: on the phone and in the chat by word of mouth, else with a message of the catalogue, read by a second person where that is asked for.</summary>
/// <param name="desk">The desk.</param>
/// <param name="patrons">The patrons' records.</param>
internal sealed class ReplyWords(ServiceDesk desk, PatronBook patrons)
{
    private const int DaysToCollect = 7;
    private const string Board = "the Library Board, board@millbrook.example";
    private const string Colleague = "Tom Reyes on 01632 960 983";
    private static readonly TimeZoneInfo Zone = SmallLibrary.TimeZone;

    /// <summary>What the catalogue knows of the library.</summary>
    public static MessageCatalogue Catalogue { get; } = MessageCatalogue.BuiltIn.With(new MessageSettings
    {
        Language = "en-GB",
        Frame = new MessageFrame { Library = MessageExamples.Frame.Library, Sender = MessageExamples.Frame.Library, ReplyTo = MessageExamples.Frame.ReplyTo },
        AllowedHosts = ["millbrook.example"],
        PolicyUrl = Page("what-we-buy"),
    });

    /// <summary>Tells who asked that it has come in, and by when they hear.</summary>
    public ServiceCase Acknowledge(ServiceCase @case, DateTimeOffset by) =>
        desk.Reply(@case, new Acknowledge($"{@case.Id}", TopicWords(@case), TimeZoneInfo.ConvertTime(by, Zone)), PatronOf(@case), OptionsOf(@case) with { IsAutomatic = true });

    /// <summary>Asks how it went.</summary>
    public ServiceCase Survey(ServiceCase @case) => desk.Survey(@case, Page($"s/{Questions.Number(@case.Id)}"), PatronOf(@case), options: OptionsOf(@case));

    /// <summary>Staff say what there is to say.</summary>
    /// <param name="case">The case.</param>
    /// <param name="act">Why they speak.</param>
    /// <param name="isFirst">Whether it is the first that the patron hears from a person.</param>
    public ServiceCase Say(ServiceCase @case, CaseAct act, bool isFirst)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(act.At, Zone).DateTime);
        if (!IsWritten(@case) || PatronOf(@case) is null)
        {
            return desk.Answered(@case, @case.Inquiry.Channel, @case.Staff ?? default);
        }

        if (act.Kind == CaseActKind.StaffAsks)
        {
            return Reply(@case, new NeedMoreInfo($"{@case.Id}", "Which branch suits you best?", today.AddDays(7)));
        }

        var (title, (question, answer)) = (Questions.Title(@case.Id), Questions.Of(@case.Id, @case.Inquiry.Topic, @case.Inquiry.Language));
        var isLast = act.Kind == CaseActKind.StaffCloses;
        return ((string)$"{@case.Inquiry.Topic}", isFirst, isLast) switch
        {
            ("hold.ready", true, _) => Reply(@case, new HoldReady([title], Branch(@case), OpenDay(@case, today.AddDays(DaysToCollect)))),
            ("hold.lost", true, _) => Reply(@case, LostHold(title)),
            ("hold.lost" or "ill", _, true) => Reply(@case, new IllReady(title, Branch(@case), OpenDay(@case, today.AddDays(10)), [LoanCondition.ReturnToDesk])),
            ("ill", true, _) => Reply(@case, new IllReceivedRequest(title, OpenDay(@case, today.AddDays(14)))),
            ("suggestion", true, _) => Reply(@case, new SuggestionReceived(title, OpenDay(@case, today.AddDays(14)))),
            ("suggestion", _, true) => Reply(@case, new SuggestionAccepted(title, OpenDay(@case, today.AddDays(21)), Page("reserve"))),
            ("complaint", true, _) => Reply(@case, new FeedbackConcern(
                "what you had to wait for", "Our team meets about it this week, and we change what we can at once.", Colleague, OpenDay(@case, today.AddDays(5)))),
            ("complaint", _, true) => Reply(@case, new ComplaintOutcome(
                "what you had to wait for",
                "Your request lay on a desk that nobody looked after during the holidays.",
                "Every desk now has somebody who looks after it, every day.",
                Board)),
            ("feedback", true, _) => @case.Voice == VoiceKind.Praise
                ? Reply(@case, new FeedbackPraise("the team at the front desk"))
                : Reply(@case, new FeedbackConcern("the noise in the reading room", "From Monday the group work moves to the first floor.", Colleague, OpenDay(@case, today.AddDays(5)))),
            ("reconsideration", true, _) => Reply(@case, new ReconsiderationReceived(
                title, ["Three of us read it.", "The head of the collection decides."], OpenDay(@case, today.AddDays(42)), Page("what-we-buy"))),
            ("reconsideration", _, true) => Reply(@case, new ReconsiderationDecided(
                title, ReconsiderationDecision.Kept, "Many readers ask for it, and it stands among other views of the same question.", Page("what-we-buy"), Board)),
            ("data-rights", _, _) => Reply(@case, new ErasureDone(ErasureRequest.LoanHistory, today, [])),
            ("research", false, true) or (not ("research" or "ill" or "suggestion" or "complaint" or "reconsideration" or "hold.lost"), _, _) => Reply(@case, new Answer(question, answer)),
            (var topic, _, _) => Reply(@case, StillWorking(@case, topic)),
        };
    }

    /// <summary>Tells the patron of a case something that answers nothing, such as that a branch is closed, and soon.</summary>
    public ServiceCase Notice<TModel>(ServiceCase @case, TModel model)
        where TModel : IMessageModel => desk.Reply(@case, model, PatronOf(@case), OptionsOf(@case) with { IsAutomatic = true, Urgency = Urgency.High });

    /// <summary>The last day on which what a notice told of can be collected, under these hours.</summary>
    public static DateOnly LastDay(ServiceCase @case, DateTimeOffset toldAt, HoursBook hours) =>
        OpenDay(hours.Find(@case.Inquiry.BranchId)!, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(toldAt, Zone).DateTime).AddDays(DaysToCollect));

    /// <summary>Why the hold of a title cannot be filled, and what can be done.</summary>
    public static HoldLostOrMissing LostHold(string title) => new(title, ItemLoss.Missing, OtherCopies: 0, new LoanOffer(Cost: null, WaitDays: 9, Page("borrow")));

    /// <summary>Whether what is said in a case is written: not on the phone or the public square, nor in a chat that has its own window.</summary>
    public static bool IsWritten(ServiceCase @case) => @case.Inquiry.Channel is Channel.Email or Channel.Web or Channel.Letter or Channel.Sms;

    /// <summary>How the patron of a case is reached; null for the address that the inquiry came from, if any.</summary>
    public PatronContact? PatronOf(ServiceCase @case) => @case.Inquiry.Patron is { } id ? patrons.Find(id) : null;

    private ServiceCase Reply<TModel>(ServiceCase @case, TModel model)
        where TModel : IMessageModel
    {
        var (patron, options) = (PatronOf(@case), OptionsOf(@case));
        var written = desk.Reply(@case, model, patron, options);
        return written.LastReply!.Outcome == ReplyOutcome.HeldForSecondReader
            ? desk.Reply(written, model, patron, options with
            {
                SecondReadings = [.. written.Written.Select(text => SecondReading.Of(text.WholeText, options.Writer, ReaderBeside(options.Writer), written.LastReply.At))],
            })
            : written;
    }

    private ReplyOptions OptionsOf(ServiceCase @case)
    {
        var (writer, patron) = (@case.Staff ?? new StaffId("Ada"), PatronOf(@case));
        return new ReplyOptions
        {
            Writer = writer,
            Frame = Catalogue.Settings.Frame with
            {
                Branch = Branch(@case),
                Sender = $"{writer}, {Catalogue.Settings.Frame.Library}",
                PatronName = patron is null ? null : patrons.NameOf(patron.Id),
                PatronLanguage = patron?.Language,
                PostalAddress = patron?.Points.FirstOrDefault(point => point.Channel == Channel.Letter)?.Address.Split('\n') ?? [],
            },
        };
    }

    private StillWorking StillWorking(ServiceCase @case, string topic)
    {
        var (done, next) = topic switch
        {
            "hold.lost" or "ill" => ("We have found a library that lends it to us.", "It is on its way. We write to you as soon as it is here."),
            "research" => ("We have read the Gazette and looked through our photographs.", "We ask the county archive for the rest."),
            "suggestion" => ("We have asked two booksellers for it.", "When they have answered, we decide."),
            "complaint" => ("We have talked with everybody who was at the desk on that day.", "We look at how our desks are staffed, and tell you what changes."),
            _ => ("Two of us have read it.", "A third person reads it before we decide."),
        };
        return new StillWorking($"{@case.Id}", done, next, NextWord(@case));
    }

    private static StaffId ReaderBeside(StaffId writer) => writer == new StaffId("Carmen") ? new StaffId("Grace") : new StaffId("Carmen");

    private static string Branch(ServiceCase @case) => @case.Inquiry.BranchId == SmallLibrary.Mobile ? "the mobile library" : $"{@case.Inquiry.BranchId}";

    private DateOnly OpenDay(ServiceCase @case, DateOnly day) => OpenDay(desk.HoursOf(@case), day);

    // A last day to collect is one on which the branch is open.
    private static DateOnly OpenDay(ServiceHours hours, DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var opening = hours.NextOpening(new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)));
        return opening is { } open ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(open, Zone).DateTime) : day;
    }

    private DateTimeOffset NextWord(ServiceCase @case)
    {
        var at = @case.Events[^1].At;
        return TimeZoneInfo.ConvertTime(desk.HoursOf(@case).AddWorkingDays(at, 5) ?? at.AddDays(7), Zone);
    }

    private static string TopicWords(ServiceCase @case) => $"{@case.Inquiry.Topic}" switch
    {
        "research" => "your family and our town",
        "suggestion" => "something that we should buy",
        "ill" => "a loan from another library",
        "account" or "account.fine" => "your account",
        "complaint" or "feedback" => "how we work",
        "opening-hours" => "our opening hours",
        _ => "the library",
    };

    private static Uri Page(string path) => new($"https://millbrook.example/{path}");
}
