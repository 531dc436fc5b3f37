using GovInfoDisclosure.Documents.Tests.Mutations;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Tests;

public class RobustnessTests(ITestOutputHelper output)
{
    private const int Runs = 12;

    public static TheoryData<FormEdition, string> Layouts =>
        [.. DisclosureForm.All.SelectMany(f => TableLayout.All.Select(l => (f.Edition, l.Name)))];

    public static TheoryData<string> Mutations => [.. TableMutation.All.Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_clean_document_is_read_exactly(FormEdition edition, string layoutName)
    {
        TableLayout layout = TableLayout.All.Single(l => l.Name == layoutName);
        foreach (int seed in TestRun.Seeds(20))
        {
            DisclosureReport report = SampleReports.Random(edition, new Random(seed));
            DocumentReadResult result = DocumentReader.Read(ReportRenderer.Render(report, layout).ToUtf8());
            Assert.True(report == result.Report, $"seed {seed}: {string.Join('\n', result.Findings)}");
            Assert.DoesNotContain(result.Findings, f => f.Rule.Id != "GID105" || f.MessageKey != "position");
        }
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public void No_cell_of_a_damaged_table_is_silently_wrong(string mutationName)
    {
        TableMutation mutation = TableMutation.All.Single(m => m.Name == mutationName);
        foreach (TableLayout layout in TableLayout.All)
        {
            var counts = new int[Enum.GetValues<Verdict>().Length];
            foreach (int seed in TestRun.Seeds(Runs))
            {
                (string text, Dictionary<FormCell, decimal?> expected) = Damage(layout, mutation, seed);
                DocumentReadResult result = DocumentReader.Read(text.ToUtf8());
                foreach ((FormCell cell, decimal? figure) in expected)
                {
                    Verdict verdict = Verdicts.Of(cell, figure, result);
                    counts[(int)verdict]++;
                    if (verdict == Verdict.SilentlyWrong)
                        output.WriteLine($"{layout}, seed {seed}: {cell}: printed {figure?.ToString() ?? "blank"}, read {result.Report?[cell]?.ToString() ?? "blank"}");
                }
            }

            double all = counts.Sum();
            output.WriteLine($"{mutation} | {layout} | {counts[0] / all:P2} exact | {counts[1] / all:P2} left blank | {counts[2] / all:P2} guessed wrong | {counts[3] / all:P2} silently wrong");
            Assert.Equal(0, counts[(int)Verdict.SilentlyWrong]);
        }
    }

    /// <summary>A document in which one of the tables is damaged, and the figures it still prints.</summary>
    private static (string Text, Dictionary<FormCell, decimal?> Printed) Damage(TableLayout layout, TableMutation mutation, int seed)
    {
        var random = new Random(seed);
        DisclosureForm form = DisclosureForm.All[seed % DisclosureForm.All.Length];
        DisclosureReport report = SampleReports.Random(form.Edition, random);
        Dictionary<FormCell, decimal?> printed = form.Cells.ToDictionary(c => c, c => report[c]);
        string text = ReportRenderer.Render(report, layout, tables =>
        {
            RenderedTable table = tables[random.Next(tables.Count)];
            mutation.Apply(table, random, printed);
            foreach (FormCell lost in table.Form.Rows.SelectMany(r => r.Cells).Except(table.Rows.SelectMany(r => r).Where(c => !c.Copy || c.Text.Length > 0).Select(c => c.Figure)).OfType<FormCell>())
                printed[lost] = null;
        });
        return (text, printed);
    }
}
