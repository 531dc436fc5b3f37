using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>Rows that share their columns: table two has one block for each item of Article 20, the other tables are one block.</summary>
public sealed class FormBlock
{
    internal FormBlock(BlockSpec spec)
    {
        Caption = spec.Caption;
        Columns = [.. spec.Columns.Select(c => new FormColumn(c))];
    }

    /// <summary>The caption printed over the block (第二十条第（一）项), or null.</summary>
    public string? Caption { get; }

    /// <summary>The columns from left to right.</summary>
    public ImmutableArray<FormColumn> Columns { get; }

    /// <summary>The rows from top to bottom; in table four from left to right.</summary>
    public ImmutableArray<FormRow> Rows { get; internal set; }
}
