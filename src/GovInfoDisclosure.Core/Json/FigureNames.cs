using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Json;

/// <summary>A member of the tree of figures with its name and the names below it encoded once.</summary>
internal sealed class FigureNames
{
    public FigureNames(DisclosureForm form, FormMember member)
    {
        Form = form;
        Member = member;
        Name = JsonEncodedText.Encode(member.JsonName);
        Children = [.. member.Children.Select(c => new FigureNames(form, c))];
        ChildNames = new EncodedNames(member.Children.Select(c => c.JsonName));
    }

    public DisclosureForm Form { get; }

    public FormMember Member { get; }

    public string Pointer => Member.Pointer;

    public JsonEncodedText Name { get; }

    /// <summary>The cell, or null where the member is a table, group or row.</summary>
    public FormCell? Cell => Member.Cell;

    public ImmutableArray<FigureNames> Children { get; }

    /// <summary>The names of <see cref="Children"/>, all of which a document must have.</summary>
    public EncodedNames ChildNames { get; }

    /// <summary>The member at a pointer, here or below; null if there is none.</summary>
    public FigureNames? Find(string pointer)
    {
        if (pointer == Pointer)
            return this;
        return pointer.StartsWith(Pointer + "/", StringComparison.Ordinal)
            ? Children.Select(c => c.Find(pointer)).FirstOrDefault(found => found is not null)
            : null;
    }
}
