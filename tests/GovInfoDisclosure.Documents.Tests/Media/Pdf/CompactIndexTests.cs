using GovInfoDisclosure.Documents.Media.Pdf;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

public class CompactIndexTests
{
    // Behind one other byte: two items, offsets of one byte, the data.
    private static readonly byte[] Program = [9, 0, 2, 1, 1, 3, 4, (byte)'a', (byte)'b', (byte)'c', 9];

    [Fact]
    public void Items_are_between_their_offsets_which_count_from_the_byte_before_the_data()
    {
        CompactIndex index = CompactIndex.At(Program, 1)!.Value;
        Assert.Equal((2, 7, 10), (index.Count, index.Start, index.End));
        Assert.Equal("ab"u8, Program.AsSpan(index.Item(Program, 0)!.Value));
        Assert.Equal("c"u8, Program.AsSpan(index.Item(Program, 1)!.Value));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 2)]
    [InlineData(1, 5)]
    public void An_item_outside_of_the_data_is_none(byte from, byte to)
    {
        byte[] program = [.. Program];
        (program[4], program[5]) = (from, to);
        Assert.Null(CompactIndex.At(program, 1)!.Value.Item(program, 0));
    }
}
