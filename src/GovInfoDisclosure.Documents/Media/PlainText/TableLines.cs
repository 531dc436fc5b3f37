using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Media.PlainText;

/// <summary>The rows of a table of text in the making, and what only the programs that drew it put in.</summary>
internal sealed partial class TableLines
{
    // Fewer numbers in sequence may be figures.
    private const int FewestNumbers = 3;

    private static readonly SearchValues<char> Bars = SearchValues.Create("│┃║");
    private static readonly SearchValues<char> Corners = SearchValues.Create("┌├└┏┣┗╔╠╚╭╰╒╞╘╓╟╙");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("─━═");
    private static readonly char[] AllBars = ['│', '┃', '║'];

    private readonly List<GridRow> _rows = [];
    private readonly List<int> _boxes = [];
    private int _box;

    public int Count => _rows.Count;

    public void Add(GridRow row)
    {
        _rows.Add(row);
        _boxes.Add(_box);
    }

    /// <summary>Whether a line is a row of a table that is drawn with characters for boxes: │ 规章 │ 0 │.</summary>
    public static bool IsDrawn(ReadOnlySpan<char> trimmed) => trimmed.Length > 1 && Bars.Contains(trimmed[0]);

    /// <summary>The cells of such a row.</summary>
    public static string[] CellsOf(string trimmed) => trimmed[1..(Bars.Contains(trimmed[^1]) ? ^1 : ^0)].Split(AllBars);

    /// <summary>Whether a line only draws a table (+---+---+, ├───┼───┤, or --- --- under a head); in a box, what follows is another
    /// row.</summary>
    public bool TakeRule(string line)
    {
        ReadOnlySpan<char> start = line.AsSpan().TrimStart();
        // Where a cell reaches over several rows, its text may go on beside the rule.
        if (!start.IsEmpty && (Corners.Contains(start[0]) || (Bars.Contains(start[0]) && start.ContainsAny(Dashes))))
        {
            _box++;
            return true;
        }

        if (!start.StartsWith("+") && !start.StartsWith("---") && !start.StartsWith("==="))
            return false;
        Match rule = Rule().Match(line);
        _box += rule.Groups["box"].Success ? 1 : 0;
        return rule.Success;
    }

    /// <summary>The table so far, or null if there is none; the next begins.</summary>
    public Grid? Take()
    {
        ImmutableArray<GridRow> rows = WithoutExport(Joined());
        _rows.Clear();
        _boxes.Clear();
        _box = 0;
        return rows.IsEmpty ? null : new Grid(rows);
    }

    // In a table with a rule behind every row, the lines between two rules are one row; with only the head boxed, each line is.
    private GridRow[] Joined() => _box <= FewestNumbers
        ? [.. _rows]
        : [.. _rows.Zip(_boxes).GroupBy(r => r.Second, r => r.First)
            .SelectMany(g => g.Select(r => r.Cells.Length).Distinct().Count() == 1 ? [Join([.. g])] : g.ToArray())];

    private static GridRow Join(GridRow[] lines) => new(
    [
        .. lines[0].Cells.Select((c, x) =>
            c with { Text = string.Join('\n', lines.Select(l => l.Cells[x].Text).Where(t => t.Length > 0)) }),
    ]);

    // Exports of data frames number the rows in a column and the columns in a row of their own, and have a word for what is blank.
    private static ImmutableArray<GridRow> WithoutExport(GridRow[] rows)
    {
        if (Array.Exists(rows, r => r.Cells.Any(IsMissing) && !r.Cells.Skip(1).Any(c => c.IsNumber)))
            rows = [.. rows.Select(r => new GridRow([.. r.Cells.Select(c => IsMissing(c) ? c with { Text = "" } : c)]))];
        if (rows.Length > FewestNumbers && rows.All(r => r.Cells.Length > 1) && rows[0].Cells[0].Text.Length == 0
            && IsSequence(rows.Skip(1).Select(r => r.Cells[0])))
            rows = [.. rows.Select(r => new GridRow([.. r.Cells.Skip(1).Select(c => c with { X = c.X - 1 })]))];
        return [.. rows.Length > 1 && rows[0].Cells.Length >= FewestNumbers && IsSequence(rows[0].Cells) ? rows[1..] : rows];
    }

    private static bool IsMissing(GridCell cell) => cell.Text is "NaN" or "nan" or "None" or "<NA>";

    private static bool IsSequence(IEnumerable<GridCell> cells) =>
        cells.Select((c, i) => c.Text == i.ToString(CultureInfo.InvariantCulture)).All(same => same);

    // A single short rule is a mark of its own: ---.
    [GeneratedRegex(@"^\s*(?:(?<box>\+(?:[-=:]+\+)+)|(?:[-=]{3,}\s+)+[-=]{3,}|[-=]{10,})\s*$")]
    private static partial Regex Rule();
}
