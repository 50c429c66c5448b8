using System.Globalization;
using System.Text;

namespace LibraryService.Stakeholders;

/// <summary>A contact with a stakeholder that took place.</summary>
/// <remarks>Two with one key are one. Texts of it show when and how, never what was said.</remarks>
public sealed record StakeholderContact
{
    /// <param name="key">Tells it from all others with the stakeholder.</param>
    /// <param name="at">When.</param>
    /// <param name="channel">How; null where nobody wrote that down.</param>
    /// <param name="note">What it was about, in the library's words; null for nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty or white space.</exception>
    public StakeholderContact(string key, DateTimeOffset at, Channel? channel = null, string? note = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        (Key, At, Channel, Note) = (key, at, channel, note);
    }

    /// <summary>Tells it from all others with the stakeholder.</summary>
    public string Key { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>How; null where nobody wrote that down.</summary>
    public Channel? Channel { get; }

    /// <summary>What it was about; null for nothing.</summary>
    public string? Note { get; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"At = {At:O}, Channel = {Channel}");
        return true;
    }
}
