using LibraryService.Delivery;
using LibraryService.Routing;

namespace LibraryService.CrashRig.Workers;

/// <summary>A message as it goes over the wire to the ledger.</summary>
internal sealed record Letter(string Key, string Address, string? Subject, string Text, string Language, bool MayRepeat, int Process)
{
    public static Letter Of(OutboundMessage message) => new(message.Key, message.To.Address, message.Subject, message.Text, message.Language, message.MayRepeat, Environment.ProcessId);

    public OutboundMessage ToMessage() => new()
    {
        Key = Key,
        To = ContactPoint.Email(Address),
        Subject = Subject,
        Text = Text,
        Language = Language,
        MayRepeat = MayRepeat,
    };
}
