using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Tests.Localisation;

public class SingleCellTests
{
    public static TheoryData<FormEdition> AllEditions => Editions.All;

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_wrong_cell_of_table_three_is_found_with_its_true_figure(FormEdition edition)
    {
        foreach (DisclosureReport report in new[] { Reports.Consistent(edition), Reports.Zero(edition) })
        {
            foreach (FormCell cell in report.Form.Cells.Where(c => c.Row.Table.JsonName == "requests"))
            {
                foreach (decimal change in new[] { 1m, -9m, 90m, 1_000_000_000_000m })
                {
                    if (report[cell] + change >= 0)
                        AssertLocated(report, report.With(cell, report[cell] + change), cell);
                }
            }
        }
    }

    [Fact]
    public void A_report_in_order_has_nothing_to_locate() =>
        Assert.Equal(new LocalisationResult(), Repairs.Find(Reports.Consistent(FormEdition.Edition2021)));

    [Fact]
    public void Two_exchanged_digits_are_named()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021)
            .Set("/reviewAndLitigation/reconsideration/upheld", 12).Set("/reviewAndLitigation/reconsideration/total", 21);
        LocalisationResult result = Repairs.Find(report);
        Assert.Equal(new ComponentLocalisation("reconsideration", LocalisationStatus.Likely, 1, 5, 5), Assert.Single(result.Components));
        Repair[] first = [.. result.Repairs.Take(2)];
        Assert.Equal(["/total 21 12", "/upheld 12 21"], first.Select(r => r.Changes.Single())
            .Select(c => $"{c.Pointer["/reviewAndLitigation/reconsideration".Length..]} {c.From} {c.To}"));
        Assert.Equal(1, result.Repairs.Sum(r => r.Likelihood), 0.01);
        Assert.All(first, r => Assert.Equal(Mechanism.Transposition, r.Mechanism));
        Assert.Equal("两位数字颠倒。", first[0].Message(Language.Chinese));
        Assert.Equal("Two digits are exchanged.", first[0].Message(Language.English));
        Assert.Equal(ProblemKind.WrongCell, Assert.Single(result.Problems).Kind);
        Assert.Equal(result.Repairs.Select(r => r.Id), result.Problems[0].Repairs);
    }

    [Fact]
    public void Equal_evidence_has_equal_ranks_and_names_the_cells_to_look_up()
    {
        // Any of the four may be 21, its digits exchanged.
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021);
        FormRow block = report.Cell("/reviewAndLitigation/reconsideration/total").Row;
        report = report.With(block.Cells.Select(c => KeyValuePair.Create(c, (decimal?)(c.IsTotal ? 57 : 12))));
        LocalisationResult result = Repairs.Find(report);
        Assert.Equal(new ComponentLocalisation("reconsideration", LocalisationStatus.Tied, 1, 5, 5), Assert.Single(result.Components));
        Assert.Equal(4, result.Repairs.Count(r => r.Rank == 1));
        Assert.Equal(ProblemKind.Tie, Assert.Single(result.Problems).Kind);
        Assert.All(result.Repairs, r => Assert.Equal(4, r.UnsettledBy.Length));
    }

    [Fact]
    public void Between_two_cells_one_look_decides()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021).Set("/reviewAndLitigation/reconsideration/upheld", 3);
        LocalisationResult result = Repairs.Find(report);
        Assert.Equal(2, result.Repairs.Length);
        Assert.All(result.Repairs, r => Assert.Equal(["/reviewAndLitigation/reconsideration/upheld"], r.UnsettledBy));
        // A wrong cell of table three needs none.
        report = Reports.Consistent(FormEdition.Edition2021).Change("/requests/newlyReceived/others", 3);
        Assert.All(Repairs.Find(report).Repairs, r => Assert.Empty(r.UnsettledBy));
    }

    [Fact]
    public void No_repair_states_a_figure_below_zero()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021).Set("/reviewAndLitigation/reconsideration/total", 3);
        LocalisationResult result = Repairs.Find(report);
        // Each of the four results may be 3, or the total 0.
        Assert.Equal(5, result.Repairs.Length);
        report = Reports.Zero(FormEdition.Edition2021).Set("/reviewAndLitigation/reconsideration/upheld", 3);
        Assert.Equal(
            [("/reviewAndLitigation/reconsideration/total", 3L), ("/reviewAndLitigation/reconsideration/upheld", 0L)],
            Repairs.Find(report).Repairs.Select(r => (r.Changes.Single().Pointer, r.Changes.Single().To!.Value)).Order());
    }

    [Fact]
    public void A_wrong_applicant_cell_may_also_be_a_corrected_one_whose_totals_were_not_updated()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021).Change("/requests/outcomes/granted/others", -3);
        LocalisationResult result = Repairs.Find(report);
        Assert.Equal([1, 2], result.Repairs.Select(r => r.Rank));
        Assert.True(result.Repairs[0].IsUnique);
        Repair totals = result.Repairs[1];
        Assert.Equal((Mechanism.TotalNotUpdated, false, false), (totals.Mechanism, totals.IsUnique, totals.IsMinimal));
        Assert.DoesNotContain(totals.Changes, c => c.Pointer == "/requests/outcomes/granted/others");
        Assert.Empty(totals.ApplyTo(report).Findings());
    }

    [Fact]
    public void A_figure_copied_from_a_cell_beside_it_is_named_so()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021);
        report = report.With(report.Form.Cells.Select(c => KeyValuePair.Create(c, (decimal?)(1000 + (137 * c.Index)))))
            .WithComputedTotals().WithBalance();
        FormRow[] rows = [.. report.Form.Tables.Single(t => t.JsonName == "requests").Rows];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < rows[row].Cells.Length; column++)
            {
                (int Row, int Column)[] beside = [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)];
                foreach ((int r, int c) in beside.Where(
                    b => rows.ElementAtOrDefault(b.Row)?.Cells.ElementAtOrDefault(b.Column) is not null))
                {
                    FormCell cell = rows[row].Cells[column];
                    RepairChange change = Repairs.Find(report.With(cell, report[rows[r].Cells[c]])).Repairs[0].Changes[0];
                    Assert.Equal((cell.Pointer, Mechanism.NeighbourCopied), (change.Pointer, change.Mechanism));
                }
            }
        }
    }

    private static void AssertLocated(DisclosureReport right, DisclosureReport wrong, FormCell cell)
    {
        LocalisationResult result = Repairs.Find(wrong);
        ComponentLocalisation component = Assert.Single(result.Components);
        Assert.Equal((LocalisationStatus.Unique, 1, 1), (component.Status, component.Minimum, component.Alternatives));
        Repair repair = result.Repairs[0];
        Assert.True(repair is { IsUnique: true, IsMinimal: true, Rank: 1 });
        Assert.Equal((cell.Pointer, right[cell], wrong[cell]), Triple(repair.Changes.Single()));
        Assert.Equal(right, repair.ApplyTo(wrong));
        Problem problem = Assert.Single(result.Problems);
        Assert.Equal(
            (ProblemKind.WrongCell, cell.Pointer, cell.Relations.Length), (problem.Kind, problem.Pointer, problem.Findings.Length));
    }

    private static (string, decimal?, decimal?) Triple(RepairChange change) => (change.Pointer, change.To, change.From);
}
