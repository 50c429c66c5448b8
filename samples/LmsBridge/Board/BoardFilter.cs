namespace LibraryService.Samples.Bridge.Board;

/// <summary>What part of the board somebody looks at.</summary>
/// <param name="Branch">The branch; the default value for all.</param>
/// <param name="Channel">The channel; null for all.</param>
internal sealed record BoardFilter(BranchId Branch = default, Channel? Channel = null)
{
    private const int LongestBranch = 200;

    /// <summary>Reads what the page's address says; false with the reason when it cannot be read.</summary>
    public static bool TryParse(string? branch, string? channel, out BoardFilter filter, out IReadOnlyDictionary<string, string[]> errors)
    {
        var wrong = new Dictionary<string, string[]>(StringComparer.Ordinal);
        Channel? named = null;
        if (!string.IsNullOrEmpty(channel))
        {
            named = Enum.GetValues<Channel>().Cast<Channel?>().FirstOrDefault(one => string.Equals($"{one}", channel, StringComparison.OrdinalIgnoreCase));
            if (named is null)
            {
                wrong["channel"] = [$"A channel is one of {string.Join(", ", Enum.GetNames<Channel>())}."];
            }
        }

        if (branch?.Length > LongestBranch)
        {
            wrong["branch"] = [FormattableString.Invariant($"A branch has a name of at most {LongestBranch} characters.")];
        }

        errors = wrong;
        filter = wrong.Count == 0 ? new BoardFilter(string.IsNullOrWhiteSpace(branch) ? default : new BranchId(branch.Trim()), named) : new BoardFilter();
        return wrong.Count == 0;
    }

    /// <summary>Whether a case of this branch and channel is looked at.</summary>
    public bool Takes(BranchId branch, Channel channel) => (Branch.IsEmpty || Branch == branch) && (Channel is not { } wanted || wanted == channel);

    /// <summary>The same part in an address.</summary>
    public string Query() => (Branch.IsEmpty, Channel) switch
    {
        (true, null) => "",
        (true, var channel) => $"?channel={channel}",
        (_, null) => $"?branch={Uri.EscapeDataString($"{Branch}")}",
        (_, var channel) => $"?branch={Uri.EscapeDataString($"{Branch}")}&channel={channel}",
    };
}
