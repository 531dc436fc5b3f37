using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media.Packages;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace GovInfoDisclosure.Documents.Media.OpenDocument;

/// <summary>Makes a table of a text document as Word has one.</summary>
internal sealed class OdfTable(OdfText text, OdfStyles styles, PackageGuard guard)
{
    // A row of a form occurs once; rows that repeat are for spacing.
    private const int MostRepeated = 100;

    private readonly Dictionary<int, (int Rows, int Columns)> _reaching = [];

    public Table Read(XElement table)
    {
        var read = new Table();
        List<XElement> rows = [];
        AddRows(table, rows);
        foreach (XElement row in rows)
        {
            for (int i = Odf.Count(row, Odf.Table + "number-rows-repeated", MostRepeated); i > 0; i--)
                read.Append(Row(row));
        }

        return read;
    }

    // The rows of a table that are shown, also those of the head and of groups.
    private static void AddRows(XElement table, List<XElement> rows)
    {
        foreach (XElement child in table.Elements().Where(e => e.Name.Namespace == Odf.Table))
        {
            if (child.Name.LocalName is "table-header-rows" or "table-rows" or "table-row-group")
                AddRows(child, rows);
            else if (child.Name.LocalName == "table-row" && !Odf.IsCollapsed(child))
                rows.Add(child);
        }
    }

    private TableRow Row(XElement row)
    {
        var read = new TableRow();
        int x = 0;
        foreach (XElement cell in row.Elements().Where(e => e.Name.Namespace == Odf.Table))
        {
            for (int i = Odf.Count(cell, Odf.Table + "number-columns-repeated", SpanGridBuilder.MaxColumns);
                i > 0 && x < SpanGridBuilder.MaxColumns; i--, x++)
            {
                guard.Count(1);
                if (cell.Name == Odf.Table + "table-cell")
                    read.Append(Cell(cell, x));
                else if (_reaching.Remove(x, out (int Rows, int Columns) above))
                    read.Append(Below(above, x));
            }
        }

        return read;
    }

    private TableCell Cell(XElement cell, int x)
    {
        int columns = Odf.Count(cell, Odf.Table + "number-columns-spanned", SpanGridBuilder.MaxColumns);
        int rows = Odf.Count(cell, Odf.Table + "number-rows-spanned", int.MaxValue);
        var properties = new TableCellProperties(new GridSpan { Val = columns });
        _reaching.Remove(x);
        if (rows > 1)
        {
            _reaching[x] = (rows - 1, columns);
            properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
        }

        if (styles.HasGround("table-cell", cell.Attribute(Odf.Table + "style-name")?.Value))
            properties.Append(new Shading { Fill = "FFFF00" });
        var read = new TableCell([properties, .. text.BlocksOf(cell)]);
        // A formula whose value was never computed prints nothing.
        if (cell.Attribute(Odf.Table + "formula") is not null && read.InnerText.Length == 0)
            read.Append(new WordParagraph(new SimpleField { Instruction = "=" }));
        return read;
    }

    private TableCell Below((int Rows, int Columns) above, int x)
    {
        if (above.Rows > 1)
            _reaching[x] = (above.Rows - 1, above.Columns);
        return new(new TableCellProperties(new GridSpan { Val = above.Columns }, new VerticalMerge()));
    }
}
