using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Recognises a report in the blocks of any medium.</summary>
internal static class Recognizer
{
    /// <summary>The reports in a document, at least one; a document without any has one reading that says why.</summary>
    public static ImmutableArray<DocumentReadResult> Read(IReadOnlyList<ContentBlock> blocks, DocumentProperties properties, Work work)
    {
        if (FigureList.Read(blocks, work) is { } listed)
            return listed;
        var findings = new Findings();
        foreach (Unread part in blocks.OfType<Unread>())
            findings.Unread(part);
        List<ContentBlock> report = PageFurniture.Remove(blocks, findings);
        var memory = new LabelMemory(work);
        ImmutableArray<IReadOnlyList<ContentBlock>> parts = ReportParts.Of(report, memory);
        // Each is recognised as a whole, and compared with the others.
        work.Spend(parts.Length - 1, Cost.Report);
        // What a page states about itself can be true of one report only.
        return parts is [var only]
            ? [Read(only, properties, findings, memory)]
            : SeveralReadings.Of(parts.Select(p => Read(p, new(), new(findings), memory)));
    }

    private static DocumentReadResult Read(
        IReadOnlyList<ContentBlock> report, DocumentProperties properties, Findings findings, LabelMemory memory)
    {
        Work work = memory.Work;
        DocumentOutline outline = DocumentOutline.Of(report, findings, memory);
        EditionEvidence evidence = EditionDetector.Find(EditionDetector.TextsOf(report), memory);
        if (outline.Sections.Count == 0 && !evidence.IsReport)
        {
            return Findings.NotReadable(MissingCause.Of(report, work).Refusal);
        }

        Particulars particulars = new ParticularsRecognizer(outline, properties, findings).Read();
        DisclosureForm form = evidence.Choose(particulars.Year, findings);
        var labels = new FormLabels(form, memory);
        var reading = new TablesReading(outline, report, particulars.Year, labels, findings);
        ImmutableArray<PrintedCell> printed = [.. form.Tables.SelectMany(reading.Read).OrderBy(c => c.Cell.Index)];
        if (printed.IsEmpty && (outline.Sections.Count == 0 || reading.Cause.IsOtherForm))
            return Findings.NotReadable(reading.Cause.Refusal);
        Dictionary<string, NarrativeReading> prose = ReadProse(outline, particulars);
        DisclosureReport read = Build(form, particulars, prose).With(printed.Select(p => KeyValuePair.Create(p.Cell, p.Value)));
        foreach (FormSection missing in form.Sections.Where(
            s => !s.IsNarrative && outline.Sections.Keys.All(k => k.JsonName != s.JsonName)))
            findings.SectionMissing(missing);
        findings.Add(RuleSet.Completeness.Check(read));
        ReadingSummary summary = ReadingSummary.Of(read, reading.Unread(printed), reading.Why);
        findings.Unread(summary);
        return new(read, findings.ToImmutable(form), printed)
        {
            Reading = summary,
            Paragraphs = [.. form.Sections.SelectMany(s => prose.GetValueOrDefault(s.JsonName)?.Paragraphs ?? [])],
        };
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
