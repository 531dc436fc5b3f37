using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Validation;

/// <summary>How many cells of the form a reading gave. A blank is printed as one; an unread cell is printed and could not be read, or its
/// row or table was not found.</summary>
/// <param name="Cells">The cells of the edition (200 for 2021).</param>
/// <param name="Read">The cells with a figure.</param>
/// <param name="Blank">The cells that the document leaves blank.</param>
/// <param name="Unread">The cells that could not be read.</param>
[JsonConverter(typeof(ReadingSummaryJsonConverter))]
public sealed record ReadingSummary(int Cells, int Read, int Blank, int Unread)
{
    /// <summary>The JSON pointers of the unread cells in the order of the form; that of a row or table where all its cells are unread.
    /// </summary>
    public ImmutableArray<string> UnreadCells { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Why most of them could not be read; null where the reasons differ or no cell is unread.</summary>
    public UnreadReason? Why { get; init; }

    /// <summary>Whether a tenth or more of the cells could not be read, which GID108 reports.</summary>
    public bool IsPoor => Unread * 10 >= Cells;

    /// <summary>The summary of a report that is not read from a document, or from one whose every cell could be read.</summary>
    /// <param name="report">The report.</param>
    public static ReadingSummary Of(DisclosureReport report) => Of(report, []);

    /// <summary>The summary of a report that was read from a document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="unread">The cells that could not be read; those among them with a figure count as read.</param>
    /// <param name="why">Why they could not.</param>
    public static ReadingSummary Of(DisclosureReport report, IEnumerable<FormCell> unread, UnreadReason? why = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(unread);
        HashSet<FormCell> cells = [.. unread.Where(c => report[c] is null)];
        int blanks = report.Form.Cells.Count(c => report[c] is null);
        return new(report.Form.Cells.Length, report.Form.Cells.Length - blanks, blanks - cells.Count, cells.Count)
        {
            UnreadCells = [.. report.Form.Tables.SelectMany(t => Shortest(t, cells))],
            Why = cells.Count == 0 ? null : why,
        };
    }

    /// <summary>Whether a cell could not be read.</summary>
    internal bool IsUnread(FormCell cell) => UnreadCells.Any(
        u => cell.Pointer.StartsWith(u, StringComparison.Ordinal) && (cell.Pointer.Length == u.Length || cell.Pointer[u.Length] == '/'));

    /// <summary>The finding GID108 about a reading that is poor; null for one that is not.</summary>
    public Finding? ToFinding() => !IsPoor ? null : new(Rules.CellsUnread, "")
    {
        Related = UnreadCells,
        Arguments = [new("count", NumberOf(Cells)), new("unread", NumberOf(Unread))],
    };

    /// <summary>Whether the other summary says the same.</summary>
    public bool Equals(ReadingSummary? other) =>
        other is not null && (Cells, Read, Blank, Unread, Why) == (other.Cells, other.Read, other.Blank, other.Unread, other.Why)
        && UnreadCells.AsSpan().SequenceEqual(other.UnreadCells.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Cells, Read, Blank, Unread, Why, UnreadCells.Length);

    private static LocalizedText NumberOf(int number) => LocalizedText.Same(number.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<string> Shortest(FormTable table, HashSet<FormCell> unread) =>
        table.Rows.All(r => r.Cells.All(unread.Contains)) ? [table.Pointer] : table.Rows.SelectMany(r => Shortest(r, unread));

    private static IEnumerable<string> Shortest(FormRow row, HashSet<FormCell> unread) =>
        row.Cells.All(unread.Contains) ? [row.Pointer] : row.Cells.Where(unread.Contains).Select(c => c.Pointer);
}
