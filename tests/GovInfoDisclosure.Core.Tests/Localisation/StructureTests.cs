using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Tests.Localisation;

/// <summary>Whole rows and columns out of place.</summary>
public class StructureTests
{
    private static readonly DisclosureReport Right = Sample();

    private static FormRow[] Rows => [.. Right.Form.Tables.Single(t => t.JsonName == "requests").Rows];

    [Fact]
    public void An_exchanged_row() => AssertFirst(
        Mechanism.RowExchanged, Edit(v => (v[^1], v[^2]) = (v[^2], v[^1])));

    [Fact]
    public void A_row_one_column_off() => AssertFirst(
        Mechanism.RowShifted, Edit(v => v[3] = [0, .. v[3][..6]]));

    [Fact]
    public void A_row_one_column_off_to_the_left() => AssertFirst(
        Mechanism.RowShifted, Edit(v => v[3] = [.. v[3][1..], 0]));

    [Fact]
    public void A_row_left_out() => AssertFirst(
        Mechanism.RowDropped, Edit(v => v.MoveUp(4)));

    [Fact]
    public void A_row_that_repeats_the_one_above() => AssertFirst(
        Mechanism.RowCopied, Edit(v => v[5] = [.. v[4]]));

    [Fact]
    public void A_row_of_zeros() => AssertFirst(
        Mechanism.RowZeroed, Edit(v => v[5] = new long[7]));

    [Fact]
    public void All_columns_one_off() => AssertFirst(
        Mechanism.ColumnsShifted, Edit(v =>
        {
            for (int i = 0; i < v.Length; i++)
                v[i] = [0, .. v[i][..6]];
        }));

    [Fact]
    public void A_column_one_row_off() => AssertFirst(
        Mechanism.ColumnShiftedDown, Edit(v =>
        {
            for (int i = v.Length - 1; i > 6; i--)
                v[i][2] = v[i - 1][2];
            v[6][2] = 0;
        }));

    [Fact]
    public void The_totals_in_the_place_of_a_column() => AssertFirst(
        Mechanism.ColumnExchanged, Edit(v =>
        {
            foreach (long[] row in v)
                (row[5], row[6]) = (row[6], row[5]);
        }));

    [Fact]
    public void Totals_that_nobody_computed() => AssertFirst(
        Mechanism.TotalNotUpdated, Edit(v =>
        {
            foreach (long[] row in v)
                row[6] = 0;
        }));

    [Fact]
    public void A_row_of_totals_that_is_wrong_in_itself() => AssertFirst(
        Mechanism.TotalRow, Edit(v => (v[^2][0], v[^2][6]) = (v[^2][0] + 1, v[^2][6] + 1)));

    [Fact]
    public void Two_exchanged_cells() => AssertFirst(
        Mechanism.Exchanged, Edit(v => (v[7][2], v[7][3]) = (v[7][3], v[7][2])));

    [Fact]
    public void Columns_read_by_position_are_more_often_one_off()
    {
        // One request that is entered under its applicant, in none of the totals: or all columns one off, with the first one lost.
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021);
        foreach (string row in new[] { "newlyReceived", "outcomes/granted", "outcomes/total" })
            report = report.Set($"/requests/{row}/others", 1);
        double LikelihoodOfShift(bool byPosition) => Repairs.Find(report, RepairOptions.Default with { ColumnsByPosition = byPosition })
            .Repairs.Where(r => r.Mechanism == Mechanism.ColumnsShifted).Sum(r => r.Likelihood);
        Assert.True(LikelihoodOfShift(true) > LikelihoodOfShift(false));
    }

    private static void AssertFirst(Mechanism mechanism, DisclosureReport wrong)
    {
        LocalisationResult result = Repairs.Find(wrong);
        Repair repair = result.Repairs.First(r => r.Rank == 1 && r.ApplyTo(wrong) == Right);
        Assert.Equal(mechanism, repair.Mechanism);
        Assert.Equal("requests", repair.Component);
        Assert.Equal(1, result.Repairs.Sum(r => r.Likelihood), 0.01);
    }

    private static DisclosureReport Edit(Action<long[][]> edit)
    {
        long[][] values = [.. Rows.Select(r => r.Cells.Select(c => (long)Right[c]!.Value).ToArray())];
        edit(values);
        return Right.With(Rows.Zip(values).SelectMany(p => p.First.Cells.Zip(p.Second))
            .Select(p => KeyValuePair.Create(p.First, (decimal?)p.Second)));
    }

    // No two rows alike, and nothing carried forward, so that a row can be lost at the end.
    private static DisclosureReport Sample()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021);
        FormRow forward = report.Form.CarriedForward;
        report = report.With(forward.Cells.Select(c => KeyValuePair.Create(c, (decimal?)0)));
        return report.With(forward.Cells.Select(c => KeyValuePair.Create(
            report.Cell("/requests/newlyReceived/" + c.Column.JsonName),
            report[report.Cell("/requests/outcomes/total/" + c.Column.JsonName)]
                - report[report.Cell("/requests/carriedOver/" + c.Column.JsonName)])));
    }
}
