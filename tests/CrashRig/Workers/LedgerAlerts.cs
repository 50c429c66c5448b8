using LibraryService.Desk;
using LibraryService.Sla;

namespace LibraryService.CrashRig.Workers;

/// <summary>Tells the ledger of each step of a promise, and waits until it has been written down there.</summary>
internal sealed class LedgerAlerts(LedgerLines lines) : IAlertHandler
{
    public async ValueTask RaisedAsync(SlaAlert alert, ServiceCase about, CancellationToken ct) => await lines.SendAsync(Ledger.Alert + alert.Key, ct);
}
