using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>
/// A named place in the tree of figures, as JSON nests it: a table, a group of rows (<c>outcomes</c>, 三、本年度办理结果), a row
/// or a cell. The typed names of the model, JSON and JSON pointers all follow this tree.
/// </summary>
public sealed class FormMember
{
    internal FormMember(string name, string pointer, LocalizedText label, ImmutableArray<FormMember> children)
        : this(name, pointer, label) => Children = children;

    internal FormMember(FormCell cell)
        : this(cell.Column.JsonName, cell.Pointer, cell.Column.Label) => Cell = cell;

    private FormMember(string name, string pointer, LocalizedText label)
    {
        JsonName = name;
        PropertyName = string.Intern(string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1)));
        Pointer = pointer;
        Label = label;
    }

    /// <summary>The member name in JSON (camelCase).</summary>
    public string JsonName { get; }

    /// <summary>The name of the property of the model for this member (PascalCase of <see cref="JsonName"/>).</summary>
    public string PropertyName { get; }

    /// <summary>The JSON pointer (RFC 6901) from the root of a report.</summary>
    public string Pointer { get; }

    /// <summary>The official label.</summary>
    public LocalizedText Label { get; }

    /// <summary>The members below this one in the order of the form; empty for a cell.</summary>
    public ImmutableArray<FormMember> Children { get; } = [];

    /// <summary>The cell, or null where the member is a table, group or row.</summary>
    public FormCell? Cell { get; }

    /// <summary>The cells at or below this member in the order of the form.</summary>
    public IEnumerable<FormCell> Cells => Cell is null ? Children.SelectMany(c => c.Cells) : [Cell];

    /// <summary>The JSON pointer.</summary>
    public override string ToString() => Pointer;

    // At most ten children and interned names: comparing references in a row beats hashing.
    internal FormMember? FindProperty(string propertyName)
    {
        foreach (FormMember child in Children)
        {
            if (string.Equals(child.PropertyName, propertyName, StringComparison.Ordinal))
                return child;
        }

        return null;
    }
}
