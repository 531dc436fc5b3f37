using System.Text;
using GovInfoDisclosure.Documents.Media.Word97;

namespace GovInfoDisclosure.Documents.Tests.Media.Word97;

public class PropertyPagesTests
{
    [Theory]
    [InlineData(99, null)]
    [InlineData(100, "a")]
    [InlineData(109, "a")]
    [InlineData(110, null)]
    [InlineData(199, null)]
    [InlineData(200, "b")]
    [InlineData(210, null)]
    public void Text_has_the_properties_of_the_range_it_is_in_and_none_between_ranges(uint offset, string? properties)
    {
        byte[] document = [.. Page(100, 110, 'a'), .. Page(200, 210, 'b')];
        byte[] table = [.. new byte[12], .. BitConverter.GetBytes(0), .. BitConverter.GetBytes(1)];
        var pages = new PropertyPages<string>(document, table, isOfParagraphs: false, p => Encoding.ASCII.GetString(p.Span), new());
        Assert.Equal(properties, pages.At(offset));
    }

    // A page of one range, which has one byte of properties.
    private static byte[] Page(int start, int end, char properties)
    {
        byte[] page = [.. BitConverter.GetBytes(start), .. BitConverter.GetBytes(end), 8, .. new byte[503]];
        (page[16], page[17], page[511]) = (1, (byte)properties, 1);
        return page;
    }
}
