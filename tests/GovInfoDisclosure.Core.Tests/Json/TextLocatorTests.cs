using System.Text;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Tests.Json;

public class TextLocatorTests
{
    [Fact]
    public void Places_may_be_asked_for_in_any_order()
    {
        byte[] text = Encoding.UTF8.GetBytes("a\r\n文𠮷b\n\nc");
        (int Offset, int Line, int Column)[] places =
            [(0, 1, 1), (2, 1, 3), (3, 2, 1), (6, 2, 2), (10, 2, 3), (11, 2, 4), (12, 3, 1), (13, 4, 1), (14, 4, 2)];
        foreach (int seed in TestRun.Seeds(20))
        {
            var locator = default(TextLocator);
            new Random(seed).Shuffle(places);
            foreach ((int offset, int line, int column) in places)
                Assert.Equal(new SourcePlace { Line = line, Column = column }, locator.PlaceOf(text, offset));
        }
    }
}
