using FsCheck.Xunit;

namespace GovInfoDisclosure.FsCheck.Tests;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class DefectiveReportTests
{
    public static MatrixTheoryData<FormEdition, DefectMechanism> EditionsAndMechanisms =>
        new(Checks.Editions, Enum.GetValues<DefectMechanism>());

    [Theory]
    [MemberData(nameof(EditionsAndMechanisms))]
    public void The_rules_find_exactly_what_is_expected(FormEdition edition, DefectMechanism mechanism)
    {
        foreach (int seed in TestRun.Seeds(60))
            AssertLabelled(ReportGenerator.Defective(seed, new() { Edition = edition }, mechanism));
    }

    [Property(MaxTest = 300)]
    public void Defects_drawn_by_FsCheck_are_labelled_rightly(DefectiveReport defective) => AssertLabelled(defective);

    [Fact]
    public void A_mechanism_that_cannot_happen_is_refused() =>
        Assert.Throws<ArgumentException>(
            () => ReportGenerator.Defective(1, new() { Scale = ReportScale.SilentTownship }, DefectMechanism.DigitsTransposed));

    [Theory]
    [InlineData(DefectMechanism.TotalNotUpdated)]
    [InlineData(DefectMechanism.FactorTen)]
    public void Most_defects_of_figures_in_relations_can_be_seen(DefectMechanism mechanism)
    {
        DefectiveReport[] defects = [.. Enumerable.Range(0, 200)
            .Select(seed => ReportGenerator.Defective(
            seed, new() { Edition = FormEdition.Edition2021, Scale = ReportScale.City, Blanks = BlankStyle.None }, mechanism))];
        Assert.All(defects.Where(d => d.Defect.Changes[0].Cell.Row.Table.JsonName != "proactiveDisclosure"),
            d => Assert.NotEmpty(d.Expected));
    }

    internal static void AssertLabelled(DefectiveReport defective)
    {
        Checks.AssertConsistent(defective.Original);
        Assert.NotEmpty(defective.Defect.Changes);
        Assert.All(defective.Defect.Changes, c => Assert.Equal((defective.Original[c.Cell], defective.Report[c.Cell]), (c.From, c.To)));
        Assert.All(defective.Defect.Changes, c => Assert.NotEqual(c.From, c.To));
        Assert.Equal(defective.Original, defective.Report.With(defective.Defect.Changes.Select(c => KeyValuePair.Create(c.Cell, c.From))));
        Assert.Equal(Checks.InOrder(defective.Expected), Checks.Predicted(defective.Report));
    }
}
