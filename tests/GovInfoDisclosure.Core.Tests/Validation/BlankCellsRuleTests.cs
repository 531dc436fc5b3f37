using System.Collections.Immutable;
using FsCheck.Xunit;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Tests.Validation;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public class BlankCellsRuleTests
{
    private const string Row = "/requests/newlyReceived/";

    private static DisclosureReport Zero => Reports.Zero(FormEdition.Edition2021);

    [Fact]
    public void A_blank_report_has_one_finding_for_each_table_and_for_each_part_that_it_lacks()
    {
        ImmutableArray<Finding> findings = new DisclosureReport(FormEdition.Edition2021).Findings();
        Assert.Equal(
            [("/proactiveDisclosure", 10), ("/requests", 175), ("/reviewAndLitigation", 15)],
            findings.Where(f => f.Rule.Id == "GID304").Select(f => (f.Pointer, f.Related.Length)));
        Assert.Equal(
            ["GID102 /overview", "GID102 /problems", "GID102 /otherMatters", "GID104 /agency/name", "GID104 /year"],
            findings.Where(f => f.Rule.Id != "GID304").Select(f => $"{f.Rule.Id} {f.Pointer}"));
    }

    [Fact]
    public void A_table_tells_its_blank_cells()
    {
        Finding finding = Assert.Single(Zero.Set(Row + "others", null).Set("/requests/carriedForward/total", null).Findings());
        Assert.Equal(("/requests", FindingSeverity.Information), (finding.Pointer, finding.Severity));
        Assert.Equal([Row + "others", "/requests/carriedForward/total"], finding.Related);
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void A_message_names_up_to_eight_cells(int blanks, bool more)
    {
        const string Total = "/requests/outcomes/total/naturalPersons";
        DisclosureReport zero = Zero.Set(Total, 5);
        LinearRelation relation = zero.Form.Relations.Single(r => r.Rule.Id == Rules.OutcomeTotal.Id && r.Subject.Pointer == Total);
        DisclosureReport report = zero.With(relation.Terms.Take(blanks).Select(t => KeyValuePair.Create(t.Cell, (decimal?)null)));
        Finding finding = Assert.Single(report.Findings(Rules.BlankCells), f => f.MessageKey == "several" && f.Related.Contains(Total));
        Assert.Equal(more, finding.Message(Language.Chinese).Contains(" 等", StringComparison.Ordinal));
        Assert.Equal(more, finding.Message(Language.English).Contains("and others", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_blanks_are_told_with_their_sum_at_the_first_of_them()
    {
        const string Forward = "/requests/carriedForward/";
        DisclosureReport report = Zero.Set(Row + "others", null).Set(Row + "naturalPersons", null).Set(Row + "total", 5)
            .Set(Forward + "others", null).Set(Forward + "naturalPersons", null).Set(Forward + "total", 5);
        Finding finding = report.Findings(Rules.BlankCells).First(f => f.MessageKey == "several");
        Assert.Equal((Row + "naturalPersons", FindingValue.Of(5)), (finding.Pointer, finding.Expected));
    }

    [Fact]
    public void A_sum_is_not_reported_where_each_blank_is_determined()
    {
        DisclosureReport report = Zero.Set(Row + "others", null).Set(Row + "naturalPersons", null).Set(Row + "total", 5)
            .Set("/requests/carriedForward/naturalPersons", 5).Set("/requests/carriedForward/total", 5);
        Assert.DoesNotContain(report.Findings(Rules.BlankCells), f => f.MessageKey == "several");
        Assert.Equal(FindingValue.Of(5), Assert.Single(report.Findings(Rules.ForcedBlank)).Expected);
    }

    [Fact]
    public void What_cannot_hold_anyway_is_left_to_the_relation()
    {
        DisclosureReport report = Zero.Set(Row + "others", null).Set(Row + "naturalPersons", 5);
        Assert.DoesNotContain(report.Findings(Rules.BlankCells), f => f.Expected is not null);
    }

    [Property]
    public void Every_blank_is_told_exactly_once_by_its_table(DisclosureReport report) =>
        Assert.Equal(
            report.Form.Cells.Where(c => report[c] is null).Select(c => c.Pointer),
            report.Findings(Rules.BlankCells).Where(f => f.MessageKey == Rule.Usual).SelectMany(f => f.Related));
}
