namespace LibraryService.Delivery;

/// <summary>How many messages are dealt with at once, in all and on each channel.</summary>
internal sealed class DeliveryLanes : IDisposable
{
    private readonly SemaphoreSlim _all;
    private readonly Dictionary<Channel, SemaphoreSlim> _ofChannels;

    public DeliveryLanes(DeliveryPolicy policy)
    {
        _all = new SemaphoreSlim(policy.Parallel);
        _ofChannels = policy.ParallelByChannel.ToDictionary(channel => channel.Key, channel => new SemaphoreSlim(channel.Value));
    }

    /// <summary>Does something once there is room for it. Who waits for a channel takes no room from the others.</summary>
    public async Task RunAsync(Channel channel, Func<Task> action)
    {
        var own = _ofChannels.GetValueOrDefault(channel);
        await (own?.WaitAsync() ?? Task.CompletedTask).ConfigureAwait(false);
        try
        {
            await _all.WaitAsync().ConfigureAwait(false);
            try
            {
                await action().ConfigureAwait(false);
            }
            finally
            {
                _all.Release();
            }
        }
        finally
        {
            own?.Release();
        }
    }

    public void Dispose()
    {
        _all.Dispose();
        foreach (var lane in _ofChannels.Values)
        {
            lane.Dispose();
        }
    }
}
