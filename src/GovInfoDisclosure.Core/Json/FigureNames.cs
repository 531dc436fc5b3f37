using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Json;

/// <summary>A member of the tree of figures with its name and the names below it encoded once.</summary>
internal sealed class FigureNames
{
    public FigureNames(FormMember member)
    {
        Pointer = member.Pointer;
        Name = JsonEncodedText.Encode(member.JsonName);
        Cell = member.Cell;
        Children = [.. member.Children.Select(c => new FigureNames(c))];
        ChildNames = new EncodedNames(member.Children.Select(c => c.JsonName));
    }

    public string Pointer { get; }

    public JsonEncodedText Name { get; }

    /// <summary>The cell, or null where the member is a table, group or row.</summary>
    public FormCell? Cell { get; }

    public ImmutableArray<FigureNames> Children { get; }

    /// <summary>The names of <see cref="Children"/>, all of which a document must have.</summary>
    public EncodedNames ChildNames { get; }
}
