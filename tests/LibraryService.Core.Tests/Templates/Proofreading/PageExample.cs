using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Proofreading;

/// <summary>The bad and the good example of a rule. A slash stands for a line break; a text with one brings its own greeting.</summary>
internal sealed record PageExample(string Rule, string Bad, string Good, ProofreadContext BadContext, ProofreadContext GoodContext)
{
    private static readonly ProofreadContext Mail = new();
    private static readonly ProofreadContext BadNews = new() { Tone = MessageTone.BadNews };
    private static readonly ProofreadContext Sms = new() { Channel = Channel.Sms };
    private static readonly ProofreadContext OnePart = new() { Channel = Channel.Sms, MaxSegments = 1 };
    private static readonly ProofreadContext Social = new() { Channel = Channel.Social };
    private static readonly ProofreadContext Declined = new() { Intent = MessageIntent.PurchaseDeclined, PolicyUrl = new Uri("https://millbrook.example/what-we-buy") };
    private static readonly ProofreadContext Menu = new() { Channel = Channel.PhoneTree };

    public static IReadOnlyList<PageExample> All { get; } =
    [
        Of("PR101", "The tablet that you reserved is damaged. You can have a laptop instead.", "I am sorry: the tablet that you reserved is damaged. You can have a laptop instead.", BadNews),
        Of("PR102", "We are sorry for any inconvenience with the scanner.", "I am sorry that you could not scan your papers.", Mail),
        Of("PR103", "Sorry if you felt ignored at the help point.", "I am sorry that nobody came to the help point for ten minutes.", Mail),
        Of("PR104", "I am sorry: your locker rental ends on 30 June. You can have a smaller one.", "I am sorry: your locker rental ends on 30 June, because the wall behind it will be rebuilt. You can have a smaller one.", BadNews),
        Of("PR105", "I am sorry: the publisher has withdrawn this e-book.", "I am sorry: the publisher has withdrawn this e-book. You can still listen to it as an audiobook.", BadNews),
        Of("PR106", "I am sorry: this journal stays off our list, since two others cover its field. You can read it at the college.",
            "I am sorry: this journal stays off our list, since two others cover its field. You can read it at the college. How we decide: https://millbrook.example/what-we-buy", Declined),
        Of("PR107", "You failed to return the keys to the darkroom.", "The keys to the darkroom have not come back to us yet.", Mail),
        Of("PR108", "The microfilm reader will be mended as soon as possible.", "The microfilm reader will be mended by Friday 12 June.", Mail),
        Of("PR109", "I am sorry! The bicycle pump was stolen. You can borrow one at the counter.", "I am sorry. The bicycle pump was stolen. You can borrow one at the counter.", BadNews),
        Of("PR110", "Your comment on the new chairs is with the manager.", "Thank you for your comment on the new chairs. It is with the manager.", new ProofreadContext { Intent = MessageIntent.Feedback }),
        Of("PR201", "Welcome! Your card works from today!", "Welcome! Your card works from today.", Mail),
        Of("PR202", "Have you seen our new archive?!", "Have you seen our new archive?", Mail),
        Of("PR203", "PLEASE RETURN the headphones.", "Please return the headphones.", Mail),
        Of("PR204", "The laptop is with the the night team.", "The laptop is with the night team.", Mail),
        Of("PR206", "If you want to use the kiln on a weekend, fill in the sheet by the door, pay there, and come back with the receipt at your turn.",
            "You want to use the kiln on a weekend? Fill in the sheet by the door and pay there. Come back with the receipt at your turn.", Mail),
        Of("PR207", "Participation necessitates preliminary registration and subsequent verification of identification documentation. Unregistered individuals attempting unauthorised participation will regrettably encounter administrative difficulties throughout proceedings.",
            "To take part, sign up first and show us something with your name on it. If you have not signed up, we have to send you home, and that is sad for both of us.", Mail),
        Of("PR209", "Bring something with your address (a bill will do.", "Bring something with your address (a bill will do).", Mail),
        Of("PR301", "The code of your locker is [% locker.code %].", "The code of your locker is 4417.", Mail),
        Of("PR302", "Hi , / Your parcel is here.", "Hi Priya, / Your parcel is here.", Mail),
        Of("PR303", "Dear Priya, / The darkroom is free on Sunday.", "Dear Priya, / The darkroom is free on Sunday. / Kind regards, / Tom Reyes, Millbrook Library", Mail),
        Of("PR304", "Please return the ukulele by 3/4/2027.", "Please return the ukulele by 3 April 2027.", Mail),
        Of("PR305", "To book a study pod, click here.", "Book a study pod: https://millbrook.example/pods", Mail),
        Of("PR306", "Book a pod: http://millbrook.example/pods", "Book a pod: https://millbrook.example/pods", Mail),
        Of("PR307", "I have attached the floor plan.", "I have attached the floor plan.", Mail, Mail with { Attachments = 1 }),
        Of("PR308", "Your concert tickets for 13 June at 8 pm are printed. Please pick them up.", "Your concert tickets for 13 June at 8 pm are printed. Please pick them up at the music counter by 12 June.", Mail),
        Of("PR309", "The microfilm begins in 1890.", "The microfilm begins in 1890. Can I look up anything else?", new ProofreadContext { Intent = MessageIntent.Answer }),
        Of("PR401", "The payroll page is back.", "The payroll page is back.", new ProofreadContext { Audience = Audience.AllStaff }, new ProofreadContext { Audience = Audience.AllStaff, SecondReader = "Tom" }),
        Of("PR403", "@priya Millbrook Library: card 90110000223344 is ready.", "@priya Millbrook Library: we have sent you a private message.", Social),
        Of("PR501", "Millbrook Library: from 1 July we open at 8 am on weekdays, at 9 am on Saturdays and at 10 am on Sundays. The garden opens at 9 am on all days. The café opens at 11 am, but not on Sundays.",
            "Millbrook Library: we have new hours from 1 July. See millbrook.example/hours", OnePart),
        Of("PR502", "Millbrook Library: the “quiet hour” now starts at 4 pm.", "Millbrook Library: the quiet hour now starts at 4 pm.", Sms),
        Of("PR503", "Your studio slot starts at 2 pm today.", "Millbrook Library: your studio slot starts at 2 pm today.", Sms),
        Of("PR504", "For loans press one. For music press two. For scores press one.", "For loans press one. For a librarian press nine.", Menu with { MenuDepth = 3 }, Menu with { MenuDepth = 2 }),
        Of("PR507", "Millbrook Library lends ukuleles, tents, sewing machines and telescopes.", "Millbrook Library lends ukuleles, tents and telescopes.", Social with { Limit = 60 }),
        Of("PR601", "Circ will deaccession the old atlas.", "The lending team will take the old atlas off the shelves.", Mail),
        Of("PR602", "Due to the fact that exams begin, we open earlier.", "Because exams begin, we open earlier.", Mail),
        Of("PR604", "Dear customer, / Your tent is dry again.", "Dear Priya, / Your tent is dry again.", Mail),
        Of("PR606", "The printer is simply two doors down, as you know.", "The printer is two doors down.", Mail),
        Of("PR607", "Ladies and gentlemen, the robots have arrived.", "Welcome, everyone: the robots have arrived.", Mail),
    ];

    /// <summary>The example as it would be sent: with greeting and closing where the channel has them and the example shows the body only.</summary>
    public static string Sent(string rule, string example, ProofreadContext context)
    {
        var text = example.Replace(" / ", "\n", StringComparison.Ordinal);
        return context.Channel != Channel.Email || string.Equals(rule, "PR303", StringComparison.Ordinal) ? text
            : text.Contains('\n', StringComparison.Ordinal) ? text + "\n\nKind regards,\nTom Reyes, Millbrook Library"
            : Told.Letter(text);
    }

    private static PageExample Of(string rule, string bad, string good, ProofreadContext context, ProofreadContext? goodContext = null) =>
        new(rule, bad, good, context, goodContext ?? context);
}
