using System.Text.Json;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Json;

/// <summary>The figures: tables, groups, rows and cells as the form nests them.</summary>
internal ref partial struct ReportReader
{
    // FormCell.MaxCount has as many.
    private const int MostDigits = 16;

    /// <summary>Reads the figures of a table, group or row by themselves, into a block that is blank elsewhere.</summary>
    public CellBlock ReadFigures(FigureNames place)
    {
        _form = place.Form;
        _cells = new CellBlock.Draft(_form);
        Read(place);
        return _cells.Build();
    }

    private void Read(FigureNames parent)
    {
        var at = new JsonPath(parent.Pointer);
        if (!IsObject(at))
            return;
        EncodedNames names = parent.ChildNames;
        ulong required = _options.Lenient ? 0 : names.Required;
        var cursor = default(MemberCursor);
        while (Next(ref cursor, names, required, at) is >= 0 and var member)
        {
            FigureNames child = parent.Children[member];
            if (child.Cell is { } cell)
                ReadCell(cell);
            else
                Read(child);
        }
    }

    private void ReadCell(FormCell cell)
    {
        // A blank cell needs no setting: the draft begins blank.
        if (_json.TokenType == JsonTokenType.Null)
            return;
        if (_json.TokenType != JsonTokenType.Number)
            WrongType(new JsonPath(cell.Pointer), JsonTerms.Figure(cell.Kind));
        else if (cell.Kind == CellKind.Money)
            ReadMoney(cell);
        else if (IsCount(out long count) && count <= FormCell.MaxCount && count >= (cell.Kind == CellKind.Count ? 0 : -FormCell.MaxCount))
            _cells!.SetCount(cell.Index, count);
        else
            WrongValue(new JsonPath(cell.Pointer), JsonTerms.Figure(cell.Kind));
    }

    // A count is written as digits, so neither 1.0 nor 1e3 is one; nor is −0, which no count needs.
    private bool IsCount(out long count)
    {
        ReadOnlySpan<byte> digits = JsonText.Raw(ref _json);
        bool isNegative = digits[0] == '-';
        if (isNegative)
            digits = digits[1..];
        count = 0;
        if (digits.Length > MostDigits)
            return false;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            count = unchecked((count * 10) + (digit - '0'));
        }

        count = isNegative ? -count : count;
        return !(isNegative && count == 0);
    }

    private void ReadMoney(FormCell cell)
    {
        if (ExactDecimal.TryParse(JsonText.Raw(ref _json), out decimal amount))
            _cells!.Set(cell, amount);
        else
            WrongValue(new JsonPath(cell.Pointer), JsonTerms.Figure(cell.Kind));
    }
}
