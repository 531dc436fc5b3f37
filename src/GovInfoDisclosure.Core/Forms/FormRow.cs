using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>A row of figures. In table four the form prints its three rows side by side.</summary>
public sealed class FormRow
{
    internal FormRow(RowSpec spec, FormTable table, FormBlock block, string pointer, ImmutableArray<FormGroup> groups)
    {
        JsonName = spec.JsonName;
        Numbering = spec.Numbering;
        Label = new(spec.Chinese, spec.English);
        Aliases = [.. spec.Aliases];
        Table = table;
        Block = block;
        Pointer = pointer;
        Groups = groups;
    }

    /// <summary>The member name in JSON, such as <c>newlyReceived</c>.</summary>
    public string JsonName { get; }

    /// <summary>The official label without its numbering, such as 本年新收政府信息公开申请数量.</summary>
    public LocalizedText Label { get; }

    /// <summary>Other wordings of the label that readers accept for the same row.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>The table the row belongs to.</summary>
    public FormTable Table { get; }

    /// <summary>The block of the table the row belongs to.</summary>
    public FormBlock Block { get; }

    /// <summary>The groups around the row from the outermost in, such as 本年度办理结果, 不予公开.</summary>
    public ImmutableArray<FormGroup> Groups { get; }

    /// <summary>The JSON pointer of the row.</summary>
    public string Pointer { get; }

    /// <summary>The cells of the row, one for each column of the block.</summary>
    public ImmutableArray<FormCell> Cells { get; internal set; }

    /// <summary>The printed label: numbering (一、, （一）, 1.) and label.</summary>
    public string PrintedLabel => Numbering + Label.Chinese;

    /// <summary>The numbering printed before the label, empty where the form has none.</summary>
    public string Numbering { get; }

    /// <summary>The clause that demands the figures: the item of Article 20 in table two, elsewhere that of the section.</summary>
    public string Source => Block.Caption is { } item ? $"《条例》{item}" : Table.Section.Source;

    /// <summary>The place in words: table, groups and row by their official labels.</summary>
    public LocalizedText FullLabel => new(
        string.Join(" · ", Groups.Select(g => g.PrintedLabel).Prepend(Table.Label.Chinese).Append(PrintedLabel)),
        string.Join(" · ", Groups.Select(g => g.Label.English).Prepend(Table.Label.English).Append(Label.English)));

    /// <summary>The cell in the column of that JSON name, or null if the row has none.</summary>
    public FormCell? Find(string column) => Cells.FirstOrDefault(c => c.Column.JsonName == column);

    /// <summary>The JSON pointer.</summary>
    public override string ToString() => Pointer;
}
