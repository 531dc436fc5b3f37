using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Why there is a finding about a cell or row.</summary>
/// <param name="MessageOfMany">The key of the message about many cells or rows with this cause.</param>
/// <param name="Reason">What they have in common; null if the message says it all.</param>
internal sealed record Cause(string MessageOfMany, object? Reason = null);

/// <summary>One cause, one finding: what a cause does to many cells or rows of a table is put together at the table.</summary>
internal static class FindingMerger
{
    // So many are read one by one with what each of them prints.
    private const int MostApart = 5;

    public static IEnumerable<Finding> Merge(IEnumerable<(Finding Finding, Cause? Cause)> findings, DisclosureForm form)
    {
        foreach (var group in findings.GroupBy(f => (f.Finding.Rule, f.Cause, Table: f.Cause is null ? null : TableOf(f.Finding, form))))
        {
            ImmutableArray<Finding> all = [.. group.Select(f => f.Finding).Distinct()];
            if (all.Length > MostApart && group.Key is { Cause: { } cause, Table: { } table })
            {
                yield return Merge(all, cause, table);
            }
            else
            {
                foreach (Finding finding in all)
                    yield return finding;
            }
        }
    }

    private static FormTable? TableOf(Finding finding, DisclosureForm form) =>
        form.Tables.FirstOrDefault(t => finding.Pointer.StartsWith(t.Pointer + "/", StringComparison.Ordinal));

    private static Finding Merge(ImmutableArray<Finding> all, Cause cause, FormTable table) => new(all[0].Rule, table.Pointer)
    {
        MessageKey = cause.MessageOfMany,
        Place = all[0].Place,
        Related = [.. all.SelectMany(f => f.Related.Prepend(f.Pointer)).Distinct()],
        Arguments =
        [
            new("table", table.Label),
            new("count", LocalizedText.Same(all.Length.ToString(CultureInfo.InvariantCulture))),
            .. all[0].Arguments,
        ],
    };
}
