using FsCheck.Xunit;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Tests.Model;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class ComputedTotalTests
{
    private const string Crossing = "/requests/outcomes/total/total";
    private const string LastOfRow = "/requests/outcomes/total/others";
    private const string LastOfColumn = "/requests/outcomes/notProcessed/reconfirmation/total";
    private const decimal Max = FormCell.MaxCount;

    private static readonly string[] TotalRules = ["GID301", "GID302", "GID401"];

    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void The_totals_of_a_consistent_report_are_the_computed_ones(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        Assert.All(Totals(report), cell => Assert.Equal(report[cell], report.ComputedTotal(cell)));
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void A_cell_that_is_no_total_has_no_computed_total(FormEdition edition)
    {
        DisclosureReport report = Reports.Consistent(edition);
        Assert.All(report.Form.Cells.Except(Totals(report)), cell => Assert.Null(report.ComputedTotal(cell)));
    }

    [Fact]
    public void Carried_forward_is_no_total_down_its_column() =>
        Assert.Null(Reports.Zero(FormEdition.Edition2021).ComputedTotal(Cell("/requests/carriedForward/others")));

    [Fact]
    public void A_computed_total_adds_up_what_is_stated_not_what_should_be()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021)
            .Set("/requests/newlyReceived/others", 5).Set("/requests/newlyReceived/total", 9);
        Assert.Equal(5, report.ComputedTotal(Cell("/requests/newlyReceived/total")));
    }

    [Fact]
    public void A_total_over_a_blank_is_not_known()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021).Set("/requests/newlyReceived/others", null);
        Assert.Null(report.ComputedTotal(Cell("/requests/newlyReceived/total")));
    }

    [Theory]
    [InlineData(LastOfRow)]
    [InlineData(LastOfColumn)]
    public void The_crossing_total_is_known_by_its_row_or_by_its_column(string blank)
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021);
        Assert.Equal((long?)report[Cell(Crossing)], report.Set(blank, null).ComputedTotal(Cell(Crossing)));
    }

    [Fact]
    public void The_crossing_total_is_not_known_with_a_blank_in_both() =>
        Assert.Null(Reports.Zero(FormEdition.Edition2021).Set(LastOfRow, null).Set(LastOfColumn, null).ComputedTotal(Cell(Crossing)));

    [Fact]
    public void Where_row_and_column_disagree_the_row_counts()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021).Set(LastOfRow, 3).Set(LastOfColumn, 4);
        Assert.Equal(3, report.ComputedTotal(Cell(Crossing)));
    }

    // A blank detail leaves two stated totals standing, and these contradict each other in the crossing cell.
    [Fact]
    public void Filling_in_and_asking_for_the_crossing_total_give_the_same()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021)
            .Set("/requests/outcomes/granted/others", null).Set("/requests/outcomes/granted/total", 4).Set(LastOfRow, 3);
        Assert.Equal((3, 3), (report.ComputedTotal(Cell(Crossing)), report.WithComputedTotals().Requests.Outcomes.Total.Total));
    }

    [Fact]
    public void Blank_totals_over_stated_cells_are_filled_in()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021);
        DisclosureReport blank = report.With(Totals(report).Select(c => KeyValuePair.Create(c, (decimal?)null)));
        Assert.Equal(report, blank.WithComputedTotals());
    }

    [Fact]
    public void A_total_over_a_blank_is_left_as_it_stands()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021)
            .Set("/requests/newlyReceived/others", null).Set("/requests/newlyReceived/total", 9);
        Assert.Equal(report, report.WithComputedTotals());
    }

    [Fact]
    public void A_total_that_no_cell_can_hold_is_left_as_it_stands()
    {
        DisclosureReport report = Reports.Filled(FormEdition.Edition2021, Max);
        Assert.Equal(6 * (long)Max, report.ComputedTotal(Cell("/requests/newlyReceived/total")));
        Assert.Equal(report, report.WithComputedTotals());
    }

    [Property]
    public void Filling_in_totals_twice_is_filling_them_in_once(DisclosureReport report)
    {
        DisclosureReport once = report.WithComputedTotals();
        Assert.Equal(once, once.WithComputedTotals());
    }

    [Property]
    public void Filling_in_totals_changes_totals_only(DisclosureReport report)
    {
        DisclosureReport filled = report.WithComputedTotals();
        Assert.All(report.Form.Cells.Except(Totals(report)), cell => Assert.Equal(report[cell], filled[cell]));
    }

    [Property]
    public void Without_blanks_no_total_is_wrong_after_filling_in(DisclosureReport report)
    {
        DisclosureReport stated =
            report.With(report.Form.Cells.Where(c => !(report[c] <= Max / 200)).Select(c => KeyValuePair.Create(c, (decimal?)0)));
        Assert.DoesNotContain(stated.WithComputedTotals().Findings(), f => TotalRules.Contains(f.Rule.Id));
    }

    private static FormCell Cell(string pointer) => DisclosureForm.For(FormEdition.Edition2021).FindCell(pointer)!;

    private static IEnumerable<FormCell> Totals(DisclosureReport report) =>
        report.Form.Cells.Where(
            c => c.Row.Table.Section.Number > 2 && (c.Column.JsonName == "total" || c.Row.Pointer == "/requests/outcomes/total"));
}
