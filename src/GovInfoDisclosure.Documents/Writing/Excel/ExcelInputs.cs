using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using GovInfoDisclosure.Documents.Writing.Layout;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Writing.Excel;

/// <summary>What a table to fill in has besides its cells: formulas of totals, and checks of what is typed.</summary>
internal sealed class ExcelInputs
{
    private const string ErrorTitle = "填写有误";
    private readonly LayoutTable _table;
    private readonly Dictionary<FormCell, (int Column, int Row)> _places = [];

    /// <param name="table">The table.</param>
    /// <param name="first">The row of the sheet, from 0, that its first one is in.</param>
    public ExcelInputs(LayoutTable table, int first)
    {
        _table = table;
        for (int y = 0; y < table.Rows.Length; y++)
        {
            foreach (LayoutCell cell in table.Rows[y].Where(c => c.FormCell is not null))
                _places[cell.FormCell!] = (cell.Column, first + y);
        }
    }

    /// <summary>The formula of a total, whose value is blank until all of its terms are filled in; null for other cells.</summary>
    public string? FormulaOf(FormCell cell)
    {
        if (cell.Relations.FirstOrDefault(r => r.SubjectIsTotal && r.Subject == cell) is not { } relation)
            return null;
        FormCell[] terms = [.. relation.Terms.Select(t => t.Cell).Where(c => c != cell)];
        string range = RangeOf(terms);
        return string.Create(CultureInfo.InvariantCulture, $"IF(COUNT({range})={terms.Length},SUM({range}),\"\")");
    }

    /// <summary>Marks where the cells of the other relations are filled in and do not add up.</summary>
    public IEnumerable<ConditionalFormatting> Alarms(uint look) => _table.Form.Rows.SelectMany(r => r.Cells)
        .SelectMany(c => c.Relations.Where(r => !r.SubjectIsTotal && r.Subject == c))
        .Select((r, i) => new ConditionalFormatting(new ConditionalFormattingRule(new Formula(Alarm(r)))
        {
            Type = ConditionalFormatValues.Expression,
            FormatId = look,
            Priority = i + 1,
        })
        { SequenceOfReferences = References([Name(r.Subject)]) });

    /// <summary>The values that cells take, with a hint for who selects one.</summary>
    public DataValidations Checks()
    {
        FormCell[] typed = [.. _places.Keys.Where(c => FormulaOf(c) is null)];
        DataValidation[] checks = [.. typed.GroupBy(c => (c.Kind, c.Unit)).Select(g => Check(g.Key.Kind, g.Key.Unit, [.. g]))];
        return new DataValidations(checks) { Count = (uint)checks.Length };
    }

    private DataValidation Check(CellKind kind, MoneyUnit? unit, FormCell[] cells)
    {
        string what = kind switch
        {
            CellKind.Money => $"金额（{unit?.Name.Chinese}），不小于 0；没有的填 0。",
            CellKind.SignedCount => "增减数，整数，减少的填负数；没有增减的填 0。",
            _ => "整数，不小于 0；没有的填 0。",
        };
        var check = new DataValidation
        {
            Type = kind == CellKind.Money ? DataValidationValues.Decimal : DataValidationValues.Whole,
            Operator = kind == CellKind.SignedCount
                ? DataValidationOperatorValues.Between
                : DataValidationOperatorValues.GreaterThanOrEqual,
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = true,
            ErrorTitle = ErrorTitle,
            Error = $"请填写{what}",
            Prompt = what,
            SequenceOfReferences = References(cells.GroupBy(c => _places[c].Row).Select(RowRange)),
        };
        check.Append(new Formula1(kind == CellKind.SignedCount ? Text(-FormCell.MaxCount) : "0"));
        if (kind == CellKind.SignedCount)
            check.Append(new Formula2(Text(FormCell.MaxCount)));
        return check;
    }

    private string RowRange(IGrouping<int, FormCell> row)
    {
        FormCell[] cells = [.. row.OrderBy(c => _places[c].Column)];
        return Array.TrueForAll(cells, c => _places[c].Column == _places[cells[0]].Column + Array.IndexOf(cells, c))
            ? $"{Name(cells[0])}:{Name(cells[^1])}"
            : string.Join(' ', cells.Select(Name));
    }

    private string Alarm(LinearRelation relation)
    {
        string sum = string.Concat(relation.Terms.Select(t => (t.Coefficient < 0 ? "-" : "+") + Name(t.Cell)));
        string cells = string.Join(',', relation.Terms.Select(t => Name(t.Cell)));
        return string.Create(CultureInfo.InvariantCulture, $"AND(COUNT({cells})={relation.Terms.Length},{sum.TrimStart('+')}<>0)");
    }

    // The terms of a total are beside or above each other without a gap, or are named one by one.
    private string RangeOf(FormCell[] cells)
    {
        (int Column, int Row)[] places = [.. cells.Select(c => _places[c]).Order()];
        (int width, int height) = (places[^1].Column - places[0].Column + 1, places.Max(p => p.Row) - places.Min(p => p.Row) + 1);
        return (width == 1 && height == places.Length) || (height == 1 && width == places.Length)
            ? $"{ExcelCells.Name(places[0].Column, places[0].Row)}:{ExcelCells.Name(places[^1].Column, places[^1].Row)}"
            : string.Join(',', places.Select(p => ExcelCells.Name(p.Column, p.Row)));
    }

    private string Name(FormCell cell) => ExcelCells.Name(_places[cell].Column, _places[cell].Row);

    private static ListValue<StringValue> References(IEnumerable<string> ranges) => new(ranges.Select(r => new StringValue(r)));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
