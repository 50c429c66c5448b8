using System.Globalization;
using LibraryService.Benchmarks.Routing;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

/// <summary>What holds of every plan, tried on 6 policies with 500 messages each.</summary>
public class ContactLawTests
{
    private const int Policies = 6;
    private const int Messages = 500;
    private static readonly Lazy<List<(ContactRouter Router, ContactRequest Request, ContactPlan Plan)>> Drawn = new(() => [.. Draw()]);

    [Fact]
    public void Plans_of_every_kind_were_drawn() => Drawn.Value.Select(one => one.Plan.Kind).Distinct().Count().ShouldBe(4);

    [Fact]
    public void Nothing_throws_and_every_plan_can_be_explained_and_has_the_steps_of_its_kind() => Each((_, _, plan, _) =>
    {
        (plan.Kind == ContactPlanKind.Suppressed).ShouldBe(plan.Steps.Count == 0);
        plan.Reasons.ShouldNotBeEmpty();
        plan.Explain(CultureInfo.InvariantCulture).ShouldAllBe(sentence => sentence.Length > 1);
        plan.Match(_ => 1, _ => 2, _ => 3, _ => 0).ShouldBe(plan.Kind switch
        {
            ContactPlanKind.Ordered => 1,
            ContactPlanKind.Broadcast => 2,
            ContactPlanKind.Digest => 3,
            _ => 0,
        });
    });

    [Fact]
    public void The_plan_never_holds_a_channel_that_its_reasons_refuse() => Each((_, _, plan, _) =>
    {
        var held = plan.Channels();
        plan.Reasons.Where(reason => reason.IsRefusal).ShouldAllBe(reason => !held.Contains(reason.Channel!.Value));
        held.ShouldAllBe(channel => plan.Reasons.Contains(new ContactReason(channel, ContactReasonCode.Taken, null)));
        held.ShouldBeUnique();
    });

    [Fact]
    public void No_step_falls_in_quiet_hours_unless_they_are_broken_by_rule() => Each((router, request, plan, who) =>
    {
        var quiet = who.QuietHours ?? router.Policy.QuietHours;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(who.TimeZone is null or "" or "Atlantis/Capital" ? router.Policy.TimeZone : who.TimeZone);
        var broken = request.Urgency == Urgency.Urgent && router.Policy.UrgentBreaksQuietHours.Contains(request.Purpose);
        foreach (var step in plan.Steps)
        {
            (broken || !IsQuiet(quiet, TimeZoneInfo.ConvertTime(step.NotBefore, zone))).ShouldBeTrue($"{step.NotBefore:O}");
            step.NotBefore.ShouldBeGreaterThanOrEqualTo(request.At);
            step.GiveUpAt.ShouldBeGreaterThan(step.NotBefore);
            (step.GiveUpAt > request.ExpiresAt).ShouldBeFalse();
        }
    });

    [Fact]
    public void A_step_of_an_order_starts_after_the_one_before_was_given_up() => Each((_, _, plan, _) =>
    {
        if (plan.Kind is ContactPlanKind.Ordered or ContactPlanKind.Digest)
        {
            plan.Steps.Zip(plan.Steps.Skip(1)).ShouldAllBe(pair => pair.Second.NotBefore >= pair.First.GiveUpAt);
        }
    });

    [Fact]
    public void The_same_facts_in_any_order_give_the_same_plan()
    {
        var draw = new RandomContacts(1);
        for (var i = 0; i < Policies; i++)
        {
            var policy = draw.Policy();
            var (router, another) = (new ContactRouter(policy), new ContactRouter(ContactPolicy.ParseJson(policy.ToJson())));
            for (var k = 0; k < Messages; k++)
            {
                var request = draw.Request();
                var plan = router.Plan(request).Text();
                router.Plan(draw.Shuffled(request)).Text().ShouldBe(plan);
                another.Plan(ContactRequest.ParseJson(request.ToJson())).Text().ShouldBe(plan);
            }
        }
    }

    [Fact]
    public void The_router_decides_as_the_same_rules_do_that_are_written_the_plain_way()
    {
        var draw = new RandomContacts(5);
        var kinds = new HashSet<ContactPlanKind>();
        var refusals = new HashSet<ContactReasonCode>();
        for (var i = 0; i < 10; i++)
        {
            var policy = draw.Policy();
            var (router, linq) = (new ContactRouter(policy), new LinqContactRouter(policy));
            for (var k = 0; k < 2000; k++)
            {
                var request = draw.Request();
                var plan = router.Plan(request);
                if (!linq.Plan(request).Agrees(plan))
                {
                    Assert.Fail($"Of message {k} under policy {i} the plain way says otherwise than {plan.Text()}");
                }

                kinds.Add(plan.Kind);
                refusals.UnionWith(plan.Reasons.Where(reason => reason.IsRefusal).Select(reason => reason.Code));
            }
        }

        kinds.Count.ShouldBe(Enum.GetValues<ContactPlanKind>().Length);
        refusals.Order().ShouldBe(Enum.GetValues<ContactReasonCode>().Where(code => new ContactReason(Channel.Email, code).IsRefusal));
    }

    [Fact]
    public void Raising_a_patrons_preference_for_a_channel_never_lowers_its_place()
    {
        var draw = new RandomContacts(2);
        var raised = 0;
        for (var i = 0; i < Policies; i++)
        {
            var router = new ContactRouter(draw.Policy());
            for (var k = 0; k < Messages; k++)
            {
                var request = draw.Request() with { Topic = "fees" };
                request = request with { Patron = request.Patron with { Guardian = null, Proxy = null } };
                if (request.Patron.Preferences.General is not { Kind: ChannelPreferenceKind.Ordered, Channels: [_, _, ..] channels })
                {
                    continue;
                }

                // Clean points beside the drawn ones, or too few channels would be in a plan to change places.
                request = request with { Patron = request.Patron with { Points = [.. request.Patron.Points, .. channels.Select(channel => new ContactPoint(channel, "mine"))] } };
                var place = 1 + (k % (channels.Count - 1));
                Channel[] higher = [.. channels];
                (higher[place], higher[place - 1]) = (higher[place - 1], higher[place]);
                var before = Place(router.Plan(request), channels[place]);
                var after = Place(router.Plan(request with { Patron = request.Patron with { Preferences = ChannelPreference.Ordered(higher) } }), channels[place]);
                after.ShouldBeLessThanOrEqualTo(before);
                raised += after < before ? 1 : 0;
            }
        }

        raised.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Nothing_ever_goes_to_a_bar_an_explicit_none_or_the_dead() => Each((_, request, plan, who) =>
    {
        plan.Steps.ShouldAllBe(step => !step.Point.DoNotUse && !step.Point.HasStop && !step.Point.Health.IsStopped && step.Point.Address.Trim().Length > 0);
        if (who.Preferences[request.Topic].Kind == ChannelPreferenceKind.None || request.Patron.Standing is PatronStanding.Deceased or PatronStanding.System)
        {
            plan.Steps.ShouldBeEmpty();
        }
    });

    /// <summary>Shows a law every plan, with whom it reaches; copies are plans too.</summary>
    private static void Each(Action<ContactRouter, ContactRequest, ContactPlan, PatronContact> law)
    {
        foreach (var (router, request, plan) in Drawn.Value)
        {
            law(router, request, plan, plan.Recipient switch
            {
                ContactRecipient.Guardian => request.Patron.Guardian!,
                ContactRecipient.Proxy => request.Patron.Proxy!.Contact,
                _ => request.Patron,
            });
        }
    }

    private static IEnumerable<(ContactRouter, ContactRequest, ContactPlan)> Draw()
    {
        var draw = new RandomContacts(3);
        for (var i = 0; i < Policies; i++)
        {
            var router = new ContactRouter(draw.Policy());
            for (var k = 0; k < Messages; k++)
            {
                var request = draw.Request();
                var plan = router.Plan(request);
                foreach (var one in (ContactPlan[])[plan, .. plan.Copies])
                {
                    yield return (router, request, one);
                }
            }
        }
    }

    private static int Place(ContactPlan plan, Channel channel)
    {
        var place = Array.IndexOf(plan.Channels(), channel);
        return place < 0 ? int.MaxValue : place;
    }

    /// <summary>The slow and obvious reading: the local time lies in a range of its day, or in one of the day before that runs past midnight.</summary>
    private static bool IsQuiet(QuietHours quiet, DateTimeOffset local) =>
        quiet[local.DayOfWeek].Ranges.Any(range => local.TimeOfDay >= range.Start && local.TimeOfDay < range.End)
        || quiet[local.AddDays(-1).DayOfWeek].Ranges.Any(range => local.TimeOfDay + TimeSpan.FromDays(1) < range.End);
}
