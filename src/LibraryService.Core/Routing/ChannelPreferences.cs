using System.Collections.Immutable;

namespace LibraryService.Routing;

/// <summary>A patron's preference in general, and those for topics, which stand before it.</summary>
public sealed class ChannelPreferences
{
    private readonly ImmutableDictionary<Topic, ChannelPreference> _topics;

    /// <summary>A preference in general, without any for a topic.</summary>
    public ChannelPreferences(ChannelPreference general)
        : this(general, ImmutableDictionary<Topic, ChannelPreference>.Empty)
    {
    }

    private ChannelPreferences(ChannelPreference general, ImmutableDictionary<Topic, ChannelPreference> topics)
    {
        ArgumentNullException.ThrowIfNull(general);
        (General, _topics) = (general, topics);
    }

    /// <summary>Nothing was ever said.</summary>
    public static ChannelPreferences Unset { get; } = new(ChannelPreference.Unset);

    /// <summary>What was said in general.</summary>
    public ChannelPreference General { get; }

    /// <summary>What was said for topics.</summary>
    public IReadOnlyDictionary<Topic, ChannelPreference> Topics => _topics;

    /// <summary>What was said for a topic; unset when nothing was.</summary>
    public ChannelPreference this[Topic topic] => _topics.IsEmpty || topic.IsEmpty ? ChannelPreference.Unset : _topics.GetValueOrDefault(topic, ChannelPreference.Unset);

    /// <summary>Lets a preference stand where no topic has its own.</summary>
    public static implicit operator ChannelPreferences(ChannelPreference general) => new(general);

    /// <summary>The preferences with another for a topic.</summary>
    /// <exception cref="ArgumentException">The topic names none.</exception>
    public ChannelPreferences With(Topic topic, ChannelPreference preference)
    {
        ArgumentNullException.ThrowIfNull(preference);
        return topic.IsEmpty
            ? throw new ArgumentException("A preference is for a topic or in general, but this topic names none.", nameof(topic))
            : new ChannelPreferences(General, _topics.SetItem(topic, preference));
    }
}
