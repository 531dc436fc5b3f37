using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Recognition;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class TextRowsTests
{
    [Theory]
    [InlineData("规章  2  0  11\n行政许可  5", "规章/2/0/11 行政许可/5", RowOrigin.Aligned)]
    [InlineData("1. 属于国家秘密  2  0", "1. 属于国家秘密/2/0", RowOrigin.Aligned)]
    [InlineData("规章\n2\n0\n11\n行政许可\n5", "规章/2/0/11 行政许可/5", RowOrigin.Sequence)]
    [InlineData("规章\n|\n2\n|\n|\n11\n|\n行政许可\n|\n5\n|", "规章/2//11 行政许可/5", RowOrigin.Sequence)]
    [InlineData("规章\n2\n\n11\n行政许可\n5", "规章/2//11 行政许可/5", RowOrigin.Sequence)]
    [InlineData("规章\n\n2\n\n\n\n11\n\n行政许可\n\n5", "规章/2//11 行政许可/5", RowOrigin.Sequence)]
    [InlineData("规章\n\n2\n0\n11\n行政许可\n5", "规章/2/0/11 行政许可/5", RowOrigin.Sequence)]
    [InlineData("规章\n1 2\n0\n11\n行政许可\n5", "规章/1 2/0/11 行政许可/5", RowOrigin.Sequence)]
    [InlineData("12\n规章 1 2 3\n0", "12 规章/1/2/3 0", RowOrigin.Aligned)]
    [InlineData("信息\n内容\n|\n2\n|\n3\n|", "信息\n内容/2/3", RowOrigin.Sequence)]
    public void Lines_are_cut_into_rows(string text, string rows, object origin)
    {
        TableRow[] read = [.. TextRows.Of(TextMedium.Read(text), [1, 3])];
        Assert.Equal(rows, string.Join(' ', read.Select(r => string.Join('/', r.Cells.Select(c => c.Text)))));
        Assert.All(read, r => Assert.Equal(origin, r.Origin));
    }
}
