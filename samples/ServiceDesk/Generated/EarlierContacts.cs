using LibraryService.Metrics.Staffing;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>How many contacts came in on each channel before the quarter, made up from a seed: the phone slowly gives way to writing.</summary>
internal static class EarlierContacts
{
    private const int AMonth = 350;

    // What each channel weighed in the first month, and in the last.
    private static readonly (Channel Channel, int First, int Last)[] Weights =
    [
        (Channel.Email, 270, 325), (Channel.Sms, 60, 80), (Channel.Chat, 60, 125), (Channel.Social, 50, 55),
        (Channel.Voice, 360, 215), (Channel.Letter, 70, 45), (Channel.Web, 130, 155),
    ];

    public static ChannelMix Of(ulong seed, DateOnly first, DateOnly last)
    {
        var chance = new SplitMix64(seed ^ 0xC0117AC7);
        var mix = new ChannelMix();
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        for (var month = 0; month <= months; month++)
        {
            List<(int Weight, Channel Value)> choices = [.. Weights.Select(weight => ((weight.First * (months - month)) + (weight.Last * month), weight.Channel))];
            for (var i = 0; i < AMonth; i++)
            {
                mix.Add(first.AddMonths(month), chance.Pick(choices));
            }
        }

        return mix;
    }
}
