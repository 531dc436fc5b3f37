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
        ImmutableArray<ContentBlock>.Builder blocks = ImmutableArray.CreateBuilder<ContentBlock>();
        foreach (XElement table in spreadsheet.Elements(Odf.Table + "table"))
        {
            if (!styles.IsShown(table.Attribute(Odf.Table + "style-name")?.Value))
                continue;
            string name = UnicodeText.Of(table.Attribute(Odf.Table + "name")?.Value.Trim() ?? "");
            var sheet = new OdfSheet(styles, guard);
            sheet.Read(table);
            blocks.Add(new PartName(name, new() { Sheet = name }));
            ImmutableArray<Unread> unread = [.. sheet.Shapes.Select(s => SheetShapes.Place(s.Range, s.Text, sheet.Cells, name, guard)).OfType<Unread>()];
            blocks.Add(SheetGrid.Of(sheet.Cells, name, guard));
            blocks.AddRange(unread);
        }

        return blocks.ToImmutable();
    }
}
