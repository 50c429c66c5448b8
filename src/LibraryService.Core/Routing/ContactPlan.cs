using System.Globalization;

namespace LibraryService.Routing;

/// <summary>How a message reaches somebody, or why it does not. The same facts give the same plan on any machine.</summary>
public sealed class ContactPlan
{
    private readonly ContactStep[] _steps;
    private readonly ContactReason[] _reasons;

    internal ContactPlan(ContactPlanKind kind, ContactStep[] steps, ContactReason[] reasons)
    {
        Kind = kind;
        _steps = steps;
        _reasons = reasons;
    }

    /// <summary>What is to be done with the steps.</summary>
    public ContactPlanKind Kind { get; }

    /// <summary>The steps: of an order the first one first, of a broadcast in no order of importance. Empty when nothing is sent.</summary>
    public IReadOnlyList<ContactStep> Steps => _steps;

    /// <summary>Why, in the order of the deciding.</summary>
    public IReadOnlyList<ContactReason> Reasons => _reasons;

    /// <summary>Whom the plan reaches.</summary>
    public ContactRecipient Recipient { get; internal init; }

    /// <summary>The plans of those who are written to as well. Empty for nobody.</summary>
    public IReadOnlyList<ContactPlan> Copies { get; internal init; } = [];

    /// <summary>As whom the message goes out; null when the policy names nobody.</summary>
    public ContactSender? Sender { get; internal init; }

    /// <summary>The library's language for the message; null when the policy names none.</summary>
    public string? Language { get; internal init; }

    /// <summary>Whether the message may name titles: not to a guardian or proxy, unless the rule for them says so.</summary>
    public bool MayNameTitles { get; internal init; } = true;

    /// <summary>Whether a member of staff must see to it, because nothing is sent that should have been.</summary>
    public bool NeedsStaff { get; internal init; }

    /// <summary>Whether everything else that is planned for the patron must be cancelled too, because they died.</summary>
    public bool CancelsPlanned { get; internal init; }

    /// <summary>Calls what belongs to the kind, so that a broadcast is never worked off as an order, and no kind is forgotten.</summary>
    /// <param name="ordered">Given the steps, each for when the one before was given up.</param>
    /// <param name="broadcast">Given the steps, all to be taken.</param>
    /// <param name="digest">Given the steps of what is to be gathered.</param>
    /// <param name="suppressed">Given the reasons.</param>
    public T Match<T>(
        Func<IReadOnlyList<ContactStep>, T> ordered,
        Func<IReadOnlyList<ContactStep>, T> broadcast,
        Func<IReadOnlyList<ContactStep>, T> digest,
        Func<IReadOnlyList<ContactReason>, T> suppressed)
    {
        ArgumentNullException.ThrowIfNull(ordered);
        ArgumentNullException.ThrowIfNull(broadcast);
        ArgumentNullException.ThrowIfNull(digest);
        ArgumentNullException.ThrowIfNull(suppressed);
        return Kind switch
        {
            ContactPlanKind.Ordered => ordered(_steps),
            ContactPlanKind.Broadcast => broadcast(_steps),
            ContactPlanKind.Digest => digest(_steps),
            _ => suppressed(_reasons),
        };
    }

    /// <summary>The plan in sentences that a librarian understands: what is done, and why, in the order of the deciding. No address and no name is in them.</summary>
    /// <param name="culture">Spanish for any Spanish culture, English otherwise; times are in its format.</param>
    public IReadOnlyList<string> Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return [.. ContactExplanation.Of(this, culture)];
    }

    /// <summary>The kind and the channels.</summary>
    public override string ToString() => _steps.Length == 0 ? $"{Kind}" : $"{Kind}: {string.Join(", ", _steps.Select(step => step.Point.Channel))}";
}
