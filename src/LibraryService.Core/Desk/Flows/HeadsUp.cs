using LibraryService.Templates.Messages;

namespace LibraryService.Desk.Flows;

/// <summary>What staff must have read before it takes effect, and which teams it concerns.</summary>
public sealed record HeadsUp
{
    /// <summary>Tells it from all others; the ids of its cases begin with it.</summary>
    public required string Id
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>What staff are told.</summary>
    public required StaffHeadsUp Message { get; init; }

    /// <summary>When it takes effect.</summary>
    public required DateTimeOffset EffectiveAt { get; init; }

    /// <summary>The teams that it concerns.</summary>
    /// <exception cref="ArgumentException">There is none, or one is there twice.</exception>
    public required IReadOnlyList<HeadsUpTeam> Teams
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Count == 0 || value.DistinctBy(team => team.Team).Count() < value.Count)
            {
                throw new ArgumentException("A heads-up goes to at least one team, and to each once.", nameof(value));
            }

            field = [.. value];
        }
    }

    /// <summary>The number and how many teams; not what is said.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id} to {Teams.Count} teams");
}
