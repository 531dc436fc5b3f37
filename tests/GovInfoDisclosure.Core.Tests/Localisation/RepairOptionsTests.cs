using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Tests.Localisation;

public class RepairOptionsTests
{
    private const string Block = "/reviewAndLitigation/reconsideration/";

    private static DisclosureReport Case => Reports.Zero(FormEdition.Edition2021)
        .Set(Block + "upheld", 12).Set(Block + "pending", 3).Set(Block + "total", 24);

    [Fact]
    public void Trusted_cells_are_not_changed()
    {
        RepairOptions options = new() { Trusted = [Case.Cell(Block + "total"), Case.Cell(Block + "upheld")] };
        Assert.DoesNotContain(
            Repairs.Find(Case, options).Repairs.SelectMany(r => r.Changes), c => c.Pointer is Block + "total" or Block + "upheld");
        options = options with { Trusted = [.. Case.Form.Cells] };
        LocalisationResult nothing = Repairs.Find(Case, options);
        Assert.Empty(nothing.Repairs);
        Assert.Equal(LocalisationStatus.None, nothing.Components.Single().Status);
        Assert.Equal(ProblemKind.Open, nothing.Problems.Single().Kind);
    }

    [Fact]
    public void Evidence_breaks_ties()
    {
        var total = new RelationTerm(Case.Cell(Block + "total"), 1);
        RepairOptions options = new() { Evidence = [new([total], 15, 0.9999)] };
        Assert.Equal(Block + "total", Repairs.Find(Case, options).Repairs[0].Changes[0].Pointer);
        options = new() { Evidence = [new([total], 24, 0.9)] };
        Assert.NotEqual(Block + "total", Repairs.Find(Case, options).Repairs[0].Changes[0].Pointer);
    }

    [Fact]
    public void A_search_without_steps_gives_up()
    {
        DisclosureReport report = Reports.Consistent(FormEdition.Edition2021).Change("/requests/newlyReceived/others", 1)
            .Change("/requests/carriedForward/researchInstitutions", 1);
        LocalisationResult result = Repairs.Find(report, new() { NodeBudget = 1 });
        Assert.Equal(LocalisationStatus.GaveUp, result.Components.Single().Status);
        Assert.DoesNotContain(result.Repairs, r => r.IsUnique);
        Assert.Equal(LocalisationStatus.Unique, Repairs.Find(report).Components.Single().Status);
        Assert.Empty(Repairs.Find(report, new() { LargestSize = 1 }).Repairs);
    }

    [Fact]
    public void No_more_repairs_are_listed_than_asked_for()
    {
        DisclosureReport report = Case.Set("/requests/outcomes/granted/others", 5);
        Assert.Equal(2, Repairs.Find(Case, new() { MostListed = 2 }).Repairs.Length);
        LocalisationResult both = Repairs.Find(report, new() { MostListed = 6 });
        Assert.Equal(["requests", "reconsideration"], both.Components.Select(c => c.Component));
        Assert.Equal(both.Repairs.Length, both.Components.Sum(c => c.Listed));
        Assert.Equal(both.Repairs.Length, both.Repairs.Select(r => r.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Sets_have_one_to_four_cells(int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RepairOptions { LargestSize = size });

    [Fact]
    public void Numbers_below_zero_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RepairOptions { NodeBudget = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RepairOptions { MostListed = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Evidence([], 0, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Evidence([], 0, 1));
    }

    [Fact]
    public void A_repair_is_for_the_report_it_was_found_in()
    {
        Repair repair = Repairs.Find(Case).Repairs[0];
        Assert.Throws<ArgumentException>(() => repair.ApplyTo(Reports.Zero(FormEdition.Edition2021)));
        Repair range = repair with { Changes = [new(Block + "total", 24, null) { Min = 0 }] };
        Assert.Throws<InvalidOperationException>(() => range.ApplyTo(Case));
    }
}
