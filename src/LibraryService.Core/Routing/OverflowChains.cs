namespace LibraryService.Routing;

/// <summary>Sees that every overflow leads somewhere and ends.</summary>
internal static class OverflowChains
{
    private const int Longest = 32;

    /// <exception cref="ArgumentException">One does not; the message names the queues.</exception>
    public static void Check(IReadOnlyList<InquiryQueue> queues, IReadOnlyList<PartnerLibrary> partners)
    {
        foreach (var queue in queues)
        {
            foreach (var rule in queue.Overflow)
            {
                CheckTarget(queue, rule, queues, partners);
            }
        }

        var lengths = new Dictionary<QueueId, int>();
        foreach (var queue in queues)
        {
            LengthFrom(queue, [], queues.ToDictionary(one => one.Id), lengths);
        }
    }

    /// <exception cref="ArgumentException">The rule leads to what is not there.</exception>
    public static OverflowRule CheckTarget(InquiryQueue queue, OverflowRule rule, IReadOnlyList<InquiryQueue> queues, IReadOnlyList<PartnerLibrary> partners)
    {
        if (rule.Target == OverflowTarget.Queue && queues.All(one => one.Id != rule.Queue))
        {
            throw new ArgumentException($"The queue '{queue.Id}' overflows to '{rule.Queue}', but the queues are {string.Join(", ", queues.Select(one => one.Id))}.", nameof(queues));
        }

        if (rule.Target == OverflowTarget.Partner && !partners.Any(one => string.Equals(one.Name, rule.Partner, StringComparison.Ordinal)))
        {
            var names = partners.Count == 0 ? "there is none" : $"the partners are {string.Join(", ", partners.Select(one => one.Name))}";
            throw new ArgumentException($"The queue '{queue.Id}' overflows to the partner '{rule.Partner}', but {names}.", nameof(partners));
        }

        if (rule.Target == OverflowTarget.AnyPartner && partners.Count == 0)
        {
            throw new ArgumentException($"The queue '{queue.Id}' overflows to any partner, but there is none.", nameof(partners));
        }

        return rule;
    }

    // Goes no deeper than a chain may be long, so that no policy overflows the stack.
    private static int LengthFrom(InquiryQueue queue, List<QueueId> way, Dictionary<QueueId, InquiryQueue> queues, Dictionary<QueueId, int> lengths)
    {
        if (way.Contains(queue.Id))
        {
            throw new ArgumentException($"Overflow ends somewhere, but this goes in a circle: {string.Join(" > ", way.SkipWhile(id => id != queue.Id).Append(queue.Id))}.", nameof(queues));
        }

        way.Add(queue.Id);
        if (!lengths.TryGetValue(queue.Id, out var length) && way.Count <= Longest)
        {
            length = 1;
            foreach (var rule in queue.Overflow)
            {
                length = rule.Target == OverflowTarget.Queue ? Math.Max(length, 1 + LengthFrom(queues[rule.Queue], way, queues, lengths)) : length;
            }

            lengths.Add(queue.Id, length);
        }

        if (way.Count - 1 + Math.Max(1, length) > Longest)
        {
            throw new ArgumentException($"Overflow leads through at most {Longest} queues, but this goes on: {string.Join(" > ", way)}.", nameof(queues));
        }

        way.RemoveAt(way.Count - 1);
        return length;
    }
}
