using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>Rows that share their columns: table two has one block for each item of Article 20, the other tables are one block.</summary>
public sealed class FormBlock
{
    internal FormBlock(BlockSpec spec)
    {
        Caption = spec.Caption;
        RowHead = spec.RowHead;
        ColumnHead = spec.ColumnHead;
        Columns = [.. spec.Columns.Select(c => new FormColumn(c))];
    }

    /// <summary>The caption printed over the block (第二十条第（一）项), or null.</summary>
    public string? Caption { get; }

    /// <summary>The head printed over the row labels (信息内容), or null.</summary>
    public string? RowHead { get; }

    /// <summary>The head printed over all columns (申请人情况), or null.</summary>
    public string? ColumnHead { get; }

    /// <summary>The columns from left to right.</summary>
    public ImmutableArray<FormColumn> Columns { get; }

    /// <summary>The rows from top to bottom; in table four from left to right.</summary>
    public ImmutableArray<FormRow> Rows { get; internal set; }
}
