namespace LibraryService.Templates.Messages;

/// <summary>A receipt for what was paid.</summary>
/// <param name="Amount">The whole amount.</param>
/// <param name="Items">What it is made of; empty when nothing is said of it.</param>
/// <param name="PaidOn">The day of the payment.</param>
/// <param name="ReceiptNo">The number of the receipt; null when it has none.</param>
public sealed record PaymentReceipt(Money Amount, IReadOnlyList<PaidItem> Items, DateOnly PaidOn, string? ReceiptNo) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Money("amount", privacy: FieldPrivacy.Private)
        .List("items", i => i.Text("description").Money("amount"), privacy: FieldPrivacy.Private)
        .Date("paidOn")
        .Text("receiptNo", optional: true));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("amount", Amount)
        .Set("items", Items, (paid, i) => i
            .Set("description", paid.Description)
            .Set("amount", paid.Amount))
        .Set("paidOn", PaidOn)
        .Set("receiptNo", ReceiptNo));
}
