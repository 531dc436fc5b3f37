using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Recognition;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class HeadColumnsTests
{
    [Theory]
    [InlineData("1|2|3", false, true)]
    [InlineData("1,2|3", false, true)]
    [InlineData("3|1|2", false, false)]
    [InlineData("3|1|2", true, true)]
    [InlineData("1|1|2", true, false)]
    [InlineData("1,3|2", true, false)]
    [InlineData("1||3", true, true)]
    [InlineData("||", true, false)]
    [InlineData("1||3", false, false)]
    public void Positions_tell_only_if_they_are_apart(string positions, bool isGrid, bool tells)
    {
        ImmutableArray<ImmutableArray<int>> columns =
            [.. positions.Split('|').Select(p => p.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToImmutableArray())];
        HeadColumns? head = HeadColumns.From(columns, isGrid, 4);
        Assert.Equal(tells, head is not null);
        Assert.Equal(tells ? 1 : null, head?.First);
    }
}
