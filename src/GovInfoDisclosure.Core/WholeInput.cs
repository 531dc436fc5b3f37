using System.Buffers;
using System.IO.Pipelines;

namespace GovInfoDisclosure;

/// <summary>Reads an input to its end, or until it is larger than a limit: then the answer is null and the rest stays unread.</summary>
internal static class WholeInput
{
    public static byte[]? Read(Stream stream, long limit)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[81_920];
        while (content.Length <= limit && stream.Read(buffer) is > 0 and var count)
            content.Write(buffer, 0, count);
        return content.Length <= limit ? content.ToArray() : null;
    }

    public static async ValueTask<byte[]?> ReadAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[81_920];
        while (content.Length <= limit
            && await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
            content.Write(buffer, 0, count);
        return content.Length <= limit ? content.ToArray() : null;
    }

    /// <exception cref="OperationCanceledException">Reading was cancelled, by the token or at the pipe.</exception>
    public static async ValueTask<byte[]?> ReadAsync(PipeReader pipe, long limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            System.IO.Pipelines.ReadResult read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            ReadOnlySequence<byte> content = read.Buffer;
            if (read.IsCanceled)
                throw new OperationCanceledException("Reading from the pipe was cancelled.");
            if (content.Length > limit || read.IsCompleted)
            {
                byte[]? whole = content.Length > limit ? null : content.ToArray();
                pipe.AdvanceTo(content.End);
                return whole;
            }

            pipe.AdvanceTo(content.Start, content.End);
        }
    }
}
