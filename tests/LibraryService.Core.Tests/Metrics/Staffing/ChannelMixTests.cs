using LibraryService.Metrics.Satisfaction;
using LibraryService.Metrics.Staffing;

namespace LibraryService.Tests.Metrics.Staffing;

public class ChannelMixTests
{
    private static readonly DateOnly Start = new(2024, 1, 1);

    [Fact]
    public void Shares_have_their_intervals()
    {
        var mix = Mix((70, 15), (60, 40));
        mix.Add(Start.AddDays(14), Channel.Chat, 15);
        mix.Months.ShouldBe([Start, Start.AddMonths(1)]);
        mix.Channels.ShouldBe([Channel.Email, Channel.Chat, Channel.Voice]);
        mix.Share(Start.AddDays(30), Channel.Voice).ShouldBe(0.7);
        mix.ShareInterval(Start, Channel.Voice).ShouldBe(Proportion.Wilson(70, 100));
        mix.Share(Start.AddMonths(5), Channel.Voice).ShouldBeNull();
        mix.ShareInterval(Start.AddMonths(5), Channel.Voice).ShouldBe(new(0, 1));
        mix.Contacts.ShouldBe(200);
    }

    [Fact]
    public void Mixes_add_up_in_any_order_to_the_same_JSON_which_reads_back()
    {
        var (one, two) = (Mix((70, 15), (60, 40)), Mix((1, 2), (3, 4), (5, 6)));
        (one + two).ToJson().ShouldBe((two + one).ToJson());
        ChannelMix.ParseJson((one + two).ToJson()).ToJson().ShouldBe((one + two).ToJson());
        ChannelMix.ParseJson((one + two).ToJson()).Contacts.ShouldBe(206);
    }

    [Fact]
    public void A_steady_share_is_foreseen_to_stay()
    {
        var forecast = Mix([.. Enumerable.Repeat((560, 440), 24)]).Forecast(Channel.Voice, 24)!;
        forecast.Latest.ShouldBe(0.56);
        forecast.LatestInterval.ShouldBe(Proportion.Wilson(560, 1000));
        forecast.Share.ShouldBe(0.56, 1e-4);
        forecast.Trend.ShouldBe(0);
        forecast.Range.Contains(0.56).ShouldBeTrue();
        forecast.Range.Width.ShouldBeInRange(Proportion.Wilson(560, 1000).Width * 0.9, 0.1);
    }

    [Fact]
    public void A_trend_goes_on_ever_less()
    {
        var months = Enumerable.Range(0, 24).Select(month => ((int)(10_000 * (0.15 + (0.01 * month))), (int)(10_000 * (0.85 - (0.01 * month))))).Select(pair => (pair.Item2, pair.Item1)).ToArray();
        var mix = Mix(months);
        var (near, middle, far) = (mix.Forecast(Channel.Email, 1)!, mix.Forecast(Channel.Email, 12)!, mix.Forecast(Channel.Email, 24)!);
        near.Share.ShouldBe(0.39, 0.01);
        near.Trend.ShouldBe(0.01, 0.003);
        middle.Share.ShouldBeGreaterThan(near.Share);
        far.Share.ShouldBeGreaterThan(middle.Share);
        (far.Share - middle.Share).ShouldBeLessThan(middle.Share - near.Share + 0.02);
        far.Range.Width.ShouldBeGreaterThan(near.Range.Width);
        far.Range.Contains(far.Share).ShouldBeTrue();
        far.Range.High.ShouldBeLessThan(1);
    }

    // A library in which nothing changes: chance must not be taken for a trend.
    [Fact]
    public void Chance_is_not_taken_for_a_trend()
    {
        var random = new Random(5);
        var (held, off, runs) = (0, 0, 200);
        for (var run = 0; run < runs; run++)
        {
            var mix = Mix([.. Enumerable.Range(0, 30).Select(_ => MathNet.Numerics.Distributions.Binomial.Sample(random, 0.3, 350)).Select(email => (350 - email, email))]);
            var forecast = mix.Forecast(Channel.Email, 24)!;
            held += forecast.Range.Contains(0.3) ? 1 : 0;
            off += Math.Abs(forecast.Share - 0.3) > 0.05 ? 1 : 0;
        }

        held.ShouldBeGreaterThan(185);
        off.ShouldBeLessThan(25);
    }

    // Two years with noise from month to month, foreseen half a year ahead.
    [Fact]
    public void The_range_holds_what_comes_about_as_often_as_it_says()
    {
        var random = new Random(118);
        var (held, runs) = (0, 300);
        for (var run = 0; run < runs; run++)
        {
            double LogOdds(int month) => -1 + (0.01 * month);
            double Share(int month) => 1 / (1 + Math.Exp(-LogOdds(month) - (0.08 * MathNet.Numerics.Distributions.Normal.Sample(random, 0, 1))));
            var mix = Mix([.. Enumerable.Range(0, 24).Select(month => (int)(20_000 * Share(month))).Select(email => (20_000 - email, email))]);
            held += mix.Forecast(Channel.Email, 6, 0.8)!.Range.Contains(Share(29)) ? 1 : 0;
        }

        ((double)held / runs).ShouldBeInRange(0.68, 0.93);
    }

    [Fact]
    public void A_scenario_agrees_with_the_counts_or_does_not()
    {
        var (voice, email) = (ChannelScenario.Articles[0], ChannelScenario.Articles[1]);
        voice.ShareAfter(12).ShouldBe(0.63, 1e-12);
        email.ShareAfter(48).ShouldBe(0.55);
        email.ShareAfter(0.8, 24).ShouldBe(1);
        email.Source.ShouldContain("15 % to 55 %");

        var steady = Mix([.. Enumerable.Repeat((700, 150), 24)]);
        steady.Forecast(Channel.Email, 24)!.Against(email).ShouldBe(ScenarioVerdict.StaysBelow);
        steady.Forecast(Channel.Voice, 24)!.Against(voice).ShouldBe(ScenarioVerdict.StaysAbove);
        steady.Forecast(Channel.Voice, 24)!.Against(new ChannelScenario(Channel.Voice, 0.5, 0.5, 6, "a test")).ShouldBe(ScenarioVerdict.Agrees);
        Should.Throw<ArgumentException>(() => steady.Forecast(Channel.Voice, 24)!.Against(email)).Message.ShouldContain("one of Email");
    }

    [Fact]
    public void With_less_than_a_year_there_is_no_trend()
    {
        Mix([.. Enumerable.Repeat((1, 2), 11)]).Forecast(Channel.Email, 1).ShouldBeNull();
        new ChannelMix().Forecast(Channel.Email, 1).ShouldBeNull();
        new ChannelMix().Months.ShouldBeEmpty();
    }

    [Fact]
    public void A_month_without_contacts_and_a_channel_without_any_are_no_matter()
    {
        var mix = Mix((70, 30), (0, 0), (70, 30), (70, 30), (0, 0), (0, 0), (70, 30), (70, 30), (0, 0), (70, 30), (70, 30), (70, 30));
        mix.Months.Count.ShouldBe(12);
        mix.Forecast(Channel.Email, 3)!.Share.ShouldBe(0.3, 0.01);
        var none = mix.Forecast(Channel.Letter, 3)!;
        none.Share.ShouldBeInRange(0, 0.01);
        double.IsFinite(none.Range.High).ShouldBeTrue();
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var mix = Mix((1, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => mix.Add(Start, Channel.Email, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => mix.Add(Start, (Channel)99));
        Should.Throw<OverflowException>(() => mix.Add(Start, Channel.Email, long.MaxValue));
        Should.Throw<ArgumentOutOfRangeException>(() => mix.Forecast(Channel.Email, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new ChannelScenario(Channel.Email, 0.1, double.NaN, 3, "x"));
        Should.Throw<ArgumentOutOfRangeException>(() => new ChannelScenario(Channel.Email, 0.1, 0.2, 0, "x"));
        ChannelMix.TryParseJson("""[{"month":"2026-01-01","channel":"Email","count":-1}]""", out _, out var error).ShouldBeFalse();
        error!.ShouldContain("-1");
        ChannelMix.TryParseJson("[null]", out _, out _).ShouldBeFalse();
        ChannelMix.TryParseJson("""[{"month":"2026-01-01","channel":"Email","count":9223372036854775807},{"month":"2026-01-01","channel":"Email","count":1}]""", out _, out error).ShouldBeFalse();
        error!.ShouldContain("more contacts");
    }

    private static ChannelMix Mix(params (int Voice, int Email)[] months)
    {
        var mix = new ChannelMix();
        for (var month = 0; month < months.Length; month++)
        {
            mix.Add(Start.AddMonths(month), Channel.Voice, months[month].Voice);
            mix.Add(Start.AddMonths(month).AddDays(20), Channel.Email, months[month].Email);
        }

        return mix;
    }
}
