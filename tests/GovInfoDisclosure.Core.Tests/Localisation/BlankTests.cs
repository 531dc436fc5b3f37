using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Localisation;

/// <summary>Errors beside blanks, which may hold any count.</summary>
public class BlankTests
{
    [Fact]
    public void An_error_beside_a_blank_is_found()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021).Set("/requests/newlyReceived/others", null)
            .Change("/requests/outcomes/granted/researchInstitutions", 7);
        LocalisationResult result = Repairs.Find(report);
        Assert.Equal(LocalisationStatus.Unique, result.Components.Single().Status);
        Assert.Equal(
            ("/requests/outcomes/granted/researchInstitutions", -7L),
            (result.Repairs[0].Changes.Single().Pointer, result.Repairs[0].Changes.Single().To - result.Repairs[0].Changes.Single().From));
    }

    [Fact]
    public void Blanks_that_nothing_can_fill_make_another_cell_wrong_by_a_range()
    {
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021)
            .Set("/reviewAndLitigation/reconsideration/corrected", null).Set("/reviewAndLitigation/reconsideration/upheld", 9)
            .Set("/reviewAndLitigation/reconsideration/total", 4);
        LocalisationResult result = Repairs.Find(report);
        Assert.DoesNotContain(result.Repairs, r => r.IsUnique);
        RepairChange upheld = result.Repairs.SelectMany(r => r.Changes).Single(c => c.Pointer.EndsWith("upheld", StringComparison.Ordinal));
        Assert.Equal((null, 0L, 4L), (upheld.To, upheld.Min, upheld.Max));
        RepairChange total = result.Repairs.SelectMany(r => r.Changes).Single(c => c.Pointer.EndsWith("total", StringComparison.Ordinal));
        Assert.Equal((null, 9L, null), (total.To, total.Min, total.Max));
    }

    [Fact]
    public void Blanks_that_can_be_filled_are_no_error() =>
        Assert.Empty(Repairs.Find(Reports.Consistent(FormEdition.Edition2021).Set("/requests/newlyReceived/others", null)).Components);

    [Fact]
    public void Blanks_are_computed_over_the_whole_table()
    {
        // Two blanks in one row, and two in one column: no relation has just one blank but those across.
        DisclosureReport right = Reports.Consistent(FormEdition.Edition2021);
        string[] blanks =
        [
            "/requests/outcomes/granted/naturalPersons", "/requests/outcomes/granted/others", "/requests/outcomes/partiallyGranted/others",
        ];
        DisclosureReport report = blanks.Aggregate(right, (r, b) => r.Set(b, null));
        CheckedReport check = CheckedReport.Of(report, []);
        Assert.Empty(check.Localisation.Components);
        Assert.Equal(blanks, check.Localisation.Repairs.Select(r => r.Changes.Single().Pointer));
        Assert.All(check.Localisation.Repairs, r => Assert.True(r is { IsUnique: true, Rank: 1 }));
        Assert.All(check.Localisation.Repairs, r => Assert.Equal("漏填。", r.Message(Language.Chinese)));
        Assert.Equal(right, check.Localisation.Repairs.Aggregate(report, (r, repair) => repair.ApplyTo(r)));
        // Each repair belongs to the problem of its cell; nothing is left to look at in the list of blanks.
        Assert.Equal(["GID304", "GID305", "GID305", "GID305"], check.Findings.Select(f => f.Rule.Id).Order());
        Assert.Equal(3, check.Localisation.Problems.Length);
        Assert.All(check.Localisation.Problems, p => Assert.Equal((ProblemKind.Blank, 1), (p.Kind, p.Repairs.Length)));
        Assert.Equal(
            "按全表推算，“（一）予以公开 · 自然人”应填 " + right[right.Cell(blanks[0])] + "。",
            check.Localisation.Proposal(check.Localisation.Problems[0], report.Form, Language.Chinese));
    }

    [Fact]
    public void A_blank_that_is_not_determined_has_a_range()
    {
        const string Block = "/reviewAndLitigation/reconsideration/";
        DisclosureReport report = Reports.Zero(FormEdition.Edition2021)
            .Set(Block + "upheld", 3).Set(Block + "pending", null).Set(Block + "total", null);
        RepairChange total = Repairs.Find(report).Repairs.Single().Changes.Single();
        Assert.Equal((Block + "total", null, null, 3L, null), (total.Pointer, total.From, total.To, total.Min, total.Max));
    }

    [Fact]
    public void The_blanks_of_a_table_are_looked_at_together()
    {
        DisclosureReport zero = Reports.Zero(FormEdition.Edition2021);
        DisclosureReport report = zero.With(zero.Form.Cells.Where(c => c.Column.JsonName is "others" or "pending")
            .Select(c => KeyValuePair.Create(c, (decimal?)null)));
        Assert.Equal(
            [(ProblemKind.Blank, "/requests"), (ProblemKind.Blank, "/reviewAndLitigation")],
            CheckedReport.Of(report, []).Localisation.Problems.Select(p => (p.Kind, p.Pointer)));
    }

    [Fact]
    public void No_blank_is_filled_beside_an_error()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021).Set("/requests/newlyReceived/others", null)
            .Change("/requests/outcomes/granted/researchInstitutions", 7);
        Assert.DoesNotContain(Repairs.Find(report).Repairs, r => r.Changes.Any(c => c.From is null));
    }

    [Fact]
    public void Beside_blanks_every_figure_that_leaves_a_filling_is_a_repair_and_no_other()
    {
        const int Largest = 9, Beyond = 3 * Largest;
        int failing = 0;
        foreach (int seed in TestRun.Seeds(150))
        {
            var random = new Random(seed);
            DisclosureReport report = Reports.Zero(FormEdition.Edition2021);
            FormCell[] block = [.. report.Cell("/reviewAndLitigation/reconsideration/total").Row.Cells];
            report = report.With(block.Select(
                c => KeyValuePair.Create(c, random.Next(3) == 0 ? null : (decimal?)random.Next(Largest + 1))));
            LocalisationResult result = Repairs.Find(report);
            if (result.Components.IsEmpty)
                continue;
            failing++;
            foreach (FormCell cell in block.Where(c => report[c] is not null))
            {
                RepairChange[] changes = [.. result.Repairs.SelectMany(r => r.Changes).Where(c => c.Pointer == cell.Pointer)];
                for (int figure = 0; figure <= Beyond; figure++)
                {
                    bool fits = Repairs.Find(report.With(cell, figure)).Components.IsEmpty;
                    bool isListed = changes.Any(c => c.To == figure || (figure >= c.Min && !(figure > c.Max)));
                    Assert.True(fits == isListed, $"seed {seed}: {cell.Pointer} = {figure}");
                }
            }
        }

        Assert.True(failing > 30, $"{failing}");
    }
}
