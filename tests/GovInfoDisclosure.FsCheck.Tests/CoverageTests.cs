using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Tests;

/// <summary>The coverage of runs of a stated size with fixed seeds. Seeds 0 to n − 1 represent any n seeds.</summary>
public class CoverageTests
{
    public static TheoryData<FormEdition> Editions => [.. Checks.Editions];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_cell_is_non_zero_zero_and_blank_in_4000_reports(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        bool[] nonZero = new bool[form.Cells.Length], zero = new bool[form.Cells.Length], blank = new bool[form.Cells.Length];
        for (int seed = 0; seed < 4000; seed++)
        {
            DisclosureReport report = ReportGenerator.Consistent(
                seed, new() { Edition = edition, Scale = seed % 10 == 0 ? ReportScale.Boundary : null }).Report;
            foreach (FormCell cell in form.Cells)
                (report[cell] switch { null => blank, 0 => zero, _ => nonZero })[cell.Index] = true;
        }

        Assert.All(form.Cells, c => Assert.True(nonZero[c.Index] && zero[c.Index] && blank[c.Index], c.Pointer));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_count_reaches_its_limit_in_4000_boundary_reports(FormEdition edition)
    {
        DisclosureForm form = DisclosureForm.For(edition);
        HashSet<FormCell> missing = [.. form.Cells.Where(c => c.Kind != CellKind.Money)],
            missingBelow = [.. form.Cells.Where(c => c.Kind == CellKind.SignedCount)];
        for (int seed = 0; seed < 4000; seed++)
        {
            DisclosureReport report = ReportGenerator.Consistent(seed, new() { Edition = edition, Scale = ReportScale.Boundary }).Report;
            missing.RemoveWhere(c => report[c] == FormCell.MaxCount);
            missingBelow.RemoveWhere(c => report[c] == -FormCell.MaxCount);
        }

        Assert.Empty(missing);
        Assert.Empty(missingBelow);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_relation_is_broken_and_every_mechanism_produced_in_2000_defects(FormEdition edition)
    {
        HashSet<string> unbroken = [.. DisclosureForm.For(edition).Relations.Select(r => r.Id)];
        HashSet<DefectMechanism> unseen = [.. Enum.GetValues<DefectMechanism>()];
        HashSet<string> rules = [];
        for (int seed = 0; seed < 2000; seed++)
        {
            DefectiveReport defective = ReportGenerator.Defective(seed, new() { Edition = edition });
            unseen.Remove(defective.Defect.Mechanism);
            foreach (ExpectedFinding finding in defective.Expected)
            {
                unbroken.Remove(finding.RuleId + finding.Pointer);
                rules.Add(finding.RuleId);
            }
        }

        Assert.Empty(unbroken);
        Assert.Empty(unseen);
        Assert.Equal(DefectiveReport.PredictedRules.Where(rule => HasCellsOf(rule, DisclosureForm.For(edition))), rules.Order());
    }

    private static bool HasCellsOf(string rule, DisclosureForm form) => rule switch
    {
        "GID202" => form.Cells.Any(c => c.Column.JsonName == "inForce"),
        "GID203" => form.Cells.Any(c => c.Unit == MoneyUnit.TenThousandYuan),
        _ => true,
    };

    [Fact]
    public void Every_edit_is_produced_in_600_texts()
    {
        IEnumerable<JsonEdit> edits = Enumerable.Range(0, 600).Select(seed => ReportGenerator.AlmostValidJson(seed).Edit).Distinct();
        Assert.Equal(Enum.GetValues<JsonEdit>(), edits.Order());
    }

    [Fact]
    public void Every_quirk_in_every_medium_it_fits_and_every_damage_is_produced_in_1200_documents()
    {
        HashSet<(DocumentMedium, LayoutQuirk)> unseen =
            [.. Enum.GetValues<DocumentMedium>().SelectMany(m => LayoutQuirks.For(m).Select(q => (m, q)))];
        HashSet<DocumentDamage> undamaged = [.. Enum.GetValues<DocumentDamage>()];
        for (int seed = 0; seed < 1200; seed++)
        {
            ReportDocument document = ReportGenerator.Document(seed);
            unseen.ExceptWith(document.Quirks.Select(q => (document.Medium, q)));
            undamaged.Remove(ReportGenerator.Damaged(seed).Damage);
        }

        Assert.Empty(unseen);
        Assert.Empty(undamaged);
    }

    [Fact]
    public void Reports_that_need_not_be_consistent_hold_anything_within_800()
    {
        DisclosureReport[] reports = [.. Enumerable.Range(0, 800).Select(seed => ReportGenerator.AnyReport(seed))];
        foreach (DisclosureForm form in DisclosureForm.All)
        {
            DisclosureReport[] own = [.. reports.Where(r => r.Form == form)];
            Assert.All(form.Cells, c => Assert.Contains(own, r => r[c] is null));
            Assert.All(form.Cells.Where(c => c.Kind != CellKind.Money), c => Assert.Contains(own, r => r[c] == FormCell.MaxCount));
            Assert.Contains(own, r => r.BlankCells == form.Cells.Length);
            Assert.Contains(own, r => r.BlankCells == 0);
        }

        Assert.Contains(reports, r => r.Problems?.Text.Contains("𠮷", StringComparison.Ordinal) == true);
        Assert.Contains(reports, r => r.Overview?.Parts.Length > 1);
        foreach (Func<DisclosureReport, object?> part in Parts)
        {
            Assert.Contains(reports, r => part(r) is null);
            Assert.Contains(reports, r => part(r) is not null);
        }
    }

    private static Func<DisclosureReport, object?>[] Parts =>
        [r => r.Title, r => r.Agency.Kind, r => r.Period, r => r.PublishedOn, r => r.Contact, r => r.SourceAddress, r => r.Overview,
            r => r.Problems, r => r.OtherMatters];
}
