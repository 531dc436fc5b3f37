using System.Globalization;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Model;

/// <summary>
/// What the typed names refer to: either a place in the figures of a report (block and member) or figures of their own that an
/// object initialiser collects (a fragment) until they are set into a report. Property names are the names of the members of the
/// form, so no table of names is kept beside the form.
/// </summary>
internal readonly struct CellView : IEquatable<CellView>
{
    private readonly object? _source;
    private readonly FormMember? _member;

    public CellView(CellBlock block, FormMember member)
    {
        _source = block;
        _member = member;
    }

    public CellView(Fragment fragment) => _source = fragment;

    /// <summary>The count; null where it is blank, or where the edition has no such cell.</summary>
    public long? Count([CallerMemberName] string property = "") => (long?)Value(property);

    /// <inheritdoc cref="Count"/>
    public decimal? Value([CallerMemberName] string property = "") => _source is CellBlock block
        ? _member!.FindProperty(property)?.Cell is { } cell ? block.Value(cell) : null
        : (_source as Fragment)?.Value(property);

    /// <summary>The figures below a name; all are null where the edition has no such name.</summary>
    public CellView Child([CallerMemberName] string property = "")
    {
        if (_source is not CellBlock block)
            return new((_source as Fragment)?.Child(property) ?? Fragment.Empty);
        return _member!.FindProperty(property) is { Cell: null } member ? new(block, member) : new(Fragment.Empty);
    }

    /// <summary>Where the figures are; null if they do not belong to a report.</summary>
    public (CellBlock Block, FormMember Member)? Place => _source is CellBlock block ? (block, _member!) : null;

    /// <summary>The figures as those of a single row; all are null where they are rows of a group.</summary>
    public CellView AsRow() => _source is CellBlock
        ? _member!.Children.All(c => c.Cell is not null) ? this : new(Fragment.Empty)
        : new(ToFragment().AsRow());

    public CellView With(decimal? value, [CallerMemberName] string property = "") => new(ToFragment().With(property, value));

    public CellView With(CellView child, [CallerMemberName] string property = "") => new(ToFragment().With(property, child.ToFragment()));

    public Fragment ToFragment() => _source switch
    {
        CellBlock block => Fragment.Of(block, _member!),
        Fragment fragment => fragment,
        _ => Fragment.Empty,
    };

    public bool Equals(CellView other) => ToFragment().Equals(other.ToFragment());

    public override bool Equals(object? obj) => obj is CellView other && Equals(other);

    public override int GetHashCode() => ToFragment().GetHashCode();

    public override string ToString() => string.Join(", ", ToFragment().Figures("").Select(f =>
        string.Create(CultureInfo.InvariantCulture, $"{f.Path} = {f.Value}")));
}
