using System.Globalization;
using System.Xml.Linq;
using static GovInfoDisclosure.FsCheck.Pages.Writing.OpenDocument.OpenPackage;

namespace GovInfoDisclosure.FsCheck.Pages.Writing.OpenDocument;

/// <summary>Writes OpenDocument texts.</summary>
internal static class OpenTextWriter
{
    public static byte[] Write(PageDraft draft)
    {
        var table = new OpenTable(cell => [OpenText.Paragraph(cell)]);
        var numbers = new PageNumbers(draft.Variant);
        return OpenPackage.Write("text", draft.Blocks.SelectMany(block => block switch
        {
            PageTable { Rows.Count: > 0 } rows => [new XElement(Table + "table", table.Rows(rows))],
            PageEnd end => numbers.Lines(end).Select(OpenText.Paragraph),
            PageLine line => [Line(line)],
            _ => [],
        }));
    }

    private static XElement Line(PageLine line) => line.Role switch
    {
        LineRole.Title => Heading(1, line.Text),
        LineRole.Section => Heading(2, line.Text),
        LineRole.Part or LineRole.Caption => Heading(3, line.Text),
        _ => OpenText.Paragraph(line.Text),
    };

    private static XElement Heading(int level, string text) =>
        new(Text + "h", new XAttribute(Text + "outline-level", level.ToString(CultureInfo.InvariantCulture)), OpenText.Of(text));
}
