using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.PlainText;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class ColumnNumbersTests
{
    private const string Head = "|自然人|商业企业|其他|总计|";

    [Theory]
    [InlineData(Head + "\n| |1|2|3|4|", true)]
    [InlineData(Head + "\n|0|1|2|3|4|", true)]
    [InlineData(Head + "\n|栏次|1|2|3|4|", true)]
    [InlineData(Head + "\n|栏次|1|2|", true)]
    [InlineData(Head + "\n|甲|1|2|3=1+2|", true)]
    [InlineData(Head + "\n|１|２|３|", true)]
    [InlineData(Head + "\n|1②|2|3|4|", true)]
    [InlineData(Head + "\n|1|1|2|3|", false)]
    [InlineData(Head + "\n|1|2| |3|", false)]
    [InlineData(Head + "\n|0|0|0|1|2|3|4|5|", false)]
    [InlineData(Head + "\n|7|1|2|3|4|5|", false)]
    [InlineData(Head + "\n|A|B|C|D|E|F|G|H|I|J|K|L|M|N|O|", true)]
    [InlineData("|予以公开|1|2|3|4|5|6|7|", false)]
    [InlineData(Head + "\n| |1|2|", false)]
    [InlineData(Head + "\n| |2|3|4|", false)]
    [InlineData(Head + "\n| |3|2|1|", false)]
    [InlineData(Head + "\n|某行|1|2|3|4|", false)]
    [InlineData(Head + "\n|某行|1|2|3|4|5|", true)]
    [InlineData("|予以公开|5|\n| |1|2|3|4|", false)]
    [InlineData("|予以公开|5|\n| |1|2|3|4|5|", true)]
    [InlineData("|（1）|（2）|（3）|", false)]
    public void A_row_that_counts_up_numbers_the_columns(string table, bool removed)
    {
        var grid = (Grid)TextMedium.Read(table + "\n").First();
        TableRow[] rows = [.. grid.Rows.Select(r => new TableRow(r.Cells, RowOrigin.Ruled, 0, BlanksVisible: true))];
        (List<TableRow> others, Findings findings) = Remove(rows, 1);
        Assert.Equal(removed, others.Count < rows.Length);
        Assert.Equal(removed ? 1 : 0, findings.ToImmutable(null).Length);
    }

    [Theory]
    [InlineData(1, "自然人 总计 1 2 3 4 5 6 7", "自然人 总计")]
    [InlineData(1, "予以公开 1 2 3 4 5 6 7", "予以公开 1 2 3 4 5 6 7")]
    [InlineData(1, "自然人 1 2 3 9 9 9 9", "自然人 1 2 3 9 9 9 9")]
    [InlineData(2, "总计 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 9 0 0 0 9 1 0 0 0 1 2 0 0 0 2", "总计 9 0 0 0 9 1 0 0 0 1 2 0 0 0 2")]
    [InlineData(2, "总计 1 2 3 9 0 0 0 9 1 0 0 0 1", "总计 1 2 3 9 0 0 0 9 1 0 0 0 1")]
    [InlineData(2, "总计 1 2 0 0 3 1 0 0 0 1 2 0 0 0 2", "总计 1 2 0 0 3 1 0 0 0 1 2 0 0 0 2")]
    public void Numbers_in_a_sequence_of_cells_are_before_the_figures(int table, string cells, string left)
    {
        var row = new TableRow(
            [.. cells.Split(' ').Select((c, x) => new GridCell(c, x, new()))], RowOrigin.Sequence, 0, BlanksVisible: false);
        Assert.Equal(left, TableReadings.Raw(Remove([row], table).Others.Single().Cells));
    }

    [Theory]
    [InlineData("甲 1 5/乙 2 0/丙 3 1/丁 4 8/戊 5 3", "甲 5/乙 0/丙 1/丁 8/戊 3")]
    [InlineData("甲 1 5/乙 2 0/丙 3 1/丁 4 8", "甲 1 5/乙 2 0/丙 3 1/丁 4 8")]
    [InlineData("甲 1 5/乙 2 0/丙 3 1/丁 4 8/戊 6 3", "甲 1 5/乙 2 0/丙 3 1/丁 4 8/戊 6 3")]
    [InlineData("甲 1/乙 2/丙 3/丁 4/戊 5", "甲 1/乙 2/丙 3/丁 4/戊 5")]
    [InlineData("甲 2 5/乙 3 0/丙 4 1/丁 5 8/戊 6 3", "甲 2 5/乙 3 0/丙 4 1/丁 5 8/戊 6 3")]
    public void Figures_that_count_up_row_by_row_number_the_rows(string rows, string left)
    {
        IReadOnlyList<TableRow> read = RowNumbers.Remove(
        [
            .. rows.Split('/').Select(r =>
                new TableRow([.. r.Split(' ').Select((c, x) => new GridCell(c, x, new()))], RowOrigin.Sequence, 0, BlanksVisible: false)),
        ]);
        Assert.Equal(left, string.Join('/', read.Select(r => TableReadings.Raw(r.Cells))));
    }

    [Theory]
    [InlineData("0 信息内容 甲/1 规章 5/2 行政许可 0", "信息内容 甲/规章 5/行政许可 0")]
    [InlineData("1 规章 5/2 行政许可 0", "1 规章 5/2 行政许可 0")]
    [InlineData("0 信息内容 甲/1 规章 5/3 行政许可 0", "0 信息内容 甲/1 规章 5/3 行政许可 0")]
    [InlineData("5 信息内容 甲/6 规章 5/7 行政许可 0", "5 信息内容 甲/6 规章 5/7 行政许可 0")]
    [InlineData("0 信息内容 甲/1/2 行政许可 0", "0 信息内容 甲/1/2 行政许可 0")]
    public void All_lines_may_be_numbered(string rows, string left)
    {
        IReadOnlyList<TableRow> read = RowNumbers.Remove(
        [
            .. rows.Split('/').Select(r =>
                new TableRow([.. r.Split(' ').Select((c, x) => new GridCell(c, x, new()))], RowOrigin.Aligned, 0, BlanksVisible: false)),
        ]);
        Assert.Equal(left, string.Join('/', read.Select(r => TableReadings.Raw(r.Cells))));
    }

    private static (List<TableRow> Others, Findings Findings) Remove(TableRow[] rows, int table)
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2021);
        var labels = new FormLabels(form, new(new()));
        var findings = new Findings();
        var numbers = new ColumnNumbers(labels, form.Tables[table], new RowLabels(labels, form.Tables[table]), findings);
        return (numbers.Remove(rows), findings);
    }
}
