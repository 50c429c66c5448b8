using LibraryService.Routing;
using LibraryService.Templates;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Desk;

/// <summary>What a reply needs beside its words. Every property works by default.</summary>
public sealed record ReplyOptions
{
    internal static ReplyOptions Default { get; } = new();

    /// <summary>Who wrote it; the default value when that is nobody's question.</summary>
    public StaffId Writer { get; init; }

    /// <summary>Why it is sent.</summary>
    /// <value>By default as service: it answers what the patron asked.</value>
    public MessagePurpose Purpose { get; init; } = MessagePurpose.Service;

    /// <summary>How soon it must arrive. Null, the default: by the priority of the inquiry, high for what is high or urgent, else normal.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>From when on it makes no sense any more. Null, the default, for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Whether it says what others must not read: it is then kept from shared addresses. False by default; such addresses get a text that names nothing private.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>What the patron was sent before, for caps and repetitions. Empty by default.</summary>
    public IReadOnlyList<ContactSent> Sent { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>Who writes to whom. Null, the default: what the catalogue says for all messages.</summary>
    public MessageFrame? Frame { get; init; }

    /// <summary>
    /// Who writes to whom in what goes to a guardian, or to somebody whom the patron named. Null, the default: as <see cref="Frame"/> says, but nobody is addressed by name.
    /// </summary>
    public MessageFrame? GuardianFrame { get; init; }

    /// <summary>Another service that the message offers, such as <c>interlibrary-loan</c>, so that it can be counted whether it is taken up. Null, the default, for none.</summary>
    public string? Offer { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value; }

    /// <summary>Who has read which text besides the writer. Empty by default; one of another text counts for nothing.</summary>
    public IReadOnlyList<SecondReading> SecondReadings { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>Whether no person wrote it: an acknowledgement, which answers nothing and stops no clock. False by default.</summary>
    public bool IsAutomatic { get; init; }
}
