using GovInfoDisclosure.Localisation;

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
}
