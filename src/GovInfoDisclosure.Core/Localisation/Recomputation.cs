using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Localisation;

/// <summary>All figures that follow from others, as they would be if those were right.</summary>
internal static class Recomputation
{
    /// <summary>The changes; null if a figure would be below zero, a relation still failed, or a trusted cell would change.</summary>
    public static RepairSet? Of(Component component, Figures figures, bool[] isTrusted)
    {
        long[] values = [.. figures.Values];
        foreach (int relation in component.Subjects)
        {
            int subject = component.Cells.IndexOf(component.Relations[relation].Subject);
            long sum = values[subject];
            foreach (Component.Term term in component.TermsOf[relation])
                sum += term.Sign * values[term.Index];
            if (sum is < 0 or > FormCell.MaxCount)
                return null;
            values[subject] = sum;
        }

        List<RepairSet.CellChange> changes = [];
        for (int cell = 0; cell < values.Length; cell++)
        {
            if (values[cell] == figures.Values[cell])
                continue;
            if (isTrusted[cell])
                return null;
            changes.Add(new(cell, figures.Values[cell], values[cell], values[cell]));
        }

        return changes.Count > 0 && Holds(component, values) ? new([.. changes]) : null;
    }

    private static bool Holds(Component component, long[] values)
    {
        foreach (Component.Term[] terms in component.TermsOf)
        {
            long sum = 0;
            foreach (Component.Term term in terms)
                sum += term.Sign * values[term.Index];
            if (sum != 0)
                return false;
        }

        return true;
    }
}
