using System.Diagnostics.CodeAnalysis;

namespace LibraryService.Routing;

/// <summary>On which channels somebody wants to be reached.</summary>
/// <remarks>Channels that are not named are not used, so that who wants texts only gets texts only.</remarks>
public sealed class ChannelPreference : IEquatable<ChannelPreference>
{
    private const string AllPrefix = "all:";
    private readonly Channel[] _channels;

    private ChannelPreference(ChannelPreferenceKind kind, params ReadOnlySpan<Channel> channels)
    {
        Kind = kind;
        _channels = channels.ToArray();
        foreach (var channel in channels)
        {
            ChannelSet.Check(channel);
        }

        Set = ChannelSet.Of(_channels);
        if (_channels.Distinct().Count() < _channels.Length)
        {
            throw new ArgumentException($"Each channel is named once, but these are {string.Join(", ", _channels)}.", nameof(channels));
        }
    }

    /// <summary>Nothing was said; the next level decides. Not the same as none.</summary>
    public static ChannelPreference Unset { get; } = new(ChannelPreferenceKind.Unset);

    /// <summary>No messages at all.</summary>
    public static ChannelPreference None { get; } = new(ChannelPreferenceKind.None);

    /// <summary>What was said.</summary>
    public ChannelPreferenceKind Kind { get; }

    /// <summary>The channels, the dearest first; empty when none were named.</summary>
    public IReadOnlyList<Channel> Channels => _channels;

    internal ReadOnlySpan<Channel> Span => _channels;

    internal ChannelSet Set { get; }

    /// <summary>These channels, each when the one before did not do.</summary>
    /// <exception cref="ArgumentException">None is named, or one is named twice.</exception>
    public static ChannelPreference Ordered(params ReadOnlySpan<Channel> channels) => new(ChannelPreferenceKind.Ordered, NotEmpty(channels));

    /// <summary>All of these channels at once.</summary>
    /// <exception cref="ArgumentException">None is named, or one is named twice.</exception>
    public static ChannelPreference All(params ReadOnlySpan<Channel> channels) => new(ChannelPreferenceKind.All, NotEmpty(channels));

    /// <summary>Reads <c>unset</c>, <c>none</c>, an order such as <c>sms, email</c>, or <c>all: email, sms</c>. Letter case does not matter.</summary>
    /// <exception cref="FormatException">It is none of these. A blank text is none either: it is not known what it should mean.</exception>
    public static ChannelPreference Parse(string text) =>
        TryParse(text, out var preference, out var error) ? preference : throw new FormatException(error);

    /// <summary>Reads as <see cref="Parse"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ChannelPreference? preference, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Trim();
        preference = said.ToUpperInvariant() switch
        {
            "UNSET" => Unset,
            "NONE" => None,
            _ => null,
        };
        error = null;
        if (preference is not null)
        {
            return true;
        }

        var all = said.StartsWith(AllPrefix, StringComparison.OrdinalIgnoreCase);
        var channels = new List<Channel>();
        foreach (var word in (all ? said[AllPrefix.Length..] : said).Split(',', StringSplitOptions.TrimEntries))
        {
            if (!TryParseChannel(word, out var channel) || channels.Contains(channel))
            {
                error = $"Expected unset, none, channels such as 'sms, email', or 'all: email, sms', each of {string.Join(", ", Enum.GetNames<Channel>())} once; but this is '{text}'.";
                return false;
            }

            channels.Add(channel);
        }

        preference = new ChannelPreference(all ? ChannelPreferenceKind.All : ChannelPreferenceKind.Ordered, [.. channels]);
        return true;
    }

    /// <summary>The preference as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => Kind switch
    {
        ChannelPreferenceKind.Unset => "unset",
        ChannelPreferenceKind.None => "none",
        ChannelPreferenceKind.All => $"{AllPrefix} {string.Join(", ", _channels)}",
        _ => string.Join(", ", _channels),
    };

    /// <summary>Whether both say the same.</summary>
    public bool Equals(ChannelPreference? other) => other is not null && Kind == other.Kind && _channels.AsSpan().SequenceEqual(other._channels);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChannelPreference);

    /// <inheritdoc/>
    public override int GetHashCode() => _channels.Aggregate((int)Kind, HashCode.Combine);

    private static bool TryParseChannel(string word, out Channel channel)
    {
        channel = default;
        return Enum.GetNames<Channel>().Contains(word, StringComparer.OrdinalIgnoreCase) && Enum.TryParse(word, ignoreCase: true, out channel);
    }

    private static ReadOnlySpan<Channel> NotEmpty(ReadOnlySpan<Channel> channels) => channels.IsEmpty
        ? throw new ArgumentException("At least one channel is named; for no messages there is None, for nothing said there is Unset.", nameof(channels))
        : channels;
}
