using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Recognition;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests.Recognition;

public class LeftShiftsTests
{
    private static readonly FormRow Row = DisclosureForm.For(FormEdition.Edition2021).Tables[0].Rows.First();

    // The cells behind the labels; the head stands from the second grid column to the fourth, labels reach to the first or before it.
    [Theory]
    [InlineData(1, ",5,5,", "5,0,5,", "7,8,9")]
    [InlineData(2, ",2,2,", ",3,3,", "7,8,9")]
    [InlineData(0, ",2,1,", ",3,1,", "7,8,9")]
    [InlineData(0, ",2,2,", ",3,3,", ",4,1,5")]
    [InlineData(0, ",2,2,", ",3,3,")]
    public void Rows_without_their_last_figure_are_in_doubt_if_others_show_that_rows_have_slipped(int inDoubt, params string[] rows)
    {
        var shifts = new LeftShifts();
        HeadColumns head = HeadColumns.From([[2], [3], [4]], isGrid: true, 5)!;
        foreach (string row in rows)
        {
            string[] texts = row.Split(',');
            ImmutableArray<GridCell> cells = [.. texts.Select((t, i) => new GridCell(t, 5 - texts.Length + i, new()))];
            bool shifted = texts.Length == 4 && texts[0].Length > 0;
            shifts.Add(Row, cells, head, new(shifted ? cells[..3] : cells[^3..], [], shifted ? LocalizedText.Same("") : null, null));
        }

        Assert.Equal(inDoubt, shifts.InDoubt.Count());
    }
}
