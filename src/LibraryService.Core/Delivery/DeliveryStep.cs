namespace LibraryService.Delivery;

/// <summary>One step of a plan with the message as it was rendered for it.</summary>
/// <param name="Message">The message.</param>
/// <param name="NotBefore">The first instant at which it may be sent.</param>
/// <param name="GiveUpAt">From when on it is not tried again, and the next step is taken.</param>
public sealed record DeliveryStep(OutboundMessage Message, DateTimeOffset NotBefore, DateTimeOffset GiveUpAt);
