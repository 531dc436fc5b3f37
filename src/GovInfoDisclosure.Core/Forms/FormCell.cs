using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>One cell of the form: the crossing of a row and a column that an agency has to fill in.</summary>
public sealed class FormCell
{
    /// <summary>
    /// The largest count, 2^53 − 1: the largest integer that every JSON implementation keeps exactly (RFC 7493, 2.2).
    /// It also makes sums over a whole form safe in 64 bits.
    /// </summary>
    public const long MaxCount = 9_007_199_254_740_991;

    // Made on first use, for messages; the same whoever makes them.
    private string? _chineseLabel;
    private string? _englishLabel;

    internal FormCell(FormEdition edition, int index, FormRow row, FormColumn column)
    {
        Edition = edition;
        Index = index;
        Row = row;
        Column = column;
        Pointer = $"{row.Pointer}/{column.JsonName}";
    }

    /// <summary>The edition whose form the cell belongs to.</summary>
    public FormEdition Edition { get; }

    /// <summary>The position among all cells of the edition, from 0, in the order of the form.</summary>
    public int Index { get; }

    /// <summary>The row.</summary>
    public FormRow Row { get; }

    /// <summary>The column.</summary>
    public FormColumn Column { get; }

    /// <summary>The JSON pointer, such as <c>/requests/newlyReceived/total</c>.</summary>
    public string Pointer { get; }

    /// <summary>What the cell may hold.</summary>
    public CellKind Kind => Column.Kind;

    /// <summary>The unit of money cells; null for counts.</summary>
    public MoneyUnit? Unit => Column.Unit;

    /// <summary>The linear relations (勾稽关系) that the cell is a term of, in the order of the form; empty for a cell of none.</summary>
    public ImmutableArray<LinearRelation> Relations { get; internal set; } = [];

    /// <summary>Whether the cell is a total (总计): the sum of other cells in at least one relation.</summary>
    public bool IsTotal => Relations.Any(r => r.SubjectIsTotal && r.Subject == this);

    /// <summary>The cell printed to the left in the same row; in table four, whose rows are beside each other, also that of another
    /// block. Null at the edge of the table.</summary>
    public FormCell? Left => Beside(-1);

    /// <summary>The cell printed to the right in the same row, see <see cref="Left"/>. Null at the edge of the table.</summary>
    public FormCell? Right => Beside(1);

    /// <summary>The cell of the same column in the row above. Null where the block of the table begins.</summary>
    public FormCell? Above => InColumn(-1);

    /// <summary>The cell of the same column in the row below. Null where the block of the table ends.</summary>
    public FormCell? Below => InColumn(1);

    /// <summary>The full place in words: table, row and column by their official labels.</summary>
    public LocalizedText FullLabel => new(
        _chineseLabel ??= $"{Row.FullLabel.Chinese} · {Column.Label.Chinese}",
        _englishLabel ??= $"{Row.FullLabel.English} · {Column.Label.English}");

    /// <summary>The JSON pointer.</summary>
    public override string ToString() => Pointer;

    /// <summary>Whether the cell may hold the value: its kind and range, see <see cref="CellKind"/>.</summary>
    public bool Accepts(decimal value) => Kind switch
    {
        CellKind.Money => true,
        CellKind.SignedCount => decimal.IsInteger(value) && Math.Abs(value) <= MaxCount,
        _ => decimal.IsInteger(value) && value is >= 0 and <= MaxCount,
    };

    private FormCell? Beside(int step)
    {
        IEnumerable<FormCell> line = Row.Table.RowsSideBySide ? Row.Table.Rows.SelectMany(r => r.Cells) : Row.Cells;
        return line.FirstOrDefault(c => c.Index == Index + step);
    }

    private FormCell? InColumn(int step)
    {
        int row = Row.Block.Rows.IndexOf(Row) + step;
        return Row.Table.RowsSideBySide || row < 0 || row >= Row.Block.Rows.Length ? null : Row.Block.Rows[row].Find(Column.JsonName);
    }
}
