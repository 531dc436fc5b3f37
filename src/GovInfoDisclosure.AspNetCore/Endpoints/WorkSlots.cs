using Microsoft.Extensions.Options;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>
/// How much is read and checked at a time. A request holds a slot only while it works, not while its body arrives.
/// </summary>
internal sealed class WorkSlots(IOptions<GovInfoDisclosureOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _free = new(options.Value.MaxConcurrent);

    /// <summary>Waits for a slot and does a piece of work in it.</summary>
    /// <exception cref="BusyException">No slot became free in time.</exception>
    /// <exception cref="OperationCanceledException">The client went away.</exception>
    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        if (!await _free.WaitAsync(options.Value.MaxWait, cancellationToken).ConfigureAwait(false))
            throw new BusyException();
        try
        {
            return work();
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();
}
