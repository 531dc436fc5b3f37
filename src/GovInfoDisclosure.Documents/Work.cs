using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Documents;

/// <summary>
/// What one reading may cost. Every loop over what a file holds, or over two such things, spends from it: a file in which everything is
/// within bounds can still make a product of two that is not. Costs are in units of about ten nanoseconds or two bytes of memory;
/// <see cref="Cost"/> has them.
/// </summary>
/// <param name="options">Limits; the defaults if null.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class Work(DocumentReaderOptions? options = null, CancellationToken cancellationToken = default)
{
    // How much may be spent before it is looked whether the caller still wants the answer: about ten milliseconds.
    private const long BetweenChecks = 1_000_000;

    // Documents within documents are read in the stack of the one around them.
    private const int MaxWithin = 4;

    private int _within;
    private long _left = (options ?? new()).MaxWork;
    private long _unchecked;

    public DocumentReaderOptions Options { get; } = options ?? new();

    /// <summary>Whether more was spent than there was. Libraries pass over some exceptions, so that the one thrown is not enough.</summary>
    public bool IsSpent => _left < 0;

    /// <summary>What is thrown when the work is spent.</summary>
    public static NotReadableException Exhausted() =>
        new(new("文件过于复杂，读取工作量超过上限", "the file is too complex: reading it takes more work than the limit"));

    /// <summary>
    /// Looks whether the stack has room for what is within an element. Limits of nesting alone do not assure it: how much a level takes
    /// differs by a factor of four with what the compiler puts together, and the caller may have used the stack before.
    /// </summary>
    /// <exception cref="NotReadableException">It has not.</exception>
    public static void CheckStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new NotReadableException(new("文件元素嵌套过深", "the elements of the file are nested too deeply"));
    }

    /// <summary>Reads a document that is within another.</summary>
    /// <exception cref="NotReadableException">It is within too many others.</exception>
    public T Within<T>(Func<T> read)
    {
        if (_within == MaxWithin)
            throw new NotReadableException(new($"文件层层嵌套，超过 {MaxWithin} 层的上限",
                $"files are within each other deeper than the limit of {MaxWithin}"));
        CheckStack();
        _within++;
        try
        {
            return read();
        }
        finally
        {
            _within--;
        }
    }

    /// <summary>Spends the cost of each of some things; a count that a file claims may be any number.</summary>
    /// <exception cref="NotReadableException">The work is spent.</exception>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answer.</exception>
    public void Spend(long count, int cost) => Spend(count < 0 || count > long.MaxValue / cost ? long.MaxValue : count * cost);

    /// <exception cref="NotReadableException">The work is spent.</exception>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answer.</exception>
    public void Spend(long units)
    {
        _left = units > _left ? -1 : _left - units;
        if (_left < 0)
            throw Exhausted();
        _unchecked += units;
        if (_unchecked < BetweenChecks)
            return;
        _unchecked = 0;
        cancellationToken.ThrowIfCancellationRequested();
    }
}
