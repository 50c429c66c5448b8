namespace LibraryService.Templates.Messages;

/// <summary>An offer to borrow something from another library.</summary>
/// <param name="Cost">What it costs the patron; null when it is free.</param>
/// <param name="WaitDays">In about how many days it would be here, 1 or more.</param>
/// <param name="AcceptUrl">Where the patron says yes.</param>
public sealed record LoanOffer(Money? Cost, int WaitDays, Uri AcceptUrl) : MessageContent;
