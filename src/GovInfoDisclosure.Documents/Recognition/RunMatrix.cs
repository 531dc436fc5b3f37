using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Cuts figures that follow each other in runs, with a gap between two runs, into rows: a run for each row, or for each column of some
/// rows below each other.
/// </summary>
/// <remarks>Programs that go through a whole page column by column do not keep the columns in order: that is no reading.</remarks>
internal static class RunMatrix
{
    /// <summary>The rows; null if the runs are no rows of this width, or those of more than one reading.</summary>
    /// <param name="runs">The runs, none of them empty.</param>
    /// <param name="width">How many figures a row has, the last of which is the total of the others.</param>
    public static ImmutableArray<ImmutableArray<GridCell>>? Read(IReadOnlyList<ImmutableArray<GridCell>> runs, int width)
    {
        ImmutableArray<ImmutableArray<GridCell>>[] readings =
        [
            .. new[] { EachARow(runs, width), BlockByBlock(runs, width) }
                .OfType<ImmutableArray<ImmutableArray<GridCell>>>().DistinctBy(TextOf),
        ];
        ImmutableArray<ImmutableArray<GridCell>>[] adding = [.. readings.Where(rows => rows.All(AddsUp))];
        if (adding is [var right])
            return right;
        // Where the gaps leave one reading only, totals are as wrong as they are in any report.
        return readings is [var only] && (only.Length == 1 || only.Count(AddsUp) * 2 > only.Length) ? only : null;
    }

    private static ImmutableArray<ImmutableArray<GridCell>>? EachARow(IReadOnlyList<ImmutableArray<GridCell>> runs, int width) =>
        runs.All(r => r.Length == width) ? [.. runs] : null;

    // Each column of a block is a run; a block of one row has its figures apart.
    private static ImmutableArray<ImmutableArray<GridCell>>? BlockByBlock(IReadOnlyList<ImmutableArray<GridCell>> runs, int width)
    {
        ImmutableArray<GridCell>[][] blocks = [.. runs.Chunk(width)];
        return runs.Count % width == 0 && Array.TrueForAll(blocks, b => Array.TrueForAll(b, run => run.Length == b[0].Length))
            ? [.. blocks.SelectMany(Transpose)]
            : null;
    }

    private static IEnumerable<ImmutableArray<GridCell>> Transpose(ImmutableArray<GridCell>[] columns) =>
        Enumerable.Range(0, columns[0].Length).Select(row => columns.Select(c => c[row]).ToImmutableArray());

    // A row with a mark for a blank may add up.
    private static bool AddsUp(ImmutableArray<GridCell> row)
    {
        Figure[] figures = [.. row.Select(c => FigureText.Read(c.Text))];
        if (Array.Exists(figures, f => f.Kind != FigureKind.Number))
            return true;
        // Larger ones are none of a report, and their sum may have no room.
        return Array.TrueForAll(figures, f => f.Value is >= 0 and <= int.MaxValue) && figures[..^1].Sum(f => f.Value) == figures[^1].Value;
    }

    private static string TextOf(ImmutableArray<ImmutableArray<GridCell>> rows) =>
        string.Join('\n', rows.Select(r => string.Join(' ', r.Select(c => c.Text))));
}
