using FsCheck.Xunit;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Tests;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class ConsistentReportTests
{
    public static MatrixTheoryData<FormEdition, ReportScale> EditionsAndScales => Checks.EditionsAndScales;

    [Theory]
    [MemberData(nameof(EditionsAndScales))]
    public void No_rule_finds_anything_but_blanks(FormEdition edition, ReportScale scale)
    {
        foreach (int seed in TestRun.Seeds(150))
            Checks.AssertConsistent(ReportGenerator.Consistent(seed, new() { Edition = edition, Scale = scale }).Report);
    }

    [Property(MaxTest = 200)]
    public void Reports_drawn_by_FsCheck_are_consistent(ConsistentReport report) => Checks.AssertConsistent(report.Report);

    [Theory]
    [MemberData(nameof(EditionsAndScales))]
    public void A_profile_is_kept(FormEdition edition, ReportScale scale)
    {
        int year = DisclosureForm.For(edition).FirstYear + 1;
        DisclosureReport report = ReportGenerator.Consistent(
            7, new() { Edition = edition, Scale = scale, Year = year, Blanks = BlankStyle.None }).Report;
        Assert.Equal((edition, year, 0), (report.Edition, report.Year, report.BlankCells));
        Assert.Equal(scale == ReportScale.SilentTownship, Checks.NonZeroCells(report) == 0);
    }

    [Theory]
    [InlineData(2018, null)]
    [InlineData(2024, FormEdition.Edition2019)]
    [InlineData(2019, FormEdition.Edition2021)]
    public void A_profile_that_contradicts_itself_is_refused(int year, FormEdition? edition) =>
        Assert.Throws<ArgumentException>(() => ReportGenerator.Consistent(1, new() { Year = year, Edition = edition }));

    [Fact]
    public void Most_applicants_are_natural_persons()
    {
        Requests[] requests = [.. Enumerable.Range(0, 500)
            .Select(seed => ReportGenerator.Consistent(seed, new() { Scale = ReportScale.City }).Report.Requests)];
        Assert.InRange(requests.Average(r => (double)r.NewlyReceived.NaturalPersons! / (double)r.NewlyReceived.Total!), 0.93, 0.98);
    }

    [Theory]
    [InlineData(BlankStyle.ZeroDetails)]
    [InlineData(BlankStyle.SomeZeros)]
    [InlineData(BlankStyle.WholeTable)]
    public void Blanks_are_left_as_asked_for(BlankStyle style)
    {
        foreach (DisclosureReport report in Enumerable.Range(0, 200)
            .Select(seed => ReportGenerator.Consistent(seed, new() { Blanks = style, Scale = ReportScale.Township }).Report))
        {
            FormCell[] blanks = [.. report.Form.Cells.Where(c => report[c] is null)];
            Assert.NotEmpty(blanks);
            if (style == BlankStyle.ZeroDetails)
                Assert.All(blanks, c => Assert.NotEqual("total", c.Column.JsonName));
            if (style == BlankStyle.WholeTable)
                Assert.All(blanks.SelectMany(c => c.Row.Cells), c => Assert.Null(report[c]));
        }
    }

    [Property(MaxTest = 100)]
    public void Only_bodies_with_the_power_have_rules(ConsistentReport report)
    {
        FormRow rules = report.Report.Form.Tables[0].Rows.Single(r => r.JsonName == "governmentRules");
        if (report.Report.Agency.Kind is AgencyKind.CountyGovernment or AgencyKind.TownshipGovernment or AgencyKind.LocalDepartment)
            Assert.All(rules.Cells, c => Assert.True(report.Report[c] is null or 0));
    }
}
