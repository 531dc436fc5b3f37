using System.Globalization;
using System.Text;
using GovInfoDisclosure.FsCheck.Pages.Writing.Office;

namespace GovInfoDisclosure.FsCheck.Pages.Writing;

/// <summary>Writes Rich Text in ASCII: each character beyond it is a control word with its code.</summary>
internal static class RichTextWriter
{
    // In twips.
    private const int ColumnWidth = 900;

    public static string Write(PageDraft draft)
    {
        var numbers = new PageNumbers(draft.Variant);
        IEnumerable<string> body = draft.Blocks.SelectMany(block => block switch
        {
            PageTable table => Rows(table),
            PageEnd end => numbers.Lines(end).Select(line => $@"\pard\qc {Text(line)}\par"),
            PageLine line => [$@"\pard{FormatOf(line.Role)} {Text(line.Text)}\par"],
            _ => [],
        });
        return "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\n"
            + string.Concat(body.Select(l => l + "\n")) + "}\n";
    }

    private static string FormatOf(LineRole role) => role switch
    {
        LineRole.Title or LineRole.Agency => @"\qc\b",
        LineRole.Section => @"\outlinelevel0\b",
        LineRole.Part => @"\outlinelevel1\b0",
        LineRole.Prose => @"\fi420\b0",
        LineRole.Signature => @"\qr\b0",
        _ => @"\b0",
    };

    private static IEnumerable<string> Rows(PageTable table) => new CellGrid(table).Rows.Select(Row);

    private static string Row(IReadOnlyDictionary<int, PlacedCell> row, int y)
    {
        var definitions = new StringBuilder();
        var contents = new StringBuilder();
        for (int x = 0, end = CellGrid.WidthOf(row); x < end;)
        {
            PlacedCell? place = row.GetValueOrDefault(x);
            x += place?.Columns ?? 1;
            bool begins = place?.Y == y;
            string merged = place is null or { Rows: 1 } ? "" : begins ? @"\clvmgf" : @"\clvmrg";
            definitions.Append(CultureInfo.InvariantCulture, $@"{merged}\cellx{x * ColumnWidth}");
            contents.Append(CultureInfo.InvariantCulture, $@"\pard\intbl {(begins ? Content(place!.Cell) : "")}\cell ");
        }

        return $@"\trowd\trgaph108{definitions} {contents}\row";
    }

    private static string Content(PageCell cell)
    {
        if (cell.IsPlain)
            return Text(cell.Text);
        string struckOut = cell.StruckOut is { } figure ? $@"{{\strike {figure}}}" : "";
        return struckOut + Text(cell.Text) + (cell.NoteMark is { } note ? $@"{{\super {note}}}" : "");
    }

    private static string Text(string text) => string.Concat(text.Select(Letter));

    // A program without Unicode shows the question mark behind the code instead.
    private static string Letter(char letter) => letter switch
    {
        '\n' => @"\line ",
        '\t' => @"\tab ",
        '\\' or '{' or '}' => $@"\{letter}",
        >= ' ' and <= '~' => letter.ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{(short)letter}?"),
    };
}
