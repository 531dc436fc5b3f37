using System.Collections.Immutable;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Excel;

/// <summary>
/// The sheets of a workbook in their order, as they are shown: hidden sheets, rows and columns are left out, since a reader of the
/// workbook does not see them either. What the form lacks then is reported as missing.
/// </summary>
internal static class ExcelMedium
{
    public static ImmutableArray<ContentBlock> Read(SpreadsheetDocument document, PackageGuard guard)
    {
        WorkbookPart part = document.WorkbookPart ?? throw new InvalidDataException("The package has no workbook.");
        foreach (OpenXmlPart whole in new OpenXmlPart?[] { part, part.WorkbookStylesPart }.OfType<OpenXmlPart>())
            guard.Check(whole);
        if (part.SharedStringTablePart is { } strings)
            guard.Check(strings);
        Workbook workbook = part.Workbook ?? throw new InvalidDataException("The workbook is empty.");
        var formats = new CellFormats(part.WorkbookStylesPart?.Stylesheet, guard);
        bool from1904 = workbook.WorkbookProperties?.Date1904.IsOn() ?? false;
        var texts = new CellTexts(SharedStrings.Read(part.SharedStringTablePart), from1904, guard);
        List<ReadSheet> sheets = [.. Sheets(part, workbook, new(texts, formats, guard), guard)];
        // Who stores a 0 for each formula asks for them to be computed as soon as the workbook is opened.
        bool neverCalculated = !texts.HasResults && (workbook.CalculationProperties?.FullCalculationOnLoad.IsOn() ?? false);
        return ReadSheet.Blocks(sheets, neverCalculated, guard);
    }

    private static IEnumerable<ReadSheet> Sheets(
        WorkbookPart part, Workbook workbook, SheetReader reader, PackageGuard guard)
    {
        foreach (Sheet sheet in workbook.Sheets?.Elements<Sheet>().Where(s => s.State?.InnerText is not ("hidden" or "veryHidden")) ?? [])
        {
            // Charts are sheets too, with another kind of part.
            if (!part.TryGetPartById(sheet.Id?.InnerText ?? "", out OpenXmlPart? content) || content is not WorksheetPart worksheet)
                continue;
            guard.Check(worksheet);
            string name = UnicodeText.Of(XmlConvert.DecodeName(sheet.Name?.InnerText ?? "").Trim());
            yield return new(name, reader.Read(worksheet), SheetShapes.Of(worksheet, guard));
        }
    }
}
