using System.Collections.Immutable;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Narratives;

/// <summary>One way to take a figure of the prose: a sum of cells.</summary>
/// <param name="Plus">The cells that are added.</param>
/// <param name="Minus">The cells that are taken off.</param>
internal sealed record Reading(ImmutableArray<FormCell> Plus, ImmutableArray<FormCell> Minus)
{
    public static readonly string[] Organizations =
        ["commercialEnterprises", "researchInstitutions", "publicWelfareOrganizations", "legalServiceInstitutions", "others"];

    /// <summary>The sum; null if a cell is blank.</summary>
    public decimal? In(DisclosureReport report)
    {
        decimal sum = 0;
        foreach (FormCell cell in Plus)
        {
            if (report[cell] is not { } value)
                return null;
            sum += value;
        }

        foreach (FormCell cell in Minus)
        {
            if (report[cell] is not { } value)
                return null;
            sum -= value;
        }

        return sum;
    }

    /// <summary>All readings of a topic in a column; those that the form does not have are left out.</summary>
    public static ImmutableArray<Reading> Of(DisclosureForm form, Topic topic, string column)
    {
        var readings = ImmutableArray.CreateBuilder<Reading>();
        string[] columns = column switch
        {
            "organizations" => Organizations,
            "issued" => ["issued", "newlyMade"],
            "disclosed" => ["newlyDisclosed"],
            _ => [column],
        };
        foreach (string rows in topic.Rows)
        {
            if (Of(form, rows, columns) is not { } reading)
                continue;
            readings.Add(reading);
            // Those that are told may be the concluded ones.
            if (topic.Kind == TopicKind.Cases && column == "total" && Of(form, rows, ["pending"]) is { } pending)
                readings.Add(new(reading.Plus, pending.Plus));
        }

        return readings.ToImmutable();
    }

    private static Reading? Of(DisclosureForm form, string rows, string[] columns)
    {
        ImmutableArray<FormCell>.Builder plus = ImmutableArray.CreateBuilder<FormCell>(), minus = ImmutableArray.CreateBuilder<FormCell>();
        foreach (string term in rows.Split(' '))
        {
            ImmutableArray<FormCell>.Builder side = term[0] == '-' ? minus : plus;
            int before = side.Count;
            ReadOnlySpan<char> row = term.AsSpan(term[0] == '-' ? 1 : 0);
            foreach (FormCell cell in form.Cells)
            {
                if (IsWithin(cell.Row.Pointer, row) && Array.IndexOf(columns, cell.Column.JsonName) >= 0)
                    side.Add(cell);
            }

            if (side.Count == before)
                return null;
        }

        return new(plus.ToImmutable(), minus.ToImmutable());
    }

    private static bool IsWithin(string pointer, ReadOnlySpan<char> row) => pointer.AsSpan().StartsWith(row, StringComparison.Ordinal)
        && (pointer.Length == row.Length || pointer[row.Length] == '/');
}
