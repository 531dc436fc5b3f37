using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Tests.Model;

public class PackedCountsTests
{
    [Property]
    public void What_was_set_is_read(long[] values, int[] small)
    {
        long[] expected = [.. small, .. values, FormCell.MaxCount, -FormCell.MaxCount, int.MinValue, 0];
        var counts = new PackedCounts(expected.Length);
        for (int i = 0; i < expected.Length; i++)
            counts[i] = expected[i];
        Assert.Equal(expected, Enumerable.Range(0, counts.Length).Select(i => counts[i]));
    }

    [Theory]
    [InlineData(1L << 31)]
    [InlineData(-(1L << 31) - 1)]
    [InlineData(FormCell.MaxCount)]
    public void Equal_counts_are_equal_however_they_came_about(long large)
    {
        var direct = new PackedCounts(2) { [0] = -5 };
        PackedCounts roundabout = direct.Copy();
        roundabout[1] = large;
        Assert.NotEqual(direct, roundabout.Trim());
        roundabout[1] = 0;
        Assert.Equal(direct, roundabout.Trim());
        Assert.Equal(direct.GetHashCode(), roundabout.Trim().GetHashCode());
    }

    [Theory]
    [InlineData(1 << 26, true)]
    [InlineData((1 << 26) + 1, false)]
    [InlineData(-(1 << 26) - 1, false)]
    [InlineData(1L << 40, false)]
    public void Sums_in_32_bits_are_offered_only_where_they_cannot_overflow(long count, bool offered) =>
        Assert.Equal(offered, new PackedCounts(1) { [0] = count }.TryGetShort(out _));
}
