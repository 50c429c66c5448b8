namespace LibraryService.Templates.Messages;

/// <summary>One line of a receipt.</summary>
/// <param name="Description">What was paid for.</param>
/// <param name="Amount">How much.</param>
public sealed record PaidItem(string Description, Money Amount) : MessageContent;
