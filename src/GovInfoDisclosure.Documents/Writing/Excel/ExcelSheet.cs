using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Documents.Writing.Layout;

namespace GovInfoDisclosure.Documents.Writing.Excel;

/// <summary>Puts lines and tables on one sheet. The columns are those of its table; a sheet of prose has one.</summary>
internal sealed class ExcelSheet
{
    private const double ProseWidth = 156;

    // Excel counts widths in digits of the standard font, which in 宋体 of 11 points are 8 pixels of 1/96 inch wide.
    private const double LettersPerMillimetre = 96 / 25.4 / 8;
    private const double TallestRow = 409;
    private const double SpaceForText = 120;

    private readonly Annotations _annotations;
    private readonly ExcelStyles _styles;
    private readonly bool _isToFillIn;
    private readonly SheetData _rows = new();
    private readonly List<string> _merged = [];
    private readonly ImmutableArray<double> _widths;

    public ExcelSheet(IReadOnlyList<LayoutElement> elements, Annotations annotations, ExcelStyles styles, bool isToFillIn)
    {
        _isToFillIn = isToFillIn;
        _annotations = annotations;
        _styles = styles;
        Table = elements.OfType<LayoutTable>().SingleOrDefault();
        _widths = Table is null ? [ProseWidth] : [.. Table.Widths.Select((w, x) => Math.Max(w, WidestFigure(Table, x)))];
        foreach (LayoutElement element in elements)
        {
            if (element is LayoutTable table)
                Add(table);
            else if (element is LayoutLine line)
                Add(line);
        }
    }

    /// <summary>The table of the sheet, or null.</summary>
    public LayoutTable? Table { get; }

    /// <summary>The rows of the table's head, counted from 0, the last one excluded; null if it has none that serves all rows.</summary>
    public Range? Head { get; private set; }

    /// <summary>The formulas and checks of the table; null unless it is to be filled in.</summary>
    public ExcelInputs? Inputs { get; private set; }

    /// <summary>The cells with findings, in the order of rows.</summary>
    public List<(int Column, int Row, ImmutableArray<Annotation> Annotations)> Comments { get; } = [];

    public OpenXmlElement Rows => _rows;

    public Columns Columns =>
        new(_widths.Select((w, x) => new Column
        {
            Min = (uint)x + 1,
            Max = (uint)x + 1,
            Width = Math.Round(w * LettersPerMillimetre, 2),
            CustomWidth = true,
        }));

    /// <summary>The merged ranges; null if there are none.</summary>
    public MergeCells? Merged => _merged.Count == 0 ? null : new(_merged.Select(m => new MergeCell { Reference = m }));

    // A number that does not fit shows as ####.
    private static double WidestFigure(LayoutTable table, int column) => table.Rows.SelectMany(r => r)
        .Where(c => c.Column == column && ExcelCells.IsNumber(c)).Select(c => (c.Text.Length + 2) / LettersPerMillimetre).DefaultIfEmpty()
            .Max();

    private int Count => _rows.ChildElements.Count;

    private void Add(LayoutLine line)
    {
        ExcelFont font = line.Kind switch
        {
            LineKind.Title => ExcelFont.Title,
            LineKind.Section => ExcelFont.Heading,
            LineKind.Part => ExcelFont.Part,
            LineKind.Particular => ExcelFont.Particular,
            _ => ExcelFont.Text,
        };
        if (line.Text.Length == 0)
            AddSpace(font);
        foreach (string piece in UnicodeText.Pieces(line.Text, ExcelCells.LongestText))
        {
            var cell = new LayoutCell(CellRole.Label, piece, 0, _widths.Length) { Pointer = line.Pointer };
            AddRow([cell], c => new(font, Highlight: Severity(c)), [(cell, true, true)], font);
        }
    }

    private void AddSpace(ExcelFont font)
    {
        var cell = new LayoutCell(CellRole.Label, "", 0, _widths.Length);
        AddRow([cell], _ => new(font), [(cell, true, true)], font);
        ((Row)_rows.LastChild!).Height = SpaceForText;
    }

    private void Add(LayoutTable table)
    {
        int first = Count;
        if (_isToFillIn)
            Inputs = new(table, first);
        if (table.HeadRows > 0)
            Head = first..(first + table.HeadRows);
        foreach ((ImmutableArray<LayoutCell> begun, (LayoutCell, bool, bool)[] grid) in table.Rows.Zip(table.Grid()))
            AddRow(begun, StyleOf, grid, ExcelFont.Table);
    }

    private ExcelStyle StyleOf(LayoutCell cell) =>
        new(cell.Role is CellRole.Head or CellRole.Caption ? ExcelFont.TableHead : ExcelFont.Table, InTable: true, cell.AtLeft,
            ExcelCells.FormatOf(cell), Severity(cell));

    private FindingSeverity? Severity(LayoutCell cell) => Annotations.Heaviest(_annotations.At(cell.Pointer));

    // Every covered position gets a cell of its own, or its border would be missing.
    private void AddRow(ImmutableArray<LayoutCell> begun, Func<LayoutCell, ExcelStyle> styleOf,
        (LayoutCell Cell, bool BeginsRow, bool EndsRow)[] grid, ExcelFont font)
    {
        int y = Count;
        var row = new Row { RowIndex = (uint)y + 1 };
        for (int x = 0; x < _widths.Length; x++)
        {
            (LayoutCell cell, bool begins, _) = grid.Length == 1 ? grid[0] : grid[x];
            row.AppendChild(CellAt(x, y, cell, begins && cell.Column == x, _styles.IndexOf(Guarded(cell, styleOf(cell)))));
        }

        foreach (LayoutCell cell in begun)
        {
            if (cell.Columns > 1 || cell.Rows > 1)
                _merged.Add($"{ExcelCells.Name(cell.Column, y)}:{ExcelCells.Name(cell.Column + cell.Columns - 1, y + cell.Rows - 1)}");
            if (_annotations.At(cell.Pointer) is { IsEmpty: false } annotations)
                Comments.Add((cell.Column, y, annotations));
        }

        SetHeight(row, begun, ExcelStyles.SizeOf(font));
        _rows.AppendChild(row);
    }

    // In a cell of text format a formula stays text, also when the cell is edited.
    private static ExcelStyle Guarded(LayoutCell cell, ExcelStyle style) =>
        !ExcelCells.IsNumber(cell) && FormulaGuard.MayRun(cell.Text) ? style with { Format = ExcelStyles.Text } : style;

    private Cell CellAt(int x, int y, LayoutCell cell, bool begins, uint style)
    {
        if (begins && cell.FormCell is { } figure && Inputs?.FormulaOf(figure) is { } formula)
            return ExcelCells.Formula(x, y, formula, style);
        return begins && ExcelCells.IsNumber(cell)
            ? ExcelCells.Number(x, y, cell.Value!.Value, style)
            : ExcelCells.Text(x, y, begins ? cell.Text : "", style);
    }

    // Excel fits the height of rows only when they are edited, and never to the text of merged cells.
    private void SetHeight(Row row, ImmutableArray<LayoutCell> cells, double size)
    {
        int lines = cells.Where(c => c.Rows == 1).Select(c => LinesOf(c, size)).DefaultIfEmpty(1).Max();
        row.Height = Math.Min(Math.Round((lines * size * 1.3) + 6, 1), TallestRow);
        row.CustomHeight = true;
    }

    private int LinesOf(LayoutCell cell, double size)
    {
        double width = _widths.Skip(cell.Column).Take(cell.Columns).Sum() - 2;
        // A wide letter is as wide as it is high, and counts for two.
        double letters = Math.Max(Math.Floor(width / (size * 25.4 / 72)), 1);
        return (int)Math.Ceiling(Width.ColumnsOf(cell.Text) / 2.0 / letters);
    }
}
