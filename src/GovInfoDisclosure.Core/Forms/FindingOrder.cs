using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure;

/// <summary>
/// The fixed order of findings: by rule id, then by place in the source, then by place in the form, then by pointer, then by what they
/// say. Only equal findings have the same place in it, so it does not depend on the order in which rules ran or members of a JSON
/// document occur.
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
            order = ComparePointers(x.Pointer, y.Pointer);
        return order != 0 ? order : CompareContent(x, y);
    }

    private static (bool, int, int, int, int, int, int) PlaceOf(Finding finding) => finding.Place is { } place
        ? (true, place.Page ?? 0, place.Line ?? 0, place.Column ?? 0, place.Table ?? 0, place.Row ?? 0, place.Cell ?? 0)
        : default;

    private int ComparePointers(string x, string y)
    {
        int order = PositionOf(x).CompareTo(PositionOf(y));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    // A row, group or table has the position of its first cell; prose comes before or after the tables, anything else before all.
    private int PositionOf(string pointer)
    {
        if (_form is null || pointer.Length == 0)
            return -1;
        FormCell? first = _form.FindCell(pointer)
            ?? _form.Cells.FirstOrDefault(c => c.Pointer.StartsWith(pointer + "/", StringComparison.Ordinal));
        return first?.Index ?? (_form.Sections.FirstOrDefault(s => s.Number > 1 && pointer == "/" + s.JsonName) is { } section
            ? _form.Cells.Length + section.Number
            : -1);
    }

    // A blank cell, for one, has a finding for its row and another for its column.
    private int CompareContent(Finding x, Finding y)
    {
        int order = string.CompareOrdinal(x.MessageKey, y.MessageKey);
        if (order == 0)
            order = string.CompareOrdinal(x.Place?.Sheet, y.Place?.Sheet);
        if (order == 0)
            order = Compare(x.Related, y.Related, ComparePointers);
        if (order == 0)
            order = Compare(x.Arguments, y.Arguments, Compare);
        if (order == 0)
            order = Compare(x.Sources, y.Sources, string.CompareOrdinal);
        if (order == 0)
            order = Compare(x.Units, y.Units, string.CompareOrdinal);
        if (order == 0)
            order = Compare(x.Expected, y.Expected);
        if (order == 0)
            order = Compare(x.Actual, y.Actual);
        return order != 0 ? order : x.Severity.CompareTo(y.Severity);
    }

    private static int Compare<T>(ImmutableArray<T> x, ImmutableArray<T> y, Comparison<T> compare)
    {
        for (int i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            if (compare(x[i], y[i]) is not 0 and var order)
                return order;
        }

        return x.Length.CompareTo(y.Length);
    }

    private static int Compare(FindingArgument x, FindingArgument y)
    {
        int order = string.CompareOrdinal(x.Name, y.Name);
        if (order == 0)
            order = string.CompareOrdinal(x.Value.Chinese, y.Value.Chinese);
        return order != 0 ? order : string.CompareOrdinal(x.Value.English, y.Value.English);
    }

    private static int Compare(FindingValue? x, FindingValue? y)
    {
        int order = x.HasValue.CompareTo(y.HasValue);
        if (order == 0)
            order = Nullable.Compare(x?.Number, y?.Number);
        return order != 0 ? order : string.CompareOrdinal(x?.Text, y?.Text);
    }
}
