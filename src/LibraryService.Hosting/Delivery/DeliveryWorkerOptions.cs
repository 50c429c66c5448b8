using LibraryService.Delivery;

namespace LibraryService.Hosting.Delivery;

/// <summary>How the worker sends what the outbox holds.</summary>
public sealed class DeliveryWorkerOptions
{
    /// <summary>Whether this process sends. False where a process only writes into the outbox and another one sends. True by default.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How often, how long and how fast messages are tried.</summary>
    /// <value>Required; its lease is longer than its time for sending. The default is that of <see cref="DeliveryPolicy"/>.</value>
    public DeliveryPolicy Policy { get; set; } = new();

    /// <summary>How long the worker sleeps at most: it wakes by itself when something falls due or is saved in this process, but looks no later than this after what others save.</summary>
    /// <value>More than zero and at most one hour. The default is 5 seconds.</value>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest wait after the store has failed. The first wait is a second, each further one twice as long.</summary>
    /// <value>More than zero and at most one hour. The default is one minute.</value>
    public TimeSpan LongestErrorWait { get; set; } = TimeSpan.FromMinutes(1);
}
