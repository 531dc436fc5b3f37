using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Model;

/// <summary>
/// Figures that do not belong to a report yet, by property name: a value, or a fragment below. What is not there is blank.
/// </summary>
internal sealed class Fragment : IEquatable<Fragment>
{
    private readonly ImmutableSortedDictionary<string, object> _entries;

    private Fragment(ImmutableSortedDictionary<string, object> entries) => _entries = entries;

    public static Fragment Empty { get; } = new(ImmutableSortedDictionary.Create<string, object>(StringComparer.Ordinal));

    public static Fragment Of(CellBlock block, FormMember member)
    {
        Fragment fragment = Empty;
        foreach (FormMember child in member.Children)
        {
            fragment = child.Cell is { } cell
                ? fragment.With(child.PropertyName, block.Value(cell))
                : fragment.With(child.PropertyName, Of(block, child));
        }

        return fragment;
    }

    public decimal? Value(string property) => _entries.GetValueOrDefault(property) as decimal?;

    public Fragment? Child(string property) => _entries.GetValueOrDefault(property) as Fragment;

    public Fragment With(string property, decimal? value) =>
        new(value is null ? _entries.Remove(property) : _entries.SetItem(property, value.Value));

    public Fragment With(string property, Fragment child) =>
        new(child._entries.IsEmpty ? _entries.Remove(property) : _entries.SetItem(property, child));

    /// <summary>The figures without those of fragments below.</summary>
    public Fragment AsRow() => new(_entries.RemoveRange(_entries.Where(e => e.Value is Fragment).Select(e => e.Key)));

    /// <summary>Whether all figures are part of a member of a form.</summary>
    public bool FitsIn(FormMember member) => _entries.All(e => member.FindProperty(e.Key) is { } target
        && (e.Value is Fragment child ? target.Cell is null && child.FitsIn(target) : target.Cell is not null));

    /// <summary>Replaces all figures below a member of the form by the ones of this fragment.</summary>
    /// <exception cref="InvalidOperationException">A figure is not part of the edition.</exception>
    public CellBlock ApplyTo(CellBlock block, FormMember member)
    {
        var draft = new CellBlock.Draft(block);
        foreach (FormCell cell in member.Cells)
            draft.Set(cell, null);
        Apply(draft, block.Form, member);
        return draft.Build();
    }

    public IEnumerable<(string Path, decimal Value)> Figures(string prefix) => _entries.SelectMany(e => e.Value is Fragment child
        ? child.Figures($"{prefix}{e.Key}.")
        : [(prefix + e.Key, (decimal)e.Value)]);

    public bool Equals(Fragment? other) => other is not null && Figures("").SequenceEqual(other.Figures(""));

    public override bool Equals(object? obj) => Equals(obj as Fragment);

    public override int GetHashCode() => Figures("").Aggregate(0, HashCode.Combine);

    private void Apply(CellBlock.Draft draft, DisclosureForm form, FormMember member)
    {
        foreach ((string property, object entry) in _entries)
        {
            FormMember? target = member.FindProperty(property);
            if (target is null || (target.Cell is null) != (entry is Fragment))
                throw new InvalidOperationException($"{property} of {member.Pointer} is not part of {form.Name.English}.");
            if (entry is Fragment child)
                child.Apply(draft, form, target);
            else
                draft.Set(target.Cell!, (decimal)entry);
        }
    }
}
