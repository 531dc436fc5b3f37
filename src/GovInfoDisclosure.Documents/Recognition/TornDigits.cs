using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Puts together figures whose digits follow each other one by one, as where each has an element of its own in a page whose text was taken
/// line by line. Which digits belong together the row has to prove: the figures add up to its total in one way only.
/// </summary>
internal static class TornDigits
{
    private static readonly LocalizedText BySum =
        new("数字逐位断开，按本行各项之和等于总计接合", "the digits are apart; they were put together so that the row adds up to its total");

    // Figures of more digits are not torn so; and twice as many pieces as figures can be put together in 1,716 ways.
    private const int MostDigits = 9;
    private const int MostPieces = 14;

    /// <summary>The row with its figures put together.</summary>
    /// <param name="pieces">The cells behind the label.</param>
    /// <param name="row">The row of the form.</param>
    /// <returns>Null where no way, or more than one, adds up.</returns>
    public static Assignment? Join(ImmutableArray<GridCell> pieces, FormRow row)
    {
        int columns = row.Cells.Length;
        if (RelationWithin(row) is not { } relation || pieces.Length <= columns || pieces.Length > Math.Min(MostPieces, 2 * columns)
            || !pieces.All(IsPiece))
            return null;
        List<int[]> ways = [];
        Collect(pieces, columns, relation, new int[columns], 0, 0, ways);
        return ways is [var only] ? new(CellsOf(pieces, only), [], BySum, null) : null;
    }

    // A row of table three has one; the others have not.
    private static LinearRelation? RelationWithin(FormRow row) =>
        row.Cells.SelectMany(c => c.Relations)
            .FirstOrDefault(r => r.Terms.Length == row.Cells.Length && r.Terms.All(t => t.Cell.Row == row));

    private static bool IsPiece(GridCell cell) =>
        !cell.Covered && cell.Asides == Asides.None && cell.Text.Length is > 0 and <= MostDigits && cell.Text.All(char.IsAsciiDigit);

    // For each column the end of its pieces; only single digits are put together, and no figure begins with 0.
    private static void Collect(
        ImmutableArray<GridCell> pieces, int columns, LinearRelation relation, int[] ends, int column, int from, List<int[]> ways)
    {
        if (column == columns)
        {
            if (from == pieces.Length && AddsUp(pieces, relation, ends))
                ways.Add([.. ends]);
            return;
        }

        for (int end = from + 1; end <= pieces.Length - (columns - column - 1) && MayBeOne(pieces, from, end); end++)
        {
            ends[column] = end;
            Collect(pieces, columns, relation, ends, column + 1, end, ways);
        }
    }

    private static bool MayBeOne(ImmutableArray<GridCell> pieces, int from, int end) =>
        end == from + 1 || (end - from <= MostDigits && pieces[from].Text != "0" && pieces[from..end].All(p => p.Text.Length == 1));

    private static bool AddsUp(ImmutableArray<GridCell> pieces, LinearRelation relation, int[] ends)
    {
        long sum = 0;
        for (int i = 0; i < ends.Length; i++)
            sum += relation.Terms[i].Coefficient * ValueOf(TextOf(pieces, i == 0 ? 0 : ends[i - 1], ends[i]));
        return sum == 0;
    }

    private static long ValueOf(string digits)
    {
        long value = 0;
        foreach (char digit in digits)
            value = (value * 10) + (digit - '0');
        return value;
    }

    private static ImmutableArray<GridCell> CellsOf(ImmutableArray<GridCell> pieces, int[] ends) =>
        [.. ends.Select((end, i) => pieces[i == 0 ? 0 : ends[i - 1]] with { Text = TextOf(pieces, i == 0 ? 0 : ends[i - 1], end) })];

    private static string TextOf(ImmutableArray<GridCell> pieces, int from, int end) =>
        string.Concat(pieces[from..end].Select(p => p.Text));
}
