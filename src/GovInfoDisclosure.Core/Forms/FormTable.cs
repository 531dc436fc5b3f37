using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>One of the three tables of the form, named after its section: two, three and four.</summary>
public sealed class FormTable
{
    internal FormTable(TableSpec spec, FormSection section)
    {
        JsonName = spec.JsonName;
        Pointer = "/" + spec.JsonName;
        Section = section;
        Label = new(spec.Chinese, spec.English);
        RowsSideBySide = spec.RowsSideBySide;
        PrintedRelation = spec.PrintedRelation;
    }

    /// <summary>The member name in JSON: <c>proactiveDisclosure</c>, <c>requests</c> or <c>reviewAndLitigation</c>.</summary>
    public string JsonName { get; }

    /// <summary>The JSON pointer of the table.</summary>
    public string Pointer { get; }

    /// <summary>The section that holds the table: 二, 三 or 四.</summary>
    public FormSection Section { get; }

    /// <summary>The short name used in messages, such as 表三.</summary>
    public LocalizedText Label { get; }

    /// <summary>Whether the form prints the rows beside each other under their labels (table four).</summary>
    public bool RowsSideBySide { get; }

    /// <summary>The relation note printed in the head of the table (勾稽关系), or null.</summary>
    public string? PrintedRelation { get; }

    /// <summary>The blocks from top to bottom.</summary>
    public ImmutableArray<FormBlock> Blocks { get; internal set; }

    /// <summary>The rows of all blocks.</summary>
    public IEnumerable<FormRow> Rows => Blocks.SelectMany(b => b.Rows);

    /// <summary>The JSON pointer.</summary>
    public override string ToString() => Pointer;
}
