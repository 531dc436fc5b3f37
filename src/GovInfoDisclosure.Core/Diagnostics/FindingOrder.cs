using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure;

/// <summary>
/// The fixed order of findings: by rule id, then by place in the source, then by place in the form, then by pointer. It does not depend
/// on the order in which rules ran or members of a JSON document stood.
/// </summary>
public sealed class FindingOrder : IComparer<Finding>
{
    private readonly DisclosureForm? _form;

    /// <summary>The order for reports of one edition.</summary>
    /// <param name="form">The form that gives cells their order; null if the edition is not known.</param>
    public FindingOrder(DisclosureForm? form) => _form = form;

    /// <inheritdoc/>
    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
            return Comparer<object>.Default.Compare(x, y);
        int order = string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        if (order == 0)
            order = PlaceOf(x).CompareTo(PlaceOf(y));
        if (order == 0)
            order = PositionOf(x).CompareTo(PositionOf(y));
        if (order == 0)
            order = string.CompareOrdinal(x.Pointer, y.Pointer);
        return order != 0 ? order : string.CompareOrdinal(x.MessageKey, y.MessageKey);
    }

    private static (int, int, int, int, int) PlaceOf(Finding finding) => finding.Place is { } place
        ? (place.Line ?? 0, place.Column ?? 0, place.Table ?? 0, place.Row ?? 0, place.Cell ?? 0)
        : default;

    // A row, group or table stands where its first cell stands, a place without cells before all of them.
    private int PositionOf(Finding finding)
    {
        if (_form is null || finding.Pointer.Length == 0)
            return -1;
        return (_form.FindCell(finding.Pointer)
            ?? _form.Cells.FirstOrDefault(c => c.Pointer.StartsWith(finding.Pointer + "/", StringComparison.Ordinal)))?.Index ?? -1;
    }
}
