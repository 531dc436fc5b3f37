using System.Buffers;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>Bytes in several pieces, as a network delivers them.</summary>
internal sealed class Segment : ReadOnlySequenceSegment<byte>
{
    private Segment(ReadOnlyMemory<byte> memory, long runningIndex)
    {
        Memory = memory;
        RunningIndex = runningIndex;
    }

    public static ReadOnlySequence<byte> Split(byte[] bytes, int length)
    {
        var first = new Segment(bytes.AsMemory(0, length), 0);
        Segment last = first;
        for (int start = length; start < bytes.Length; start += length)
        {
            var next = new Segment(bytes.AsMemory(start, Math.Min(length, bytes.Length - start)), start);
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
