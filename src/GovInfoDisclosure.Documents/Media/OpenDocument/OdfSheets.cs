using System.Collections.Immutable;
using System.Xml.Linq;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Excel;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.OpenDocument;

/// <summary>The sheets of a spreadsheet in their order, as they are shown: hidden sheets, rows and columns are left out.</summary>
internal static class OdfSheets
{
    public static ImmutableArray<ContentBlock> Read(XElement spreadsheet, OdfStyles styles, PackageGuard guard)
    {
        List<ReadSheet> sheets = [];
        foreach (XElement table in spreadsheet.Elements(Odf.Table + "table"))
        {
            if (!styles.IsShown(table.Attribute(Odf.Table + "style-name")?.Value))
                continue;
            var sheet = new OdfSheet(styles, guard);
            sheet.Read(table);
            sheets.Add(new(UnicodeText.Of(table.Attribute(Odf.Table + "name")?.Value.Trim() ?? ""), sheet.Cells, sheet.Shapes));
        }

        return ReadSheet.Blocks(sheets, neverCalculated: false, guard);
    }
}
