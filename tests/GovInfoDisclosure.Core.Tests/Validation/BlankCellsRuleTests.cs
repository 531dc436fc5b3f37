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
    public void A_blank_that_has_to_be_zero_is_not_told_by_itself() =>
        Assert.Single(Zero.Set(Row + "others", null).Findings(Rules.BlankCells));

    [Fact]
    public void A_blank_that_a_total_determines_is_told_with_its_value()
    {
        ImmutableArray<Finding> findings = Zero.Set(Row + "others", null).Set(Row + "total", 5).Findings(Rules.BlankCells);
        Finding finding = Assert.Single(findings, f => f.MessageKey == "one");
        Assert.Equal((Row + "others", FindingValue.Of(5), null), (finding.Pointer, finding.Expected, finding.Actual));
        Assert.Equal(
            [
                Row + "naturalPersons", Row + "commercialEnterprises", Row + "researchInstitutions",
                Row + "publicWelfareOrganizations", Row + "legalServiceInstitutions", Row + "total",
            ],
            finding.Related);
    }

    [Fact]
    public void A_blank_total_is_told_with_its_value()
    {
        Finding finding = Zero.Set(Row + "total", null).Set(Row + "others", 5).Findings(Rules.BlankCells)
            .Single(f => f.MessageKey == "one");
        Assert.Equal((Row + "total", FindingValue.Of(5)), (finding.Pointer, finding.Expected));
    }

    [Fact]
    public void Several_blanks_are_told_with_their_sum_at_the_first_of_them()
    {
        DisclosureReport report = Zero.Set(Row + "others", null).Set(Row + "naturalPersons", null).Set(Row + "total", 5);
        Finding finding = report.Findings(Rules.BlankCells).Single(f => f.MessageKey == "several");
        Assert.Equal((Row + "naturalPersons", FindingValue.Of(5)), (finding.Pointer, finding.Expected));
    }

    [Fact]
    public void A_blank_in_a_row_and_a_column_is_told_for_both_the_row_first()
    {
        DisclosureReport report = Zero.Set(Row + "others", null).Set(Row + "total", 5).Set("/requests/carriedForward/others", 5);
        Assert.Equal(
            ["/requests/newlyReceived/total", "/requests/carriedForward/others"],
            report.Findings(Rules.BlankCells).Where(f => f.MessageKey == "one").Select(f => f.Related[^1]));
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

    [Property]
    public void Filling_in_the_only_value_satisfies_its_relation(DisclosureReport report)
    {
        IEnumerable<Finding> fillable = report.Findings(Rules.BlankCells)
            .Where(f => f.MessageKey == "one" && report.Cell(f.Pointer).Accepts(f.Expected!.Value.Number!.Value));
        Assert.All(fillable, finding =>
        {
            DisclosureReport filled = report.With(report.Cell(finding.Pointer), finding.Expected!.Value.Number);
            string[] cells = [.. finding.Related.Append(finding.Pointer).Order()];
            Assert.DoesNotContain(
                filled.Findings(),
                f => f.Rule.Id is not "GID304" && cells.SequenceEqual(f.Related.Append(f.Pointer).Order()));
        });
    }
}
