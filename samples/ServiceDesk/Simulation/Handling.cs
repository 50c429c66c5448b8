using LibraryService.Samples.Desk.Generated;

namespace LibraryService.Samples.Desk.Simulation;

/// <summary>How long an inquiry takes whoever answers it.</summary>
internal static class Handling
{
    private static readonly Spread Call = Spread.Seconds(40, 65, 90, 115, 145, 175, 215, 260, 320, 430, 800);
    private static readonly Spread Counter = Spread.Seconds(20, 40, 60, 80, 105, 135, 170, 210, 270, 370, 700);
    private static readonly Spread Chat = Spread.Seconds(90, 170, 230, 290, 350, 420, 500, 590, 710, 880, 1500);
    private static readonly Spread Mail = Spread.Seconds(120, 260, 380, 500, 620, 760, 910, 1090, 1320, 1680, 3000);
    private static readonly Spread Text = Spread.Seconds(120, 220, 320, 420, 520, 630, 750, 890, 1060, 1300, 2100);

    public static Spread Of(Channel channel) => channel switch
    {
        Channel.Voice or Channel.PhoneTree => Call,
        Channel.InPerson => Counter,
        Channel.Chat => Chat,
        Channel.Sms or Channel.Social or Channel.Push or Channel.InApp => Text,
        _ => Mail,
    };
}
