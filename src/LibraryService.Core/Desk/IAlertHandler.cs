using LibraryService.Sla;

namespace LibraryService.Desk;

/// <summary>Does something when a promise comes to a step of its policy: tells a team, say.</summary>
public interface IAlertHandler
{
    /// <summary>A step was reached. It is told once, but for a watcher that died right after: then again, with the same <see cref="SlaAlert.Key"/>.</summary>
    /// <remarks>What it throws is told again after the watcher's lease.</remarks>
    ValueTask RaisedAsync(SlaAlert alert, ServiceCase about, CancellationToken ct);
}
