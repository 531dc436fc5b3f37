using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Recognises a report in the blocks of any medium.</summary>
internal static class Recognizer
{
    public static DocumentReadResult Read(IReadOnlyList<ContentBlock> blocks, DocumentProperties properties, Work work)
    {
        var findings = new Findings();
        foreach (Unread part in blocks.OfType<Unread>())
            findings.Unread(part);
        List<ContentBlock> report = PageFurniture.Remove(blocks, findings);
        DocumentOutline outline = DocumentOutline.Of(report, findings, work);
        var memory = new LabelMemory(work);
        EditionEvidence evidence = EditionDetector.Find(EditionDetector.TextsOf(report), memory);
        if (outline.Sections.Count == 0 && !evidence.IsReport)
        {
            var none = new Findings();
            if (report.Exists(b => b is Picture))
                none.NotReadable("正文是图片，不含文字；请先识别文字（OCR）", "the text is in pictures; recognise it (OCR) first");
            else
                none.NotReadable("未找到年度报告的任何部分或表格", "no section or table of an annual report was found");
            return new(null, none.ToImmutable(null), []);
        }

        Particulars particulars = new ParticularsRecognizer(outline, properties, findings).Read();
        DisclosureForm form = evidence.Choose(particulars.Year, findings);
        var labels = new FormLabels(form, memory);
        ImmutableArray<PrintedCell> printed =
            [.. form.Tables.SelectMany(t => ReadTable(t, outline, report, labels, findings)).OrderBy(c => c.Cell.Index)];
        Dictionary<string, NarrativeReading> prose = ReadProse(outline, particulars);
        DisclosureReport read = Build(form, particulars, prose).With(printed.Select(p => KeyValuePair.Create(p.Cell, p.Value)));
        foreach (FormSection missing in form.Sections.Where(
            s => !s.IsNarrative && outline.Sections.Keys.All(k => k.JsonName != s.JsonName)))
            findings.SectionMissing(missing);
        findings.Add(RuleSet.Completeness.Check(read));
        return new(read, findings.ToImmutable(form), printed)
        {
            Paragraphs = [.. form.Sections.SelectMany(s => prose.GetValueOrDefault(s.JsonName)?.Paragraphs ?? [])],
        };
    }

    private static IEnumerable<PrintedCell> ReadTable(
        FormTable table, DocumentOutline outline, List<ContentBlock> report, FormLabels labels, Findings findings)
    {
        FormSection section = outline.Sections.Keys.FirstOrDefault(s => s.JsonName == table.Section.JsonName) ?? table.Section;
        // Without its heading a table may be anywhere; its labels then have to identify it.
        IReadOnlyList<ContentBlock> blocks = outline.Sections.TryGetValue(section, out List<ContentBlock>? own)
            ? [.. own.Where(b => b is not Grid grid || labels.TableOf(grid, expected: table) == table)]
            : [.. report.Where(b => b is Grid grid && labels.TableOf(grid, expected: null) == table)];
        ReportStray(table, blocks, findings);
        return new CellReader(table, findings)
            .Read(TableRecognizer.Read(labels, table, [.. RowsOf(table, blocks)], (own ?? report).Exists(b => b is Picture), findings));
    }

    // A figure on a line of its own beside a table has fallen out of it.
    private static void ReportStray(FormTable table, IReadOnlyList<ContentBlock> blocks, Findings findings)
    {
        if (!blocks.Any(b => b is Grid))
            return;
        foreach (Paragraph stray in blocks.OfType<Paragraph>().Where(p => FigureText.KindOf(p.Text) == FigureKind.Number))
            findings.NotOnForm(table.Pointer, table.Label, stray.Text.Trim(), stray.Place, figuresOnly: true);
    }

    // How many figures the rows of a table may have.
    private static IEnumerable<int> WidthsOf(FormTable table)
    {
        IEnumerable<int> widths = table.Blocks.Select(b => b.Columns.Length);
        return table.RowsSideBySide ? widths.Append(table.Rows.Sum(r => r.Cells.Length)) : widths;
    }

    private static IEnumerable<TableRow> RowsOf(FormTable table, IReadOnlyList<ContentBlock> blocks)
    {
        Grid[] grids = [.. blocks.OfType<Grid>()];
        if (grids.Length == 0)
            return TextRows.Of(blocks, [.. WidthsOf(table)]);
        return grids.SelectMany(g =>
        {
            int width = g.Rows.Max(r => r.Cells.Length);
            // A row that merged cells cover from end to end prints nothing of its own.
            return g.Rows.Where(r => !r.Cells.All(c => c.Covered))
                .Select(r => new TableRow(r.Cells, RowOrigin.Ruled, width, BlanksVisible: true) { AfterPageBreak = r.AfterPageBreak });
        });
    }

    private static Dictionary<string, NarrativeReading> ReadProse(DocumentOutline outline, Particulars particulars) =>
        outline.Sections.Where(s => s.Key.IsNarrative).ToDictionary(s => s.Key.JsonName, s =>
            NarrativeRecognizer.Read(s.Value, "/" + s.Key.JsonName, s.Key.IsDivided, particulars.IsSignature));

    private static DisclosureReport Build(DisclosureForm form, Particulars particulars, Dictionary<string, NarrativeReading> prose) =>
        form.Sections.Where(s => prose.ContainsKey(s.JsonName)).Aggregate(
            Build(form, particulars), (report, section) => report.With(section, prose[section.JsonName].Narrative));

    private static DisclosureReport Build(DisclosureForm form, Particulars particulars) =>
        new(form.Edition)
        {
            Year = particulars.Year,
            Title = particulars.Title,
            Agency = new() { Name = particulars.AgencyName },
            Period = particulars.Period,
            PublishedOn = particulars.PublishedOn,
            Contact = particulars.Contact,
            SourceAddress = particulars.SourceAddress,
        };
}
