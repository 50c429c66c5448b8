namespace LibraryService.Routing;

/// <summary>One decision: which channels and points reach somebody with one message.</summary>
internal readonly ref struct ContactChoice(ContactRules rules, ContactRequest request, PatronContact contact)
{
    public ContactRecipient Recipient { get; init; }

    public bool MayNameTitles { get; init; } = true;

    public ContactPlan? Copy { get; init; }

    private bool IsRequired => request.Purpose == MessagePurpose.Legal;

    private bool IsOutreach => ContactRules.Known(request.Purpose) == (int)MessagePurpose.Outreach;

    public ContactPlan Plan(ref ContactReasonList reasons)
    {
        var (preference, isPatrons) = Preference(ref reasons);
        if (preference.Kind == ChannelPreferenceKind.None)
        {
            reasons.Add(ContactReasonCode.PreferenceIsNone);
            return Suppressed(ref reasons, toStaff: IsRequired);
        }

        var timing = new ContactTiming(rules, request, contact, ref reasons);
        if (timing.IsCapped)
        {
            reasons.Add(ContactReasonCode.CapReached);
            return Suppressed(ref reasons, toStaff: false);
        }

        Span<ulong> refusals = stackalloc ulong[ChannelSet.Channels];
        Span<int> best = stackalloc int[ChannelSet.Channels];
        refusals.Clear();
        best.Fill(-1);
        new ContactWeighing(rules, request, contact).Weigh(timing, refusals, best);

        Span<Channel> chosen = stackalloc Channel[ChannelSet.Channels];
        var count = Choose(preference, isPatrons, refusals, best, chosen, out var asked, ref reasons);
        if (count == 0 && !IsOutreach && rules.Policy.LetterAsLastResort && best[(int)Channel.Letter] >= 0 && !Has(asked, Channel.Letter) && NoDigital(refusals, best))
        {
            chosen[count++] = Channel.Letter;
            reasons.Add(Channel.Letter, ContactReasonCode.LetterAsLastResort);
        }

        // What nobody asked for may become an order, never a broadcast.
        var isBroadcast = preference.Kind == ChannelPreferenceKind.All && count > 0 && preference.Set.Has(chosen[0]);
        RefuseTheRest(asked, chosen[..count], refusals, best, ref reasons);
        return Timed(timing, isBroadcast, chosen[..count], best, refusals, ref reasons);
    }

    /// <summary>A plan that sends nothing, and tells staff of what should have been sent.</summary>
    public ContactPlan Suppressed(ref ContactReasonList reasons) => Suppressed(ref reasons, toStaff: !IsOutreach);

    private ContactPlan Suppressed(ref ContactReasonList reasons, bool toStaff)
    {
        if (toStaff)
        {
            reasons.Add(ContactReasonCode.HandedToStaff);
        }

        return Finished(ContactPlanKind.Suppressed, [], sender: null, language: null, toStaff, ref reasons);
    }

    private static bool Has(int channels, Channel channel) => new ChannelSet(channels).Has(channel);

    private (ChannelPreference Preference, bool IsPatrons) Preference(ref ContactReasonList reasons)
    {
        var preferences = contact.Preferences;
        var (preference, code) = preferences[request.Topic] is { Kind: not ChannelPreferenceKind.Unset } forTopic
            ? (forTopic, ContactReasonCode.PatronForTopic)
            : preferences.General.Kind != ChannelPreferenceKind.Unset
                ? (preferences.General, ContactReasonCode.Patron)
                : rules.ForTopic(request.Topic) is { Kind: not ChannelPreferenceKind.Unset } topic
                    ? (topic, ContactReasonCode.TopicDefault)
                    : rules.Policy.Default.Kind != ChannelPreferenceKind.Unset
                        ? (rules.Policy.Default, ContactReasonCode.LibraryDefault)
                        : (rules.CheapestFirst, ContactReasonCode.CheapestFirst);
        reasons.Add(code);
        if (code == ContactReasonCode.LibraryDefault && request.Urgency == Urgency.Low && !rules.CheapestOfDefault.Equals(preference))
        {
            preference = rules.CheapestOfDefault;
            reasons.Add(ContactReasonCode.CheapestOfDefault);
        }

        return (preference, code is ContactReasonCode.PatronForTopic or ContactReasonCode.Patron);
    }

    /// <summary>The channels of the plan in their order, with a reason for each that was asked for and is refused.</summary>
    private int Choose(
        ChannelPreference preference,
        bool isPatrons,
        scoped ReadOnlySpan<ulong> refusals,
        scoped ReadOnlySpan<int> best,
        scoped Span<Channel> chosen,
        out int asked,
        ref ContactReasonList reasons)
    {
        var count = 0;
        asked = 0;
        foreach (var channel in preference.Span)
        {
            asked |= 1 << (int)channel;
            if (best[(int)channel] >= 0)
            {
                chosen[count++] = channel;
            }
            else
            {
                Refuse(channel, refusals[(int)channel], isPatrons, ref reasons);
            }
        }

        if (!IsRequired || (preference.Kind == ChannelPreferenceKind.All && count > 0))
        {
            return count;
        }

        foreach (var channel in rules.RequiredChannels)
        {
            if (!Has(asked, channel))
            {
                asked |= 1 << (int)channel;
                if (best[(int)channel] >= 0)
                {
                    chosen[count++] = channel;
                    reasons.Add(channel, ContactReasonCode.RequiredOverridesOrder);
                }
                else
                {
                    Refuse(channel, refusals[(int)channel], isPatrons: false, ref reasons);
                }
            }
        }

        return count;
    }

    private static bool NoDigital(scoped ReadOnlySpan<ulong> refusals, scoped ReadOnlySpan<int> best)
    {
        for (var channel = 0; channel < best.Length; channel++)
        {
            // A cap says that the patron had enough: then a letter is no way round it.
            if (!ChannelSet.Postal.Has((Channel)channel) && (best[channel] >= 0 || (refusals[channel] & ContactWeighing.Bit(ContactReasonCode.CapReached)) != 0))
            {
                return false;
            }
        }

        return true;
    }

    private static void RefuseTheRest(int asked, scoped ReadOnlySpan<Channel> chosen, scoped ReadOnlySpan<ulong> refusals, scoped ReadOnlySpan<int> best, ref ContactReasonList reasons)
    {
        for (var channel = Channel.Email; channel <= Channel.Web; channel++)
        {
            var hasPoint = best[(int)channel] >= 0 || refusals[(int)channel] != 0;
            if (hasPoint && !Has(asked, channel) && !chosen.Contains(channel))
            {
                reasons.Add(channel, ContactReasonCode.NotChosen);
            }
        }
    }

    private static void Refuse(Channel channel, ulong refusals, bool isPatrons, ref ContactReasonList reasons)
    {
        if (refusals == 0 && isPatrons)
        {
            reasons.Add(channel, ContactReasonCode.NoPoint);
        }

        for (var code = 0; refusals != 0; code++, refusals >>= 1)
        {
            if ((refusals & 1) != 0)
            {
                reasons.Add(channel, (ContactReasonCode)code);
            }
        }
    }

    private ContactPlan Timed(
        scoped in ContactTiming timing, bool isBroadcast, scoped ReadOnlySpan<Channel> chosen, scoped ReadOnlySpan<int> best, scoped ReadOnlySpan<ulong> refusals, ref ContactReasonList reasons)
    {
        var start = timing.Start(isBroadcast, chosen.Length > 0, out var isGathered, ref reasons);
        var steps = new ContactStep[chosen.Length];
        var count = 0;
        foreach (var channel in chosen)
        {
            var point = contact.PointSpan[best[(int)channel]];
            if (timing.TryStep(point, start, ref reasons) is { } step)
            {
                steps[count++] = step;
                start = isBroadcast ? start : step.GiveUpAt;
                PassOver(channel, refusals[(int)channel], ref reasons);
            }
        }

        if (count == 0)
        {
            reasons.Add(ContactReasonCode.NothingLeft);
            return Suppressed(ref reasons);
        }

        var kind = isGathered ? ContactPlanKind.Digest : isBroadcast ? ContactPlanKind.Broadcast : ContactPlanKind.Ordered;
        var language = Language(ref reasons);
        var sender = Sender(ref reasons);
        return Finished(kind, count == steps.Length ? steps : steps[..count], sender, language, toStaff: false, ref reasons);
    }

    private static void PassOver(Channel channel, ulong refusals, ref ContactReasonList reasons)
    {
        for (var code = 0; refusals != 0; code++, refusals >>= 1)
        {
            if ((refusals & 1) != 0)
            {
                reasons.Add(channel, ContactReasonCode.PassedOver, (ContactReasonCode)code);
            }
        }
    }

    private string? Language(ref ContactReasonList reasons)
    {
        var languages = rules.Policy.Languages;
        if (languages.Count == 0)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(contact.Language))
        {
            return languages[0];
        }

        if (ContactLanguages.Find(languages, contact.Language) is { } language)
        {
            return language;
        }

        reasons.Add(ContactReasonCode.UnknownLanguage);
        return languages[0];
    }

    private ContactSender? Sender(ref ContactReasonList reasons)
    {
        var branch = request.PickupBranch.IsEmpty ? request.Patron.HomeBranch : request.PickupBranch;
        if (branch.IsEmpty)
        {
            return rules.Policy.Sender;
        }

        if (rules.SenderOf(branch) is { } sender)
        {
            return sender;
        }

        if (rules.Policy.Senders.Count > 0)
        {
            reasons.Add(ContactReasonCode.UnknownSender);
        }

        return rules.Policy.Sender;
    }

    private ContactPlan Finished(
        ContactPlanKind kind, ContactStep[] steps, ContactSender? sender, string? language, bool toStaff, ref ContactReasonList reasons) =>
        new(kind, steps, reasons.ToArray())
        {
            Recipient = Recipient,
            MayNameTitles = MayNameTitles,
            Copies = Copy is null ? [] : [Copy],
            Sender = sender,
            Language = language,
            NeedsStaff = toStaff,
        };
}
