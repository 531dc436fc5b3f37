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
        long[] numbers = [.. pieces.Select(p => ValueOf(p.Text))];
        bool[] isDigit = [.. pieces.Select(p => p.Text.Length == 1)];
        Collect(numbers, isDigit, relation, new int[columns], 0, 0, ways);
        return ways is [var only] ? new(CellsOf(pieces, only), [], BySum, null) : null;
    }

    // A row of table three has one; the others have not.
    private static LinearRelation? RelationWithin(FormRow row) =>
        row.Cells.SelectMany(c => c.Relations)
            .FirstOrDefault(r => r.Terms.Length == row.Cells.Length && r.Terms.All(t => t.Cell.Row == row));

    private static bool IsPiece(GridCell cell) =>
        !cell.Covered && cell.Asides == Asides.None && cell.Text.Length is > 0 and <= MostDigits && cell.Text.All(char.IsAsciiDigit);

    // For each column the end of its pieces; only single digits are put together, and no figure begins with 0. Two ways are as good as
    // more.
    private static void Collect(
        long[] numbers, bool[] isDigit, LinearRelation relation, int[] ends, int column, long sum, List<int[]> ways)
    {
        int from = column == 0 ? 0 : ends[column - 1];
        if (column == ends.Length)
        {
            if (from == numbers.Length && sum == 0)
                ways.Add([.. ends]);
            return;
        }

        long value = 0;
        for (int end = from + 1; end <= numbers.Length - (ends.Length - column - 1) && ways.Count < 2; end++)
        {
            if (end > from + 1 && !(isDigit[from] && numbers[from] > 0 && isDigit[end - 1] && end - from <= MostDigits))
                return;
            value = (value * 10) + numbers[end - 1];
            ends[column] = end;
            Collect(numbers, isDigit, relation, ends, column + 1, sum + (relation.Terms[column].Coefficient * value), ways);
        }
    }

    private static long ValueOf(string digits)
    {
        long value = 0;
        foreach (char digit in digits)
            value = (value * 10) + (digit - '0');
        return value;
    }

    private static ImmutableArray<GridCell> CellsOf(ImmutableArray<GridCell> pieces, int[] ends) =>
    [
        .. ends.Select((end, i) => pieces[(i == 0 ? 0 : ends[i - 1])..end])
            .Select(part => part[0] with { Text = string.Concat(part.Select(p => p.Text)) }),
    ];
}
