using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>A column of a table: what the cells below it count.</summary>
public sealed class FormColumn
{
    internal FormColumn(ColumnSpec spec)
    {
        JsonName = spec.JsonName;
        Label = new(spec.Chinese, spec.English);
        Aliases = [.. spec.Aliases];
        Group = spec.Group;
        Kind = spec.Kind;
        Unit = spec.Unit;
    }

    /// <summary>The member name in JSON, such as <c>naturalPersons</c>.</summary>
    public string JsonName { get; }

    /// <summary>The official column head, such as 自然人.</summary>
    public LocalizedText Label { get; }

    /// <summary>Other wordings of the head that readers accept for the same column.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>The head printed over several columns (法人或其他组织), or null.</summary>
    public LocalizedText? Group { get; }

    /// <summary>What the cells of the column may hold.</summary>
    public CellKind Kind { get; }

    /// <summary>The unit of money columns; null for counts.</summary>
    public MoneyUnit? Unit { get; }

    /// <summary>The Chinese label.</summary>
    public override string ToString() => Label.Chinese;
}
