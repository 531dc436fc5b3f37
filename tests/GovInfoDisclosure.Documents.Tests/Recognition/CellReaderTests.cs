using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

/// <summary>What is beside a figure, and what many cells have in common.</summary>
public class CellReaderTests
{
    private static readonly DisclosureForm Form = DisclosureForm.For(FormEdition.Edition2021);
    private static readonly FormTable Table = Form.Tables[1];

    [Fact]
    public void A_note_mark_is_kept_in_the_text_left_out_of_the_figure_and_reported()
    {
        (PrintedCell cell, Finding finding) = ReadOne(new MarkedText.Builder().Append("644").Append("2", Asides.NoteMark).ToMarkedText());
        Assert.Equal((644m, "644²", false), (cell.Value, cell.Raw, cell.IsUnread));
        Assert.Equal(("GID105", MessageKeys.NoteMark), (finding.Rule.Id, finding.MessageKey));
    }

    [Fact]
    public void Struck_out_text_is_kept_in_the_text_left_out_of_the_figure_and_reported()
    {
        (PrintedCell cell, Finding finding) = ReadOne(new MarkedText.Builder().Append("12", Asides.StruckOut).Append("21").ToMarkedText());
        Assert.Equal((21m, "12 21", false), (cell.Value, cell.Raw, cell.IsUnread));
        Assert.Equal(("GID105", MessageKeys.StruckOut), (finding.Rule.Id, finding.MessageKey));
    }

    [Fact]
    public void A_cell_that_is_struck_out_as_a_whole_is_blank()
    {
        (PrintedCell cell, Finding finding) = ReadOne(new MarkedText.Builder().Append("12", Asides.StruckOut).ToMarkedText());
        Assert.Equal((null, "12", false), (cell.Value, cell.Raw, cell.IsUnread));
        Assert.Equal(MessageKeys.StruckOut, finding.MessageKey);
    }

    [Fact]
    public void A_raised_number_alone_is_neither_figure_nor_blank()
    {
        (PrintedCell cell, Finding finding) = ReadOne(new MarkedText.Builder().Append("12", Asides.NoteMark).ToMarkedText());
        Assert.Equal((null, true), (cell.Value, cell.IsUnread));
        Assert.Equal("GID106", finding.Rule.Id);
    }

    [Fact]
    public void What_the_medium_cannot_give_is_unread_with_its_reason()
    {
        (PrintedCell cell, Finding finding) = ReadOne(MarkedText.Unreadable(new("公式未计算", "the formula has not been calculated")));
        Assert.Equal((null, true), (cell.Value, cell.IsUnread));
        Assert.EndsWith("总计：公式未计算，按空白处理。", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 1)]
    [InlineData(7, 1)]
    public void One_cause_in_many_cells_is_one_finding_at_the_table(int cells, int findings)
    {
        Finding[] found = Read(Enumerable.Repeat<MarkedText>("１２", cells));
        Assert.Equal(findings, found.Length);
        Assert.All(found, f => Assert.Equal("GID105", f.Rule.Id));
        if (findings == 1)
        {
            Assert.Equal(("/requests", cells), (found[0].Pointer, found[0].Related.Length));
            Assert.Equal($"表三：{cells} 格的原文含全角字符或特殊空白，例如“１２”读作“12”。", found[0].Message(Language.Chinese));
        }
    }

    [Fact]
    public void Another_cause_is_another_finding()
    {
        Finding[] found = Read([.. Enumerable.Repeat<MarkedText>("１２", 6), .. Enumerable.Repeat<MarkedText>("1,200", 6)]);
        Assert.Equal(2, found.Length);
    }

    [Fact]
    public void Many_cells_with_one_text_that_is_no_figure_are_one_finding() =>
        Assert.Equal("表三：8 格的“见附件”不是有效的数值，按空白处理。",
            Assert.Single(Read(Enumerable.Repeat<MarkedText>("见附件", 8))).Message(Language.Chinese));

    private static (PrintedCell Cell, Finding Finding) ReadOne(MarkedText text)
    {
        var findings = new Findings();
        FormCell total = Table.Rows.First().Cells[^1];
        var reading = new RowReading([(total, new GridCell(text, 0, new()), null)], CellAnchor.Labels, 0);
        PrintedCell cell = Assert.Single(new CellReader(Table, findings).Read([reading]));
        return (cell, Assert.Single(findings.ToImmutable(Form)));
    }

    private static Finding[] Read(IEnumerable<MarkedText> texts)
    {
        var findings = new Findings();
        ImmutableArray<RowReading> rows =
        [
            .. texts.Zip(Table.Rows.SelectMany(r => r.Cells)).GroupBy(t => t.Second.Row).Select((row, line) => new RowReading(
                [.. row.Select((t, x) => (t.Second, new GridCell(t.First, x, new()), (decimal?)null))], CellAnchor.Labels, line)),
        ];
        Assert.NotEmpty(new CellReader(Table, findings).Read(rows).ToArray());
        return [.. findings.ToImmutable(Form)];
    }
}
