using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;

namespace GovInfoDisclosure.Documents.Tests.Media.PlainText;

public class EmbeddedTablesTests
{
    [Fact]
    public void Tables_stand_where_they_stand_in_the_text()
    {
        ContentBlock[] blocks =
            Read("# 甲\n<table>\n<tr><td>规章</td>\n<td>1</td></tr></table>\n| 乙 | 2 |\n\n丙 <TABLE><tr><td>3</td></tr></TABLE> 丁");
        Assert.Equal(["甲", "规章/1", "乙/2", "丙  丁", "3"], blocks.Select(TextOf));
        Assert.Equal(3, ((Grid)blocks[1]).Rows[0].Cells[0].Place.Line);
        Assert.Equal(5, ((Grid)blocks[2]).Rows[0].Cells[0].Place.Line);
    }

    [Theory]
    [InlineData("<table><tr><td>1<table><tr><td>2</td></tr></table></td></tr></table>甲", "1 2 甲")]
    [InlineData("<table><tr><td>1</td></tr>\n甲", "1 甲")]
    [InlineData("<table>甲", "<table>甲")]
    [InlineData("甲 <!-- <table><tr><td>1</td></tr></table> --> 乙", "甲  乙")]
    [InlineData("甲 <!-- 乙 -->\n<table><tr><td>1</td></tr></table>", "1 甲 ")]
    [InlineData("<!-- 乙 <table><tr><td>1</td></tr></table>", "<!-- 乙 <table><tr><td>1</td></tr></table>")]
    public void A_table_ends_with_its_tag_or_its_last_row(string text, string read) =>
        Assert.Equal(read, string.Join(' ', Read(text).Select(TextOf).Order(StringComparer.Ordinal)));

    private static ContentBlock[] Read(string text) => [.. EmbeddedTables.Read(text, new()).Where(b => TextOf(b).Length > 0)];

    private static string TextOf(ContentBlock block) =>
        block is Paragraph line ? line.Text : string.Join('/', ((Grid)block).Rows.SelectMany(r => r.Cells).Select(c => c.Text));
}
