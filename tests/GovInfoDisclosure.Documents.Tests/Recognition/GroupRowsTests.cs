using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class GroupRowsTests
{
    private const string Items = "逾期不补正|1|0|0|0|0|0|1/逾期不缴费|0|0|0|0|0|0|0/其他|2|0|0|0|0|0|2";

    [Theory]
    [InlineData("（六）其他处理|3|0|0|0|0|0|3", "GID104 /requests/outcomes/other", 3)]
    [InlineData("（六）其他处理|||||||", "GID104 /requests/outcomes/other", 3)]
    [InlineData("（六）其他处理|3|0|0|0|0|0|3/" + Items, "GID107 /requests", 3)]
    [InlineData("（六）其他处理|||||||/" + Items, null, 3)]
    [InlineData("（六）其他处理|3|0|3", "GID107 /requests", 0)]
    [InlineData("（六）其他处理|3|某|0|0|0|0|3", "GID107 /requests", 0)]
    public void A_row_for_a_group_is_all_there_is_of_the_group_or_a_sum(string table, string? finding, int rows)
    {
        DisclosureForm form = DisclosureForm.For(FormEdition.Edition2021);
        var findings = new Findings();
        TableRow[] read =
        [
            .. ("予以公开|1|0|0|0|0|0|1/" + table).Split('/').Select(r => new TableRow(
                [.. r.Split('|').Select((c, x) => new GridCell(c, x, new()))], RowOrigin.Ruled, 8, BlanksVisible: true)),
        ];
        IEnumerable<RowReading> readings = TableRecognizer.Read(new FormLabels(form, new(new())), form.Tables[1], read, findings)!;
        Assert.Equal(rows, readings.Count(r => r.Cells[0].Cell.Row.Pointer.StartsWith("/requests/outcomes/other/", StringComparison.Ordinal)));
        Assert.Equal(finding is null ? [] : [finding], findings.ToImmutable(null)
            .Where(f => f.Rule.Id == "GID107" || f.MessageKey == MessageKeys.RowsAsOne).Select(f => $"{f.Rule.Id} {f.Pointer}"));
    }
}
