using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

/// <summary>Rows at the end of a page, and what is on the next one.</summary>
public class TornRowsTests
{
    [Fact]
    public void The_halves_of_a_row_are_put_together() => Assert.Equal("1", Read("规章|||", "|1|2|3").Issued);

    [Fact]
    public void A_row_without_a_legible_label_is_not_the_rest_of_the_one_above() =>
        Assert.Equal("", Read("规章|||", "■■■|1|2|").Issued ?? "");

    [Fact]
    public void Numbers_of_columns_are_not_the_figures_of_the_label_on_the_next_page()
    {
        (string? issued, string[] messages) = Read("|1|2|3", "规章|||");
        Assert.Equal("", issued);
        Assert.Contains(messages, m => m.Contains("columns", StringComparison.Ordinal));
    }

    // The figure of 规章, and what is reported, of a table whose second row begins a page.
    private static (string? Issued, string[] Messages) Read(params string[] rows)
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2021);
        var findings = new Findings();
        TableRow[] table = [.. rows.Prepend("信息内容|本年制发件数|本年废止件数|现行有效件数").Select((row, i) => new TableRow(
            [.. row.Split('|').Select((c, x) => new GridCell(c, x, new()))], RowOrigin.Ruled, 0, BlanksVisible: true)
        {
            AfterPageBreak = i == 2,
        })];
        string? issued = TableRecognizer.Read(new(form, new(new())), form.Tables[0], table, findings)?
            .SelectMany(r => r.Cells).FirstOrDefault(c => c.Cell.Pointer == "/proactiveDisclosure/governmentRules/issued").Source?.Text;
        return (issued, [.. findings.ToImmutable(null).Select(f => f.Message(Language.English))]);
    }
}
