namespace LibraryService.Routing;

/// <summary>A policy made ready for routing.</summary>
internal sealed class InquiryRules
{
    private const int HeaviestUnknown = 100;
    private readonly int[] _weights;
    private readonly int _lightest;

    public InquiryRules(InquiryPolicy policy)
    {
        Policy = policy;
        Lines = [.. policy.Queues.Select((queue, place) => new InquiryLine(queue, place))];
        foreach (var line in Lines)
        {
            for (var i = 0; i < line.Overflow.Length; i++)
            {
                line.Next[i] = Array.Find(Lines, other => other.Queue.Id == line.Overflow[i].Queue);
            }
        }

        Partners = [.. policy.Partners];
        SelfService = [.. policy.SelfService];
        _weights = [.. Enum.GetValues<Channel>().Select(policy.WeightOf)];
        _lightest = _weights.Min();
    }

    public InquiryPolicy Policy { get; }

    public InquiryLine[] Lines { get; }

    public PartnerLibrary[] Partners { get; }

    public SelfServiceOption[] SelfService { get; }

    /// <summary>The weight of a channel; nobody answers on what is no channel, whatever its weight.</summary>
    public int WeightOf(Channel channel) => (uint)channel < (uint)_weights.Length ? _weights[(int)channel] : HeaviestUnknown;

    /// <summary>Whether somebody is kept free for what weighs so much and has waited so long, because lighter inquiries could take the room for ever.</summary>
    public bool KeepsFree(int weight, TimeSpan waited) => weight > _lightest && waited >= Policy.KeepFreeAfter;

    /// <summary>The first line that an inquiry fits; the last one when it fits none.</summary>
    public InquiryLine HomeOf(Inquiry inquiry, out bool isMatch)
    {
        foreach (var line in Lines)
        {
            if (line.Queue.Takes(inquiry))
            {
                isMatch = true;
                return line;
            }
        }

        isMatch = false;
        return Lines[^1];
    }

    public SelfServiceOption? SelfServiceFor(Inquiry inquiry)
    {
        foreach (var option in SelfService)
        {
            if (option.Serves(inquiry))
            {
                return option;
            }
        }

        return null;
    }
}
