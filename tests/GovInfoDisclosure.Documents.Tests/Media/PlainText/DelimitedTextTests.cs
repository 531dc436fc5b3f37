using System.Text;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;

namespace GovInfoDisclosure.Documents.Tests.Media.PlainText;

public class DelimitedTextTests
{
    [Theory]
    [InlineData("甲,乙\r\n丙,丁", "甲|乙", "丙|丁")]
    [InlineData("甲,\"乙,丙\"\n", "甲|乙,丙")]
    [InlineData("\"甲\"\"乙\"\"\",丙", "甲\"乙\"|丙")]
    [InlineData("\"甲\r\n乙\",丙\r丁,", "甲\n乙|丙", "丁|")]
    [InlineData("甲, \"乙, 丙\"", "甲|乙, 丙")]
    [InlineData("危及\"三安全一稳定\",1", "危及\"三安全一稳定\"|1")]
    [InlineData("\"三安全\"一稳定,1", "\"三安全\"一稳定|1")]
    [InlineData("\"甲,乙\n丙", "\"甲|乙", "丙")]
    [InlineData(",,", "||")]
    public void A_record_is_cut_at_separators_outside_quotation_marks(string text, params string[] records) =>
        Assert.Equal(records, new DelimitedRecords(text, ',', new()).Read().Select(r => string.Join('|', r.Fields)));

    [Fact]
    public void Lines_are_counted_within_fields_too() =>
        Assert.Equal([1, 3, 4], new DelimitedRecords("\"甲\n乙\",1\n丙,2\r\n丁,3", ',', new()).Read().Select(r => r.Line));

    [Theory]
    [InlineData("规章,1,2,3", true)]
    [InlineData("规章;1;2;3", true)]
    [InlineData("\"规章\"\t1\t2\t3", true)]
    [InlineData("规章;;;", true)]
    [InlineData("规章,,,0", true)]
    [InlineData("font-family:&#39;Times&#39;;", false)]
    [InlineData("规章,\"-9,007,199,254,740,991\",\"9,007,199,254,740,991\",0", true)]
    [InlineData("规章, 1, 2, 3", true)]
    [InlineData("规章,\"1,234\",0,0", true)]
    [InlineData("本年收到申请,办结3件,转出2件。", false)]
    [InlineData("规章 1,234 2,345 3,456", false)]
    [InlineData("规章 1,234,567", false)]
    [InlineData("| 规章 | 1,2,3 |", false)]
    [InlineData("1,234,567", false)]
    [InlineData("规章\t1\t2\t3", false)]
    public void A_text_is_a_table_by_its_rows(string row, bool isTable)
    {
        Grid? grid = DelimitedText.Read(Lines(row, 5, "一、总体情况"), new())?.OfType<Grid>().Single();
        Assert.Equal(isTable, grid is not null);
        Assert.Equal(isTable ? 4 : null, grid?.Rows[^1].Cells.Length);
        Assert.Null(DelimitedText.Read(Lines(row, 4, "一、总体情况", "二、主动公开政府信息情况"), new()));
    }

    [Fact]
    public void A_form_that_nobody_filled_in_has_lines_that_are_all_cut_alike() =>
        Assert.NotNull(DelimitedText.Read(Lines("规章;;;", 5), new()));

    [Theory]
    [InlineData("规章;件数;备注", 5, true)]
    [InlineData("规章;件数;备注", 4, false)]
    [InlineData("规章;件数", 5, false)]
    public void Lines_of_words_are_a_table_where_enough_of_them_are_cut_alike(string line, int times, bool isTable) =>
        Assert.Equal(isTable, DelimitedText.Read(Lines(line, times), new()) is not null);

    [Fact]
    public void A_sentence_may_have_the_other_separator() =>
        Assert.Equal("一；二; 三", Assert.Single(DelimitedText.Read(Lines("规章,1,2,3", 5, "一；二; 三"), new())!.Value.OfType<Grid>())
            .Rows[0].Cells[0].Text);

    [Fact]
    public void A_line_of_its_own_may_name_the_separator()
    {
        Grid grid = DelimitedText.Read("sep=#\r\n规章#1", new())!.Value.OfType<Grid>().Single();
        Assert.Equal(["规章", "1"], grid.Rows[^1].Cells.Select(c => c.Text));
    }

    [Theory]
    [InlineData("sep=")]
    [InlineData("sep=,")]
    public void The_name_of_a_separator_with_nothing_behind_it_is_no_table(string text) => Assert.Null(DelimitedText.Read(text, new()));

    [Fact]
    public void Every_cell_has_its_place()
    {
        Grid grid = DelimitedText.Read(Lines("规章,1,\"2\n\",3", 5), new())!.Value.OfType<Grid>().Single();
        Assert.Equal(new SourcePlace { Line = 3, Table = 1, Row = 2, Cell = 3 }, grid.Rows[1].Cells[2].Place);
    }

    [Fact]
    public void Work_is_counted_field_by_field()
    {
        string text = "规章" + new string(',', 1_000_000);
        Assert.Throws<NotReadableException>(() => DelimitedText.Read("sep=,\n" + text, new(new() { MaxWork = 10_000_000 })));
        Assert.Equal("GID101", DocumentReader.Read(Encoding.UTF8.GetBytes(text), new() { MaxWork = 1_000_000 }).Findings[0].Rule.Id);
    }

    private static string Lines(string row, int times, params string[] before) =>
        string.Join('\n', before.Concat(Enumerable.Repeat(row, times)));
}
