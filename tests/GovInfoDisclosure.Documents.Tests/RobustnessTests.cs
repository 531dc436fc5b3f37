using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Documents.Tests;

public class RobustnessTests(ITestOutputHelper output)
{
    private const int Runs = 6;

    // How tables are printed decides how damage can be seen; other quirks leave the tables alone.
    private static readonly (DocumentMedium Medium, LayoutQuirk[] Quirks)[] Layouts =
    [
        (DocumentMedium.Markdown, []),
        (DocumentMedium.Markdown, [LayoutQuirk.MergedCellsBlank]),
        (DocumentMedium.Markdown, [LayoutQuirk.MergedCellsAbsent]),
        (DocumentMedium.Text, [LayoutQuirk.TabSeparated]),
        (DocumentMedium.Text, []),
        (DocumentMedium.Text, [LayoutQuirk.OneCellPerLine]),
        (DocumentMedium.Text, [LayoutQuirk.LonePipes]),
        (DocumentMedium.Html, []),
        (DocumentMedium.Html, [LayoutQuirk.MergedCellsRepeated]),
        (DocumentMedium.Html, [LayoutQuirk.MergedCellsBlank]),
        (DocumentMedium.Html, [LayoutQuirk.MergedCellsAbsent]),
        (DocumentMedium.Word, []),
        (DocumentMedium.Word, [LayoutQuirk.MergedCellsBlank]),
        (DocumentMedium.Word, [LayoutQuirk.MergedCellsRepeated]),
        (DocumentMedium.Excel, []),
        (DocumentMedium.Excel, [LayoutQuirk.MergedCellsRepeated]),
        (DocumentMedium.Excel, [LayoutQuirk.MergedCellsBlank, LayoutQuirk.SheetsBySection]),
        (DocumentMedium.Csv, []),
        (DocumentMedium.OpenDocumentText, []),
        (DocumentMedium.OpenDocumentSheet, []),
        (DocumentMedium.RichText, []),
        (DocumentMedium.Ofd, []),
        (DocumentMedium.Ofd, [LayoutQuirk.MergedCellsRepeated]),
        (DocumentMedium.Ofd, [LayoutQuirk.MergedCellsBlank]),
    ];

    public static TheoryData<DocumentDamage> Damages => [.. Enum.GetValues<DocumentDamage>()];

    [Theory]
    [MemberData(nameof(Damages))]
    public void No_cell_of_a_damaged_table_is_silently_wrong(DocumentDamage damage)
    {
        foreach ((DocumentMedium medium, LayoutQuirk[] quirks) in Layouts)
        {
            int[] counts = new int[Enum.GetValues<Verdict>().Length];
            foreach (int seed in TestRun.Seeds(Runs))
                Count(ReportGenerator.Damaged(seed, new() { Edition = DisclosureForm.All[seed % 2].Edition }, medium, damage, quirks),
                    seed, counts);
            double all = counts.Sum();
            output.WriteLine(
                $"{damage} | {medium} {string.Join(' ', quirks)} | {counts[0] / all:P2} exact"
                    + $" | {counts[1] / all:P2} left blank | {counts[2] / all:P2} guessed wrong | {counts[3] / all:P2} silently wrong");
            Assert.Equal(0, counts[(int)Verdict.SilentlyWrong]);
        }
    }

    private void Count(DamagedDocument document, int seed, int[] counts)
    {
        DocumentReadResult result = DocumentReader.Read(document.Content.Span);
        foreach (FormCell cell in document.Printed.Form.Cells)
        {
            decimal? figure = document.Printed[cell];
            Verdict verdict = Verdicts.Of(cell, figure, result);
            counts[(int)verdict]++;
            if (verdict == Verdict.SilentlyWrong)
                output.WriteLine(
                    $"{document.Damage}, {document.Original.Medium} {string.Join(' ', document.Original.Quirks)}, seed {seed}: {cell}: "
                        + $"printed {figure?.ToString() ?? "blank"}, read {result.Report?[cell]?.ToString() ?? "blank"}");
        }
    }
}
